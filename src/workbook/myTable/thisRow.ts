import { columnReference } from "../formulas";

/**
 * The cell of a column in the row of the formula, for a formula inside the table. Written with INDEX, which every
 * version of Excel and every application that opens the workbook understands alike, rather than with @.
 */
export function thisRow(table: string, column: string): string {
  return `INDEX(${columnReference(table, column)},${rowOf(table)})`;
}

/** The cells of one or more columns of a table in the row of the formula, by a reference to those columns. */
export function cellsOfThisRow(table: string, columns: string): string {
  return `INDEX(${columns},${rowOf(table)},0)`;
}

/** The number of the formula's row in its table. */
function rowOf(table: string): string {
  return `ROW()-ROW(${table}[#Headers])`;
}
