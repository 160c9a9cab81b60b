/** Rows a block of calls passes over, whatever the size: a hundred calls of 10,000 rows, or one of 1,000,000. */
const ROWS_OF_A_BLOCK = 1_000_000;

/** Blocks are measured for about this long, in milliseconds, `FEWEST` to `MOST` of them. */
const ENOUGH = 2000;
const FEWEST = 3;
const MOST = 7;

/** A block this long, in milliseconds, is measured once after its first run. */
const LONG = 2500;

/**
 * Time of a call on n rows in milliseconds: the median of blocks of calls, after a first block. A block passes over the
 * same number of rows at every size and starts from a collected heap, so that each size pays for all the garbage it
 * makes and for none of another's.
 */
export function timeOf(call: () => unknown, n: number): number {
  const calls = Math.max(1, Math.round(ROWS_OF_A_BLOCK / n));
  const first = block(call, calls);
  const blocks = first > LONG ? 1 : Math.min(MOST, Math.max(FEWEST, Math.round(ENOUGH / first)));
  return median(Array.from({ length: blocks }, () => block(call, calls))) / calls;
}

/** Median time of single calls in milliseconds, after a first one: as many as fit in half a second, at least three. */
export function timeOfCall(call: () => unknown): number {
  call();
  const times: number[] = [];
  const started = performance.now();
  while (times.length < FEWEST || performance.now() - started < 500) times.push(block(call, 1));
  return median(times);
}

function block(call: () => unknown, calls: number): number {
  globalThis.gc!();
  const before = performance.now();
  for (let c = 0; c < calls; c++) call();
  return performance.now() - before;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
