import { checkEdits, type Conflict, type Edit, type KeyedColumn } from "../snapshotEdits";
import { loadTable, readTable } from "./loadTable";
import type { Requester } from "./request";

/** Whether the edits are in the sheet; with conflicts, nothing was written. */
export type Applied =
  { readonly kind: "written" } | { readonly kind: "conflicts"; readonly conflicts: readonly Conflict[] };

/**
 * Writes edits of one column of a table. The cells are read again first and found by their row's name, so that a sort
 * since the last read does no harm; where one is not what it was when its edit began, nothing is written. The write is
 * one block with gaps, which Excel carries out wholly or not at all.
 */
export function applyEdits(request: Requester, where: KeyedColumn, edits: readonly Edit[]): Promise<Applied> {
  return request(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(where.table);
    await context.sync();

    const loaded = table.isNullObject ? undefined : loadTable(table, where.table);
    await context.sync();

    const check = checkEdits(loaded && readTable(loaded), where, edits);
    if ("conflicts" in check) return { kind: "conflicts", conflicts: check.conflicts };
    if (check.write === undefined) return { kind: "written" };

    const { column, first, values } = check.write;
    const cells = table
      .getDataBodyRange()
      .getCell(first, column)
      .getResizedRange(values.length - 1, 0);
    cells.values = values.map((row) => [...row]);
    await context.sync();
    return { kind: "written" };
  });
}
