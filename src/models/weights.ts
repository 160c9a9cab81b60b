import { normalizeWeights } from "./criteria";
import { at, type Matrix } from "./matrix";
import { invalid, ModelError, type RowErrors } from "./modelError";
import { isTie } from "./ties";

export type WeightsMethod = "points" | "rank_sum" | "roc" | "reciprocal" | "equal";

export type WeightsPool = "mean" | "geomean";

/** The weight of place p (from 1) among k criteria that are in order of importance, before it is scaled to sum to 1. */
const PLACE_WEIGHTS: Record<Exclude<WeightsMethod, "points" | "equal">, (place: number, k: number) => number> = {
  rank_sum: (place, k) => k + 1 - place,
  roc: (place, k) => {
    let sum = 0;
    for (let r = k; r >= place; r--) sum += 1 / r;
    return sum;
  },
  reciprocal: (place) => 1 / place,
};

/**
 * Criteria weights of each stakeholder, from points or from an order of importance. With k criteria and rank 1 the most
 * important:
 *
 *   points      x_j / Σx
 *   rank_sum    2 (k + 1 − r) / (k (k + 1))
 *   roc         (1/k) Σ_{i=r..k} 1/i, the centroid of all weights in that order
 *   reciprocal  (1/r) / Σ 1/i
 *   equal       1/k, whatever the inputs
 *
 * Criteria of equal importance have their mid-rank (the 2nd and 3rd of them 2.5 each) and share their weights equally.
 *
 * @param inputs stakeholders × criteria; missing points (NaN) are refused.
 * @returns stakeholders × criteria, each row summing to 1 (NaN where the inputs cannot be used), and why.
 * Source: Stillwell, Seaver & Edwards 1981 (rank sum, reciprocal); Barron & Barrett 1996 (rank-order centroid).
 * @example stakeholderWeights(matrixOf([[1, 2, 3]]), "rank_sum").values // 1/2, 1/3, 1/6
 */
export function stakeholderWeights(inputs: Matrix, method: WeightsMethod): Matrix & { readonly errors: RowErrors } {
  const { rows, columns } = inputs;
  const values = new Float64Array(rows * columns).fill(NaN);
  const errors: RowErrors = new Map();
  const places = method === "points" || method === "equal" ? undefined : placeWeights(method, columns);
  for (let i = 0; i < rows; i++) {
    const row = Float64Array.from({ length: columns }, (_, j) => at(inputs, i, j));
    const weights =
      method === "equal"
        ? row.fill(1 / columns)
        : places === undefined
          ? fromPoints(row, i)
          : fromRanks(row, i, places);
    if (weights instanceof ModelError) errors.set(i, weights);
    else for (let j = 0; j < columns; j++) values[j * rows + i] = weights[j]!;
  }
  return { rows, columns, values, errors };
}

/**
 * One set of weights from those of several stakeholders: their mean, or their geometric mean scaled to sum to 1, which
 * is less moved by a single high weight.
 *
 * @param stakeholders stakeholders × criteria, each row summing to 1.
 * @param voice a weight for each stakeholder; a voice of 0 is not heard. Default: one voice each.
 * @throws #VALUE! for voices that cannot be used, and for a weight of 0 under the geometric mean.
 * @example poolWeights(matrixOf([[0.6, 0.4], [0.2, 0.8]]), "mean", [3, 1]) // [0.5, 0.5]
 */
export function poolWeights(stakeholders: Matrix, pool: WeightsPool, voice?: ArrayLike<number>): Float64Array {
  const { rows, columns } = stakeholders;
  const voices = normalizeWeights(voice ?? new Float64Array(rows).fill(1), "voice weights");
  const heard = Array.from(voices.keys()).filter((i) => voices[i]! > 0);
  const pooled = Float64Array.from({ length: columns }, (_, j) => {
    const terms = Float64Array.from(heard, (i) => {
      const weight = at(stakeholders, i, j);
      if (pool === "mean") return voices[i]! * weight;
      if (weight === 0) throw zeroInGeometricMean(i, j);
      return voices[i]! * Math.log(weight);
    });
    const sum = terms.sort().reduce((total, term) => total + term, 0);
    return pool === "mean" ? sum : Math.exp(sum);
  });
  return pool === "mean" ? pooled : normalizeWeights(pooled);
}

const place = (i: number, j: number) => `inputs of stakeholder ${i + 1}, criterion ${j + 1}`;

function placeWeights(method: keyof typeof PLACE_WEIGHTS, k: number): Float64Array {
  return normalizeWeights(Float64Array.from({ length: k }, (_, p) => PLACE_WEIGHTS[method](p + 1, k)));
}

function fromPoints(points: Float64Array, i: number): Float64Array | ModelError {
  for (let j = 0; j < points.length; j++) {
    if (points[j]! >= 0) continue;
    return invalid(
      Number.isNaN(points[j])
        ? `${place(i, j)} are missing. Enter the points, or 0 for none.`
        : `${place(i, j)} are ${points[j]}. Points must be zero or more.`,
    );
  }
  if (points.every((x) => x === 0)) {
    return invalid(
      `inputs of stakeholder ${i + 1} hold no points. Enter some, or leave the stakeholder out (voice 0).`,
    );
  }
  return normalizeWeights(points);
}

function fromRanks(ranks: Float64Array, i: number, places: Float64Array): Float64Array | ModelError {
  const k = ranks.length;
  const order = Array.from(ranks.keys()).sort((a, b) => ranks[a]! - ranks[b]!);
  const weights = new Float64Array(k);
  for (let start = 0; start < k;) {
    const rank = ranks[order[start]!]!;
    let end = start + 1;
    while (end < k && isTie(ranks[order[end]!]!, rank)) end++;
    if (!isTie(rank, (start + 1 + end) / 2)) return notRanks(i, k);
    const shared = places.subarray(start, end).reduce((sum, weight) => sum + weight, 0) / (end - start);
    for (let p = start; p < end; p++) weights[order[p]!] = shared;
    start = end;
  }
  return weights;
}

function notRanks(i: number, k: number): ModelError {
  return invalid(
    `inputs of stakeholder ${i + 1} do not rank the criteria from 1 (most important) to ${k}. Use each rank once; criteria of equal importance get their mid-rank, such as 2.5 and 2.5 (RANK.AVG).`,
  );
}

function zeroInGeometricMean(i: number, j: number): ModelError {
  return invalid(`${place(i, j)} are 0, and the geometric mean needs weights above zero. Use the pool mean.`);
}
