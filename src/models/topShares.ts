import { kthLargest } from "./kthLargest";
import { tieGroups } from "./ties";

/** Scores this close to the cut, relative to it, may be tied with it: more than the tolerance of a tie. */
const NEAR = 3e-9;

/** How far below the last cut the search for the next begins, as a share of the range of the first scores. */
const SLACK = 0.1;

/**
 * Counts how much of a place among the top each account has in one ranking after another: 1 above the cut, 0 below, and
 * for accounts tied across the cut an equal share of the places that are left, (top − above) / tied.
 *
 * Rankings of the same accounts resemble each other, so each search looks first among the scores near and above the
 * last cut, and at all of them only where that is not enough.
 *
 * @param top how many places there are, fewer than accounts.
 * @param shares one per account; what each ranking gives is added to it.
 * @returns a function that takes the scores of a ranking.
 * @example
 * // One place, two equal scores: half a place each
 * const shares = new Float64Array(3);
 * addTopShares(1, shares)(Float64Array.of(7, 3, 7)); // shares: 0.5, 0, 0.5
 */
export function addTopShares(top: number, shares: Float64Array): (scores: Float64Array) => void {
  const n = shares.length;
  const candidates = new Uint32Array(n);
  const candidateScores = new Float64Array(n);
  let guess = -Infinity;
  let slack = NaN;

  /** The top-th score, or undefined where it or a tie with it may lie below `least`. Sets the candidates. */
  function cutFrom(scores: Float64Array, least: number): { cut: number; count: number } | undefined {
    let count = 0;
    for (let c = 0; c < n; c++) {
      candidates[count] = c;
      count += scores[c]! >= least ? 1 : 0;
    }
    if (count < top) return undefined;
    for (let p = 0; p < count; p++) candidateScores[p] = scores[candidates[p]!]!;
    const cut = kthLargest(candidateScores.subarray(0, count), top);
    return cut - NEAR * Math.abs(cut) < least ? undefined : { cut, count };
  }

  return (scores) => {
    const { cut, count } = cutFrom(scores, guess) ?? cutFrom(scores, -Infinity)!;
    if (Number.isNaN(slack)) slack = SLACK * range(scores);
    guess = cut - slack;

    const near = NEAR * Math.abs(cut);
    let close = 0;
    for (let p = 0; p < count; p++) if (Math.abs(candidateScores[p]! - cut) <= near) close++;
    let first = cut;
    let last = cut;
    let share = 1;
    if (close > 1) {
      const sorted = candidateScores.subarray(0, count).sort().reverse();
      const ends = tieGroups(sorted);
      const group = ends.findIndex((end) => end >= top);
      const start = group === 0 ? 0 : ends[group - 1]!;
      first = sorted[start]!;
      last = sorted[ends[group]! - 1]!;
      share = (top - start) / (ends[group]! - start);
    }
    for (let p = 0; p < count; p++) {
      const c = candidates[p]!;
      if (scores[c]! > first) shares[c]! += 1;
      else if (scores[c]! >= last) shares[c]! += share;
    }
  };
}

function range(scores: Float64Array): number {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let c = 0; c < scores.length; c++) {
    if (scores[c]! < lowest) lowest = scores[c]!;
    if (scores[c]! > highest) highest = scores[c]!;
  }
  return highest - lowest;
}
