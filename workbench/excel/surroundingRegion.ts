import type { Area } from "./area";
import { isFilled } from "./cellContent";
import type { Grid } from "./grid";

/**
 * The cells around one that are bounded by blank rows and columns: the region grows by a row or a column as long as one
 * of the cells beside it, corners included, holds something.
 */
export function surroundingRegion(grid: Grid, sheetId: string, { row, column }: Area): Area {
  const size = grid.sizeOf(sheetId);
  const cell = grid.cellsOf(sheetId);
  let [top, bottom, left, right] = [row, row, column, column];
  const isInRow = (at: number) => {
    for (let j = Math.max(0, left - 1); j <= Math.min(size.columns - 1, right + 1); j++) {
      if (isFilled(cell(at, j))) return true;
    }
    return false;
  };
  const isInColumn = (at: number) => {
    for (let i = Math.max(0, top - 1); i <= Math.min(size.rows - 1, bottom + 1); i++) {
      if (isFilled(cell(i, at))) return true;
    }
    return false;
  };
  for (let grown = true; grown;) {
    const before = [top, bottom, left, right].join();
    while (bottom + 1 < size.rows && isInRow(bottom + 1)) bottom++;
    while (top > 0 && isInRow(top - 1)) top--;
    while (right + 1 < size.columns && isInColumn(right + 1)) right++;
    while (left > 0 && isInColumn(left - 1)) left--;
    grown = [top, bottom, left, right].join() !== before;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
