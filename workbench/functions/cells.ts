/** A cell of an open workbook. */
export interface Cell {
  unitId: string;
  sheetId: string;
  row: number;
  column: number;
}

export interface CellRange {
  unitId: string;
  sheetId: string;
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

export function cellKey(cell: Cell): string {
  return `${cell.unitId}/${cell.sheetId}/${cell.row}/${cell.column}`;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Joins neighbouring cells of a column, so that a thousand formulas below each other are one range. */
export function joinCells(cells: Iterable<Cell>): CellRange[] {
  const unique = new Map([...cells].map((cell) => [cellKey(cell), cell]));
  const sorted = [...unique.values()].sort(
    (a, b) =>
      a.unitId.localeCompare(b.unitId) || a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const ranges: CellRange[] = [];
  for (const { unitId, sheetId, row, column } of sorted) {
    const last = ranges.at(-1);
    const below =
      last?.unitId === unitId &&
      last.sheetId === sheetId &&
      last.range.startColumn === column &&
      last.range.endRow === row - 1;
    if (below) last.range.endRow = row;
    else
      ranges.push({ unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } });
  }
  return ranges;
}
