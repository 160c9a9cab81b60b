import type { SheetArea } from "../insertFunction/bookMap";
import type { Requester } from "./request";

/** Reads where the user has selected cells, whatever is in them. */
export function readSelectedArea(request: Requester): Promise<SheetArea> {
  return request(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const { worksheet } = selected;
    selected.load("rowIndex,columnIndex,rowCount,columnCount");
    worksheet.load("name");
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = selected;
    return { sheet: worksheet.name, row, column, rows, columns };
  });
}
