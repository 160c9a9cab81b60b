import { gathered } from "./gathered";
import { tieGroups } from "./ties";
import { allIndices, sortByValue } from "./sortByValue";

/**
 * Kendall's rank correlation τ-b of two lists, from −1 to 1:
 *
 *   τ_b = (C − D) / √((P − T_x)(P − T_y))
 *
 * with C and D the pairs in the same and in opposite order, P = n (n − 1) / 2 all pairs, T_x and T_y the pairs tied in
 * x and in y. Values are tied within the tolerance of a tie. Counts by merge sort in n log n steps (Knight).
 *
 * @param x none of them NaN.
 * @param y as many.
 * @returns NaN where one list is all tied.
 * Source: Kendall, The treatment of ties in ranking problems, 1945; Knight, A computer method for calculating Kendall's
 * tau with ungrouped data, 1966.
 * @example kendallTau(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)) // (5 − 1) / 6
 */
export function kendallTau(x: Float64Array, y: Float64Array): number {
  const n = x.length;
  const [gx, gy] = [groupsOf(x), groupsOf(y)];
  const order = sortByValue(sortByValue(allIndices(n), gy, "ascending"), gx, "ascending");
  const inX = new Uint32Array(gathered(gx, order));
  const inY = new Uint32Array(gathered(gy, order));
  const tiedInBoth = tiedPairs(n, (p) => inX[p] === inX[p - 1] && inY[p] === inY[p - 1]);
  const tiedInX = tiedPairs(n, (p) => inX[p] === inX[p - 1]);
  const opposite = sortCountingSwaps(inY);
  const tiedInY = tiedPairs(n, (p) => inY[p] === inY[p - 1]);

  const pairs = (n * (n - 1)) / 2;
  const same = pairs - tiedInX - tiedInY + tiedInBoth - opposite;
  return (same - opposite) / Math.sqrt((pairs - tiedInX) * (pairs - tiedInY));
}

/** The tie group of each value, numbered from the largest value down. */
function groupsOf(values: Float64Array): Uint32Array {
  const order = sortByValue(allIndices(values.length), values, "descending");
  const groups = new Uint32Array(values.length);
  let start = 0;
  tieGroups(gathered(values, order)).forEach((end, g) => {
    for (let p = start; p < end; p++) groups[order[p]!] = g;
    start = end;
  });
  return groups;
}

/** Pairs within runs of equal places; `equal` says whether place p (from 1) is equal to the place before. */
function tiedPairs(n: number, equal: (p: number) => boolean): number {
  let pairs = 0;
  let run = 1;
  for (let p = 1; p < n; p++) {
    run = equal(p) ? run + 1 : 1;
    pairs += run - 1;
  }
  return pairs;
}

/** Sorts by merging runs, and counts the pairs that stood in the wrong order. */
function sortCountingSwaps(values: Uint32Array): number {
  let swaps = 0;
  const merged = new Uint32Array(values.length);
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let left = start;
      let right = middle;
      for (let p = start; p < end; p++) {
        if (left < middle && (right === end || values[left]! <= values[right]!)) merged[p] = values[left++]!;
        else {
          swaps += middle - left;
          merged[p] = values[right++]!;
        }
      }
    }
    values.set(merged);
  }
  return swaps;
}
