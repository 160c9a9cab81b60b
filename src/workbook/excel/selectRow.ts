import type { Requester } from "./request";

/** Activates the sheet of a table and selects one of its rows, counted from 0 below the header. */
export function selectRow(request: Requester, table: string, row: number): Promise<void> {
  return request(async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(table);
    await context.sync();
    if (found.isNullObject) return;
    found.getDataBodyRange().getRow(row).select();
    await context.sync();
  });
}
