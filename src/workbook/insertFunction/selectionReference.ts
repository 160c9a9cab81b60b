import { columnLetters, fixedAddress, SHEET_SIZE, sheetPrefix } from "../address";
import { columnReference, columnsReference } from "../formulas";
import { sameName } from "../snapshot/table";
import type { BookMap, SheetArea } from "./bookMap";

/**
 * How a formula refers to what is selected: columns of a table by their names where all of their rows are, so that the
 * formula grows with the table; anything else by its address, with its sheet.
 */
export function selectionReference(selected: SheetArea, { tables }: Pick<BookMap, "tables">): string {
  const { sheet, row, column, rows, columns } = selected;
  const table = tables.find(
    (one) =>
      sameName(one.sheet, sheet) &&
      one.row === row &&
      one.rows === rows &&
      one.column <= column &&
      column + columns <= one.column + one.columns,
  );
  if (table !== undefined) {
    const [first, last] = [column, column + columns - 1].map((at) => table.headers[at - table.column]!);
    return first === last ? columnReference(table.name, first!) : columnsReference(table.name, first!, last!);
  }
  if (rows === SHEET_SIZE.rows) {
    return `${sheetPrefix(sheet)}$${columnLetters(column)}:$${columnLetters(column + columns - 1)}`;
  }
  if (columns === SHEET_SIZE.columns) return `${sheetPrefix(sheet)}$${row + 1}:$${row + rows}`;
  return sheetPrefix(sheet) + fixedAddress(row, column, rows, columns);
}
