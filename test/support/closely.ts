/** Cells to compare with `toEqual`, numbers to twelve decimals. */
export function closely(cells: readonly (readonly unknown[])[]): unknown[][] {
  return cells.map((row) => row.map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 12) : cell)));
}
