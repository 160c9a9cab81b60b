import { type Anchors, hasAnchors } from "./criteria";
import { column, type Matrix } from "./matrix";
import type { NormalizeMethod } from "./normalize";
import { isTie } from "./ties";

/** What the worse end of a criterion's anchors becomes on the common scale, in either direction. */
const WORSE_END: Partial<Record<NormalizeMethod, (lo: number, hi: number) => number>> = {
  none: (lo) => lo,
  minmax: (lo, hi) => (isTie(lo, hi) ? 0.5 : 0),
  max: (lo, hi) => Math.min(Math.max(lo / hi, 0), 1),
};

/**
 * Fills the gaps of normalized ratings with the worst there is: the worse end of the criterion's anchors, where the
 * method takes its scale from anchors, else the worst value in the list. The other values stay as they are: what is
 * filled in has no part in the list's range, total or ranks. A criterion without any value stays missing.
 *
 * @param normalized accounts × criteria, more is better; changed in place.
 * @param ratings what `normalized` was made from, NaN where missing.
 * @param skip criteria that are left alone.
 * @example
 * // On anchors 0 and 10 a gap becomes 0; by rank among 1, 5 and 9 it becomes 0, as the 1 does
 */
export function fillWorst(
  normalized: Matrix,
  ratings: Matrix,
  anchors: Anchors | undefined,
  method: NormalizeMethod,
  skip: (j: number) => boolean,
): void {
  const onAnchors = WORSE_END[method];
  for (let j = 0; j < ratings.columns; j++) {
    if (skip(j)) continue;
    const x = column(ratings, j);
    const v = column(normalized, j);
    const worst = onAnchors && hasAnchors(anchors, j) ? onAnchors(anchors.lo[j]!, anchors.hi[j]!) : lowest(v);
    for (let i = 0; i < x.length; i++) if (x[i]! !== x[i]!) v[i] = worst;
  }
}

/** The lowest value, NaN where there is none. */
function lowest(values: Float64Array): number {
  let found = Infinity;
  for (let i = 0; i < values.length; i++) if (values[i]! < found) found = values[i]!;
  return found === Infinity ? NaN : found;
}
