/** Letters of a column, from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Address of a cell, row and column from 0: (3, 1) is B4. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row and column, from 0, of an address such as B4 or $B$4. */
export function parseCell(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address);
  if (match === null) throw new Error(`"${address}" is not the address of a cell`);
  const column = [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** Address of a block by its first cell (from 0) and size: (3, 1, 2, 5) is B4:F5; one cell is B4. */
export function blockAddress(row: number, column: number, rows: number, columns: number): string {
  if (rows * columns === 1) return cellAddress(row, column);
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** A block with its sheet and fixed rows and columns, for defined names: 'KAM Criteria'!$B$12:$G$12. */
export function absoluteAddress(sheet: string, row: number, column: number, rows: number, columns: number): string {
  return `'${sheet.replaceAll("'", "''")}'!${fixedAddress(row, column, rows, columns)}`;
}

/** A block with fixed rows and columns: $B$12:$G$12. */
export function fixedAddress(row: number, column: number, rows: number, columns: number): string {
  const fixed = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  const end = rows * columns === 1 ? "" : `:${fixed(row + rows - 1, column + columns - 1)}`;
  return `${fixed(row, column)}${end}`;
}

/** Rows and columns of every sheet of Excel. */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 };

/** Whether Excel would take a name for a cell: A1, XFD10, R1C1. */
export function isLikeCell(name: string): boolean {
  return /^(?:[a-z]{1,3}\d+|r\d*c\d*|r\d*|c\d*)$/i.test(name);
}

/** A sheet's name that may stand in a formula as it is, if Excel does not take it for a cell. */
const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** What a reference to another sheet begins with, in quotes only where it needs them: Accounts!, 'KAM Criteria'!. */
export function sheetPrefix(sheet: string): string {
  const isPlain = PLAIN_SHEET.test(sheet) && !isLikeCell(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!`;
}
