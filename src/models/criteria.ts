import { invalid } from "./modelError";

/** Whether more of a criterion is better (benefit) or worse (cost). */
export type Direction = "benefit" | "cost";

/**
 * The ends of each criterion's scale, in the unit of its ratings. A criterion whose `lo` and `hi` are both 0 has no
 * anchors set.
 */
export interface Anchors {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** Whether criterion `j` has anchors. */
export function hasAnchors(anchors: Anchors | undefined, j: number): anchors is Anchors {
  return anchors !== undefined && (anchors.lo[j] !== 0 || anchors.hi[j] !== 0);
}

/**
 * Refuses a scale whose upper end lies below its lower end.
 *
 * @param skip criteria that are not looked at, such as those with weight 0.
 */
export function checkAnchors(anchors: Anchors, skip: (j: number) => boolean = () => false): void {
  anchors.lo.forEach((lo, j) => {
    const hi = anchors.hi[j]!;
    if (skip(j) || hi >= lo) return;
    throw invalid(
      `anchors of criterion ${j + 1}: hi ${hi} is below lo ${lo}. Give the lower end first; for a cost criterion set the direction.`,
    );
  });
}

/**
 * Weights divided by their sum.
 *
 * @param argument what the weights are called in messages.
 * @throws #VALUE! when a weight is negative or all are zero.
 * @example normalizeWeights([30, 50, 20]) // [0.3, 0.5, 0.2]
 */
export function normalizeWeights(weights: ArrayLike<number>, argument = "weights"): Float64Array {
  let sum = 0;
  for (let j = 0; j < weights.length; j++) {
    const weight = weights[j]!;
    if (!(weight >= 0)) throw invalid(`${argument}, value ${j + 1} is ${weight}. Weights must be zero or more.`);
    sum += weight;
  }
  if (sum === 0) throw invalid(`${argument} are all zero. Give at least one of them a weight above zero.`);
  return Float64Array.from(weights, (weight) => weight / sum);
}
