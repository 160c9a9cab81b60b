/** Excel's error codes as sentences: what happened and what to do. */
const SENTENCES: Record<string, string> = {
  AccessDenied: "The sheet is protected or the workbook is read-only. Unprotect it, then try again.",
  ApiNotFound:
    "This version of Excel lacks something KAM needs. Update Excel, or open the workbook in Excel on the web.",
  Conflict: "Somebody else was changing the workbook at the same moment. Try again.",
  FilteredRangeConflict: "A filter is in the way. Clear the filter of the table, then try again.",
  GeneralException: "Excel could not do this just now. Try again.",
  InactiveWorkbook: "Another workbook has the focus. Return to this one, then try again.",
  InsertDeleteConflict:
    "A filter, merged cells or another table keep rows or columns from coming or going. Clear or move them, then try again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter or Escape in the sheet, then try again.",
  InvalidReference: "The table was changed while it was being read. Try again.",
  InvalidSelection: "Several ranges are selected. Select one range, then try again.",
  ItemAlreadyExists: "Something of the same name has come into the workbook meanwhile. Try again.",
  ItemNotFound: "The table was changed while it was being read. Try again.",
  MemoryLimitReached: "Excel has run out of memory for add-ins. Close other workbooks, then try again.",
  MergedRangeConflict: "Merged cells are in the way. Unmerge them, then try again.",
  RequestAborted: "Excel broke off. Try again.",
  RequestPayloadSizeLimitExceeded: "The table is too large for Excel to take in one piece.",
  ResponsePayloadSizeLimitExceeded: "The table is too large for Excel to hand over in one piece.",
  ServiceNotAvailable: "Excel is not available just now. Try again in a moment.",
  Timeout: "Excel did not answer in time. Try again.",
  Unauthenticated: "Excel asks you to sign in again.",
  UnsupportedOperation: "Excel does not allow this here. Try it in the desktop application or on the web.",
};

/** What went wrong in Excel, as a sentence for the user; the error itself is the cause. */
export class HostProblem extends Error {
  constructor(error: unknown) {
    super(sentenceFor(error), { cause: error });
    this.name = "HostProblem";
  }
}

/** Whether Excel refused because a cell is being edited. */
export function isCellEdit(error: unknown): boolean {
  return codeOf(error) === "InvalidOperationInCellEditMode";
}

function sentenceFor(error: unknown): string {
  const code = codeOf(error);
  const known = code === undefined ? undefined : SENTENCES[code];
  if (known !== undefined) return known;
  const said = error instanceof Error ? error.message : String(error);
  return code === undefined ? `KAM failed: ${said}` : `Excel reports: ${said} (${code})`;
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === "object" && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === "string" ? code : undefined;
}
