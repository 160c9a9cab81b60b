import type { TablePlace } from "../changes/bookNow";
import type { Needs } from "../changes/needs";
import { sameName } from "../snapshot/table";
import type { ObjectsNow } from "./readObjects";

/** Where everything is on the sheets that a plan touches. */
export interface Places {
  readonly tables: readonly (TablePlace & { readonly columns: readonly string[]; readonly totals: number })[];
  /** Row, from 0, after the last one in use, by the name of the sheet. */
  readonly ends: ReadonlyMap<string, number>;
}

/** Reads where the tables are on the sheets whose tables a plan touches, in one sync. */
export async function readPlaces(context: Excel.RequestContext, objects: ObjectsNow, needs: Needs): Promise<Places> {
  const { workbook } = context;
  const sheetOf = (id: string) => objects.sheets.find((sheet) => sheet.id === id)!.name;
  const touched = (name: string) => needs.tables.some((one) => sameName(one.name, name));
  const sheetIds = new Set([
    ...objects.tables.filter(({ name }) => touched(name)).map(({ sheetId }) => sheetId),
    ...needs.tables.flatMap(({ made }) =>
      objects.sheets.filter(({ name }) => made !== undefined && sameName(name, made.sheet)).map(({ id }) => id),
    ),
  ]);
  const tables = objects.tables
    .filter(({ sheetId }) => sheetIds.has(sheetId))
    .map(({ id, name, sheetId }) => {
      const table = workbook.tables.getItem(id);
      const range = table.getRange();
      const { columns } = table;
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      columns.load("items/name");
      table.load("showTotals");
      return { id, name, sheet: sheetOf(sheetId), table, range, columns };
    });
  const used = [...sheetIds].map((id) => {
    const range = workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("rowIndex,rowCount");
    return { sheet: sheetOf(id), range };
  });
  await context.sync();

  return {
    tables: tables.map(({ id, name, sheet, table, range, columns }) => ({
      id,
      name,
      sheet,
      area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
      columns: columns.items.map((one) => one.name),
      totals: table.showTotals ? 1 : 0,
    })),
    ends: new Map(
      used.map(({ sheet, range }) => [sheet.toLowerCase(), range.isNullObject ? 0 : range.rowIndex + range.rowCount]),
    ),
  };
}
