/** What a cell holds as Excel's API gives it: "" is an empty cell, an error is its text. */
export type CellValue = string | number | boolean;

/** A table as it was read: the names of its columns, and its cells below the header row by row. */
export interface TableBlock {
  readonly name: string;
  readonly columns: readonly string[];
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas where there are any, else the values; only read where a cell may be written. */
  readonly formulas?: readonly (readonly CellValue[])[];
}

/** Whether two names are one to Excel's lookups: the case of letters does not matter, every space does. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The position of a column by its name, or undefined. */
export function columnIndex(table: TableBlock, name: string): number | undefined {
  const index = table.columns.findIndex((column) => sameName(column, name));
  return index < 0 ? undefined : index;
}

/** The rows, from 0, whose cell in a column is a key. */
export function rowsWithKey(table: TableBlock, keyColumn: number, key: string): number[] {
  return table.values.flatMap((row, i) => (sameName(String(row[keyColumn]), key) ? [i] : []));
}

/** Whether the cell is computed in the sheet, so that writing a value would destroy a formula. */
export function isFormula(table: TableBlock, row: number, column: number): boolean {
  const formula = table.formulas?.[row]?.[column];
  return typeof formula === "string" && formula.startsWith("=");
}

/** A cell's value as a sentence shows it. */
export function shown(value: CellValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === "" ? "empty" : `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
}
