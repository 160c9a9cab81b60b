import { columnReference } from "../formulas";

/**
 * The cell of a column in the row of the formula, for a formula inside the table. Written with INDEX, which every
 * version of Excel and every application that opens the workbook understands alike, rather than with @.
 */
export function thisRow(table: string, column: string): string {
  return `INDEX(${columnReference(table, column)},ROW()-ROW(${table}[#Headers]))`;
}
