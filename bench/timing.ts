/** Blocks are measured for about this long, in milliseconds, `FEWEST` to `MOST` of them. */
const ENOUGH = 1500;
const FEWEST = 3;
const MOST = 7;

/**
 * Time of all calls together in milliseconds: the median of several blocks of them, after a first block. A block starts
 * from a collected heap.
 *
 * @param keep whether what the calls return is kept until the block's end, or dropped at once.
 */
export function timeOf(calls: readonly (() => unknown)[], keep: boolean): number {
  const first = block(calls, keep);
  const blocks = Math.min(MOST, Math.max(FEWEST, Math.round(ENOUGH / first)));
  return median(Array.from({ length: blocks }, () => block(calls, keep)));
}

/** Median time of single calls in milliseconds, after a first one: as many as fit in half a second, at least three. */
export function timeOfCall(call: () => unknown): number {
  call();
  const times: number[] = [];
  const started = performance.now();
  while (times.length < FEWEST || performance.now() - started < 500) times.push(block([call], false));
  return median(times);
}

function block(calls: readonly (() => unknown)[], keep: boolean): number {
  globalThis.gc!();
  const kept: unknown[] = [];
  const before = performance.now();
  for (const call of calls) {
    const returned = call();
    if (keep) kept.push(returned);
  }
  return performance.now() - before;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
