import type { BookMap } from "../insertFunction/bookMap";
import type { Requester } from "./request";

/** Reads which sheets and defined names a workbook has, and where its tables are, in two syncs. */
export function readBookMap(request: Requester): Promise<BookMap> {
  return request(async (context) => {
    const { tables, names, worksheets } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    names.load("items/name,items/formula");
    worksheets.load("items/name");
    await context.sync();

    const loaded = tables.items.map(({ name, worksheet }) => {
      const table = tables.getItem(name);
      const { columns } = table;
      const [body, whole] = [table.getDataBodyRange(), table.getRange()];
      columns.load("items/name");
      for (const range of [body, whole]) range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { name, sheet: worksheet.name, columns, body, whole };
    });
    await context.sync();

    return {
      sheets: worksheets.items.map(({ name }) => name),
      names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
      tables: loaded.map(({ name, sheet, columns, body, whole }) => ({
        name,
        sheet,
        headers: columns.items.map((one) => one.name),
        ...areaOf(body),
        whole: areaOf(whole),
      })),
    };
  });
}

function areaOf({ rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }: Excel.Range) {
  return { row, column, rows, columns };
}
