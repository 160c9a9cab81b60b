/** Stands for the number of the row that a formula is in. */
const OWN = "\uE000";

/** Texts, references to other sheets, structured references; or column and row of a reference; or any other word. */
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]|(?<!\$)(\$?[A-Z]{1,3})(\$?)(\d{1,7}|\uE000)(?![\p{L}\p{N}_(.!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/giu;

type Rewrite = (column: string, fixed: string, row: string) => string;

/** Rewrites the references of a formula to cells of its own sheet, one cell at a time. */
function rewritten(formula: string, rewrite: Rewrite): string {
  return formula.replace(TOKEN, (token: string, column?: string, fixed?: string, row?: string) =>
    column === undefined || fixed === undefined || row === undefined ? token : rewrite(column, fixed, row),
  );
}

/** A formula without the number of its own row (from 0), so that it can stand in any: =B5*2 in row 4 is =B□*2. */
export function withoutOwnRow(formula: string, row: number): string {
  return rewritten(formula, (column, fixed, number) =>
    fixed === "" && Number(number) === row + 1 ? `${column}${OWN}` : `${column}${fixed}${number}`,
  );
}

/** A formula that `withoutOwnRow` made, for a row from 0. */
export function inRow(formula: string, row: number): string {
  return formula.replaceAll(OWN, String(row + 1));
}

/** A formula without the numbers of any rows that move with it, to compare it wherever it was read. */
export function rowless(formula: string): string {
  return rewritten(formula, (column, fixed, number) => `${column}${fixed}${fixed === "" ? OWN : number}`);
}

/** Whether a formula of `withoutOwnRow` refers to a row among these, from 0, that is not its own. */
export function refersToRows(formula: string, first: number, last: number): boolean {
  let refers = false;
  rewritten(formula, (column, fixed, number) => {
    const row = Number(number) - 1;
    if (number !== OWN && row >= first && row <= last) refers = true;
    return `${column}${fixed}${number}`;
  });
  return refers;
}
