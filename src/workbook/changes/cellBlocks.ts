/** A cell to be written, rows and columns from 0. */
export interface PlacedCell<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** A rectangle to be written in one piece; null where a cell stays as it is. */
export interface Block<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (T | null)[])[];
}

/** Scattered cells of a column are written together where no more than this many rows lie between. */
const GAP = 200;

interface Run<T> {
  readonly first: number;
  last: number;
  readonly columns: Map<number, T>[];
}

/** Gathers cells into few rectangles: runs down a column, and side by side those of the same rows. */
export function blocksOf<T>(cells: readonly PlacedCell<T>[]): Block<T>[] {
  const byColumn = new Map<number, PlacedCell<T>[]>();
  for (const cell of cells) {
    const others = byColumn.get(cell.column);
    if (others) others.push(cell);
    else byColumn.set(cell.column, [cell]);
  }
  const blocks: { column: number; run: Run<T> }[] = [];
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    for (const run of runsOf(byColumn.get(column)!)) {
      const beside = blocks.find(
        (one) =>
          one.column + one.run.columns.length === column && one.run.first === run.first && one.run.last === run.last,
      );
      if (beside) beside.run.columns.push(...run.columns);
      else blocks.push({ column, run });
    }
  }
  return blocks.map(({ column, run: { first, last, columns } }) => ({
    row: first,
    column,
    cells: Array.from({ length: last - first + 1 }, (_, i) => columns.map((one) => one.get(first + i) ?? null)),
  }));
}

function runsOf<T>(cells: readonly PlacedCell<T>[]): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const { row, value } of [...cells].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    if (run !== undefined && row - run.last <= GAP) {
      run.last = row;
      run.columns[0]!.set(row, value);
    } else runs.push({ first: row, last: row, columns: [new Map([[row, value]])] });
  }
  return runs;
}
