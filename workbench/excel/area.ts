/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** The same rectangle as the grid engine gives it: first and last row and column. */
export interface Bounds {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export function boundsOf({ row, column, rows, columns }: Area): Bounds {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, endRow, startColumn, endColumn }: Bounds): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

export function intersection(a: Area, b: Area): Area | undefined {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  const both = {
    startRow: Math.max(first.startRow, second.startRow),
    endRow: Math.min(first.endRow, second.endRow),
    startColumn: Math.max(first.startColumn, second.startColumn),
    endColumn: Math.min(first.endColumn, second.endColumn),
  };
  return both.startRow <= both.endRow && both.startColumn <= both.endColumn ? areaOf(both) : undefined;
}

/** The smallest rectangle around two. */
export function boundingArea(a: Area, b: Area): Area {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  return areaOf({
    startRow: Math.min(first.startRow, second.startRow),
    endRow: Math.max(first.endRow, second.endRow),
    startColumn: Math.min(first.startColumn, second.startColumn),
    endColumn: Math.max(first.endColumn, second.endColumn),
  });
}

/** A matrix of the rectangle's shape, from a value for each cell. */
export function matrixOf<T>({ row, column, rows, columns }: Area, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => value(row + i, column + j)));
}
