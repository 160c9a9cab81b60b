import type { SheetArea } from "../insertFunction/bookMap";
import type { CellsNow } from "../insertFunction/place";
import type { Requester } from "./request";

/** Reads what the first cell of an area holds and shows, and which part of the area is filled. */
export function readPlace(request: Requester, { sheet, row, column, rows, columns }: SheetArea): Promise<CellsNow> {
  return request(async (context) => {
    const area = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    const cell = area.getCell(0, 0);
    const used = area.getUsedRangeOrNullObject(true);
    cell.load("formulas,values");
    used.load("address");
    await context.sync();
    return {
      content: cell.formulas[0]![0] as CellsNow["content"],
      shown: cell.values[0]![0] as CellsNow["shown"],
      filled: used.isNullObject ? undefined : used.address.slice(used.address.lastIndexOf("!") + 1),
    };
  });
}
