import type { Requester } from "./request";

/** Activates a sheet and selects a range of it. */
export function selectCells(request: Requester, sheet: string, address: string): Promise<void> {
  return request(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
}
