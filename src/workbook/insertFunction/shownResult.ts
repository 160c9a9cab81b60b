import type { CellValue } from "../snapshot/table";

/** Errors of a cell that is still being computed. */
const UNFINISHED = ["#BUSY!", "#GETTING_DATA", "#CONNECT!"];

/** What to do about errors that are Excel's own, whatever the function. */
const CURES: Readonly<Record<string, string>> = {
  "#SPILL!": "Something is in the cells that the result needs. Clear them, or choose Undo and another cell.",
  "#NAME?": "Excel does not know the function, or a name in the formula. Reload the add-in, then calculate again.",
  "#REF!": "A range that the formula refers to is gone. Choose Undo and give another.",
};

/** What a formula's first cell has come to. */
export type ShownResult =
  | { readonly kind: "computing" }
  | { readonly kind: "value"; readonly value: CellValue }
  /** With what it can mean: of the function's own sentences those about this error. */
  | { readonly kind: "error"; readonly error: string; readonly meanings: readonly string[] };

/** Reads what a formula's first cell shows; `errors` are the sentences of the function's help. */
export function shownResult(shown: CellValue, errors: readonly string[]): ShownResult {
  if (typeof shown !== "string" || !/^#[A-Z_/0]+[!?]?$/.test(shown)) return { kind: "value", value: shown };
  if (UNFINISHED.includes(shown)) return { kind: "computing" };
  const cure = CURES[shown];
  return {
    kind: "error",
    error: shown,
    meanings: cure === undefined ? errors.filter((one) => one.startsWith(shown)) : [cure],
  };
}
