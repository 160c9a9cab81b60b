/** Strings, column names in brackets and quoted sheet names without a cell are left alone; a reference before # is caught. */
const reference =
  /"(?:[^"]|"")*"|\[[^\]]*\]|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7})#/giu;
const anchorArray = /"(?:[^"]|"")*"|ANCHORARRAY\(((?:'(?:[^']|'')+'!)?[^()'"]*)\)/giu;

/** `=SUM(A1#)` as the formula engine understands it: `=SUM(ANCHORARRAY(A1))`. */
export function toAnchorArray(formula: string): string {
  return formula.replace(reference, (match, anchor?: string) => (anchor ? `ANCHORARRAY(${anchor})` : match));
}

/** The way a user writes it: `=SUM(ANCHORARRAY(A1))` is `=SUM(A1#)`. */
export function fromAnchorArray(formula: string): string {
  return formula.replace(anchorArray, (match, anchor?: string) => (anchor ? `${anchor}#` : match));
}
