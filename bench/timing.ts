/** A call this long, in milliseconds, is measured once after its first run instead of several times. */
const LONG = 1500;

/** Median time of a call in milliseconds, after a first run: as many calls as fit in about half a second, at least three. */
export function median(call: () => unknown): number {
  const first = timed(call);
  if (first > LONG) return timed(call);
  const times: number[] = [];
  const started = performance.now();
  while (times.length < 3 || (performance.now() - started < 500 && times.length < 50)) times.push(timed(call));
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

function timed(call: () => unknown): number {
  const before = performance.now();
  call();
  return performance.now() - before;
}

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
