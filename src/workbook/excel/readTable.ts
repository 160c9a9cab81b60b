import type { CellValue, TableBlock } from "../snapshot/table";
import { readCells, type ReadingOptions } from "./readCells";
import type { Requester } from "./request";

/** A table and where its cells are. */
export interface PlacedTable extends TableBlock {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly sheet: string;
  /** Row and column, from 0, of the first cell below the header row. */
  readonly row: number;
  readonly column: number;
}

/** Reads a table by its name, a large one piece by piece; undefined where there is none. */
export function readPlacedTable(
  request: Requester,
  name: string,
  options?: ReadingOptions,
): Promise<PlacedTable | undefined> {
  return request(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name");
    await context.sync();
    if (table.isNullObject) return undefined;

    const { columns, worksheet } = table;
    const body = table.getDataBodyRange();
    columns.load("items/name");
    worksheet.load("name");
    body.load("rowIndex,columnIndex,rowCount,address");
    await context.sync();

    const { address, rowIndex: row, columnIndex: column } = body;
    const cells = await readCells(context, body, body.rowCount, options);
    const after = table.getDataBodyRange();
    after.load("address");
    await context.sync();
    if (after.address !== address) throw new Error(`The table "${name}" was changed while it was being read.`);
    return {
      name: table.name,
      sheet: worksheet.name,
      row,
      column,
      columns: columns.items.map((one) => one.name),
      ...cells,
    };
  });
}
