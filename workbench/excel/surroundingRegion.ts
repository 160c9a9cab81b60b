import { type Area, intersection } from "./area";
import { isFilled } from "./cellContent";
import type { Grid } from "./grid";

/** The rectangle around a cell that grows as long as a filled cell touches it, at an edge or a corner. */
export function surroundingRegion(grid: Grid, sheetId: string, { row, column }: Area): Area {
  const size = grid.sizeOf(sheetId);
  const sheet = { row: 0, column: 0, ...size };
  let region: Area = { row, column, rows: 1, columns: 1 };
  for (;;) {
    const rim = intersection(
      { row: region.row - 1, column: region.column - 1, rows: region.rows + 2, columns: region.columns + 2 },
      sheet,
    )!;
    const filled = grid.extent(sheetId, rim, isFilled) ?? region;
    const top = Math.min(region.row, filled.row);
    const left = Math.min(region.column, filled.column);
    const grown = {
      row: top,
      column: left,
      rows: Math.max(region.row + region.rows, filled.row + filled.rows) - top,
      columns: Math.max(region.column + region.columns, filled.column + filled.columns) - left,
    };
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}
