import type { Contenders } from "./contenders";
import { column } from "./matrix";

/** Accounts are scored four at a time, so that their sums run side by side. */
const ABREAST = 4;

/**
 * Scores the contenders with one set of weights after another, as `score` does: the weighted mean over the ratings an account
 * has. Where a set leaves an account's ratings no weight at all, its score at the stated weights stands.
 *
 * @param draw fills in the next set: a weight for each criterion that has one at the stated weights.
 * @param visit is handed the scores of each set in turn, in an array that is used again for the next.
 */
export function scoreDraws(
  { values, weights, scores: stated }: Contenders,
  draws: number,
  draw: (set: Float64Array) => void,
  visit: (scores: Float64Array, round: number) => void,
): void {
  const n = values.rows;
  if (n === 0) return;
  const columns = Array.from(weights.keys(), (j) => column(values, j)).filter((_, j) => weights[j]! > 0);
  const k = columns.length;
  const partial = Uint32Array.from(stated.keys()).filter((c) => columns.some((one) => Number.isNaN(one[c])));
  const presence = columns.map((one) => Float64Array.from(partial, (c) => (Number.isNaN(one[c]) ? 0 : 1)));
  const ratingBlocks = inBlocks(columns, n);
  const presenceBlocks = inBlocks(presence, partial.length);
  const sums = new Float64Array(ratingBlocks.length / k);
  const present = new Float64Array(presenceBlocks.length / k);
  const scores = sums.subarray(0, n);

  const set = new Float64Array(k);
  for (let round = 0; round < draws; round++) {
    draw(set);
    addUp(ratingBlocks, set, sums);
    addUp(presenceBlocks, set, present);
    for (let p = 0; p < partial.length; p++) {
      const c = partial[p]!;
      scores[c] = present[p]! > 0 ? scores[c]! / present[p]! : stated[c]!;
    }
    visit(scores, round);
  }
}

/** Values four accounts at a time, criterion after criterion; 0 where a rating is missing and where there is no account. */
function inBlocks(columns: readonly Float64Array[], n: number): Float64Array {
  const k = columns.length;
  const blocks = new Float64Array(Math.ceil(n / ABREAST) * ABREAST * k);
  columns.forEach((one, j) => {
    for (let c = 0; c < n; c++) {
      const inBlock = c % ABREAST;
      blocks[(c - inBlock) * k + j * ABREAST + inBlock] = one[c]! || 0;
    }
  });
  return blocks;
}

/** The weighted sum of each account's values. */
function addUp(blocks: Float64Array, weights: Float64Array, sums: Float64Array): void {
  let p = 0;
  for (let c = 0; c < sums.length; c += ABREAST) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let j = 0; j < weights.length; j++) {
      const weight = weights[j]!;
      first += weight * blocks[p]!;
      second += weight * blocks[p + 1]!;
      third += weight * blocks[p + 2]!;
      fourth += weight * blocks[p + 3]!;
      p += ABREAST;
    }
    sums[c] = first;
    sums[c + 1] = second;
    sums[c + 2] = third;
    sums[c + 3] = fourth;
  }
}
