/** Texts, names of sheets and files in apostrophes, and whatever stands in brackets, where ' escapes the next sign. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]/gu;

/** A formula without what is quoted in it, so that every word that is left is a function or a name. */
export function unquoted(formula: string): string {
  return formula.replace(QUOTED, '""');
}

/** Texts, names in apostrophes and brackets; a reference to a cell; or any other word. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/giu;

/**
 * A formula with its references counted from its own row (from 0): formulas that were filled down a column, or that a
 * table's column computes, are the same then.
 */
export function relativeFormula(formula: string, row: number): string {
  return formula.replace(
    TOKEN,
    (token: string, fixedColumn?: string, column?: string, fixed?: string, number?: string) =>
      fixed !== "" || number === undefined ? token : `${fixedColumn}${column}[${Number(number) - 1 - row}]`,
  );
}
