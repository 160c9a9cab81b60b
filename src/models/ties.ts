/** Two amounts or scores this close, relative to the larger, are equal: they differ by rounding only. */
const TIE = 1e-9;

/** Whether two values are the same but for rounding. */
export function isTie(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= TIE * Math.max(Math.abs(a), Math.abs(b));
}

/** What remains of a sum that should be zero, relative to what was added up: a cent in ten billion is still a cent. */
const ROUNDING = 1e-12;

/** Whether a net amount, or the difference of two totals, is only what rounding left of sums of this gross size. */
export function isRounding(difference: number, gross: number): boolean {
  return Math.abs(difference) <= ROUNDING * gross;
}

/**
 * The ends of the tie groups in values sorted one way: group g runs from `ends[g - 1]` (or 0) up to, not including,
 * `ends[g]`. A value belongs to a group while it equals the group's first member, so a slow slope is no tie.
 */
export function tieGroups(sorted: ArrayLike<number>): number[] {
  const ends: number[] = [];
  let first = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && isTie(sorted[i]!, sorted[first]!)) continue;
    ends.push(i);
    first = i;
  }
  return sorted.length === 0 ? [] : ends;
}

/** Competition ranks of values sorted one way, equal values sharing the best: 1, 2, 2, 4. */
export function competitionRanks(sorted: ArrayLike<number>): Uint32Array {
  const ranks = new Uint32Array(sorted.length);
  let first = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (!isTie(sorted[i]!, sorted[first]!)) first = i;
    ranks[i] = first + 1;
  }
  return ranks;
}
