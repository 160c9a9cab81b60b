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
