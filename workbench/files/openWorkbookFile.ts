import type { FUniver } from "@univerjs/core/facade";
import { toSnapshot } from "./snapshot";
import type { WorkbookFile } from "./workbookFile";

let opened = 0;

/**
 * Puts a workbook on the grid in place of the one that is there, which stays when this fails. Its formulas are
 * calculated anew; results stored in the file are not trusted.
 */
export function openWorkbookFile({ api }: { api: FUniver }, file: WorkbookFile): void {
  const previous = api.getActiveWorkbook();
  const id = `workbook${++opened}`;
  api.createWorkbook(toSnapshot(file, id));
  const visible = api
    .getActiveWorkbook()
    ?.getSheets()
    .find((sheet) => !sheet.isSheetHidden());
  visible?.activate();
  if (previous) api.disposeUnit(previous.getId());
}
