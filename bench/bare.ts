type Rows = readonly (readonly unknown[])[];

/** Copies every cell of the arguments into typed arrays and lists: the least that reading them can cost. */
export function copyCells(args: readonly unknown[]): number {
  let copied = 0;
  for (const argument of args) {
    if (!Array.isArray(argument)) continue;
    const rows = argument.length;
    const columns = (argument[0] as unknown[]).length;
    const numbers = new Float64Array(rows * columns);
    const others: unknown[] = [];
    for (let i = 0; i < rows; i++) {
      const row = argument[i] as unknown[];
      for (let j = 0; j < columns; j++) {
        const cell = row[j];
        if (typeof cell === "number") numbers[j * rows + i] = cell;
        else others.push(cell);
      }
    }
    copied += numbers.length + others.length;
  }
  return copied;
}

/**
 * Rows like those of a result, an array each, holding the same cells. `copyCells` and this are what a function would
 * take that computed nothing: cells come from Excel, and go back to it, as arrays of rows.
 */
export function sameShape(result: Rows): unknown[][] {
  const rows = new Array<unknown[]>(result.length);
  for (let i = 0; i < rows.length; i++) rows[i] = result[i]!.slice();
  return rows;
}
