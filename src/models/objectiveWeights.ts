import type { Direction } from "./criteria";
import { column, type Matrix } from "./matrix";
import { invalid, notAvailable } from "./modelError";
import { normalize, range } from "./normalize";
import { allIndices } from "./sortByValue";
import { sum, sumOfProducts } from "./sums";
import { isTie } from "./ties";

export type ObjectiveMethod = "critic" | "entropy" | "stdev" | "equal";

/** Contrasts this small are rounding: criteria that move exactly together. */
const NO_CONTRAST = 1e-12;

/**
 * Weights from the spread of the ratings, as a second opinion beside the weights people set: they see how much a
 * criterion tells accounts apart, not how much it matters. C_j, divided by ΣC:
 *
 * - `entropy`: 1 + Σ_i p_ij ln p_ij / ln n with p = x/Σx on the ratings as they are;
 * - `critic`: σ_j Σ_l (1 − ρ_jl) on ratings from 0 to 1 (min–max, with direction), ρ the Pearson correlation;
 * - `stdev`: σ_j on the same scale;
 * - `equal`: 1.
 * A criterion that is the same for all accounts has weight 0 and counts in no other's sum; under `equal` it counts like
 * the others. The only criterion that is not has weight 1. Accounts with a missing rating are left out.
 *
 * @param ratings accounts × criteria, NaN where missing.
 * @returns a weight per criterion; they sum to 1.
 * @throws #N/A for fewer than two complete accounts, when all criteria are constant, or when those that are not move
 * exactly together under `critic`; #VALUE! for a negative rating under `entropy`.
 * Source: Shannon 1948; Diakoulaki, Mavrotas & Papayannakis 1995.
 * @example
 * // The second criterion is the same for all: it has no weight
 * objectiveWeights(matrixOf([[1, 5], [3, 5]]), ["benefit", "benefit"], "stdev") // [1, 0]
 */
export function objectiveWeights(
  ratings: Matrix,
  directions: readonly Direction[],
  method: ObjectiveMethod = "critic",
): Float64Array {
  if (method === "equal") return new Float64Array(ratings.columns).fill(1 / ratings.columns);
  const complete = withoutIncomplete(ratings);
  if (complete.rows < 2) {
    throw notAvailable("ratings has fewer than two accounts with all ratings, so nothing tells the criteria apart.");
  }
  const varying = Array.from({ length: complete.columns }, (_, j) => j).filter((j) => !isConstant(column(complete, j)));
  if (varying.length === 0) {
    throw notAvailable(
      "ratings are the same for all accounts in every criterion, so nothing tells the criteria apart.",
    );
  }
  if (method === "entropy") refuseNegative(complete);
  if (varying.length === 1) return perCriterion(complete, varying, () => 1);
  const contrasts = CONTRASTS[method](complete, directions, varying);
  const total = sum(contrasts);
  if (total <= NO_CONTRAST) {
    throw notAvailable(
      "ratings of the criteria move exactly together, so critic cannot weigh them. Use stdev or entropy.",
    );
  }
  return contrasts.map((contrast) => contrast / total);
}

type Contrasts = (ratings: Matrix, directions: readonly Direction[], varying: readonly number[]) => Float64Array;

const CONTRASTS: Record<Exclude<ObjectiveMethod, "equal">, Contrasts> = {
  entropy: (ratings, _, varying) => perCriterion(ratings, varying, (j) => 1 - entropyShare(column(ratings, j))),
  stdev: (ratings, directions, varying) => {
    const scaled = normalize(ratings, directions, undefined, "minmax");
    return perCriterion(ratings, varying, (j) => inDeviations(column(scaled, j)).deviation);
  },
  critic: (ratings, directions, varying) => {
    const scaled = normalize(ratings, directions, undefined, "minmax");
    const spread = varying.map((j) => inDeviations(column(scaled, j)));
    const conflicts = new Float64Array(varying.length);
    for (let a = 0; a < varying.length; a++) {
      for (let b = a + 1; b < varying.length; b++) {
        const conflict = 1 - correlation(spread[a]!.units, spread[b]!.units);
        conflicts[a]! += conflict;
        conflicts[b]! += conflict;
      }
    }
    const places = new Map(varying.map((j, place) => [j, place]));
    return perCriterion(ratings, varying, (j) => {
      const place = places.get(j)!;
      return spread[place]!.deviation * Math.max(0, conflicts[place]!);
    });
  },
};

function perCriterion(ratings: Matrix, varying: readonly number[], contrast: (j: number) => number): Float64Array {
  const contrasts = new Float64Array(ratings.columns);
  for (const j of varying) contrasts[j] = contrast(j);
  return contrasts;
}

function refuseNegative({ rows, values }: Matrix): void {
  const negative = values.findIndex((value) => value < 0);
  if (negative < 0) return;
  throw invalid(
    `ratings column ${Math.floor(negative / rows) + 1} holds ${values[negative]}. The method entropy needs ratings of zero or more; use critic or stdev.`,
  );
}

/** Shannon entropy of a criterion's shares, divided by its largest value ln n. */
function entropyShare(x: Float64Array): number {
  const total = sum(x);
  const terms = x.map((value) => (value === 0 ? 0 : (value / total) * Math.log(value / total)));
  return -sum(terms) / Math.log(x.length);
}

function isConstant(x: Float64Array): boolean {
  const [lo, hi] = range(x);
  return isTie(lo, hi);
}

/** The standard deviation of a criterion, and how far each account lies from the mean, in standard deviations. */
interface Spread {
  /** Divided by n; the divisor cancels in the weights. */
  readonly deviation: number;
  readonly units: Float64Array;
}

function inDeviations(x: Float64Array): Spread {
  const mean = sum(x) / x.length;
  const units = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) units[i] = x[i]! - mean;
  const deviation = Math.sqrt(sumOfProducts(units, units) / x.length);
  for (let i = 0; i < x.length; i++) units[i]! /= deviation;
  return { deviation, units };
}

/** Pearson correlation of two criteria in standard deviations. */
function correlation(x: Float64Array, y: Float64Array): number {
  return sumOfProducts(x, y) / x.length;
}

function withoutIncomplete(ratings: Matrix): Matrix {
  const complete = new Uint8Array(ratings.rows).fill(1);
  for (let j = 0; j < ratings.columns; j++) {
    const x = column(ratings, j);
    for (let i = 0; i < x.length; i++) if (x[i] !== x[i]) complete[i] = 0;
  }
  if (!complete.includes(0)) return ratings;
  const keep = allIndices(ratings.rows).filter((i) => complete[i] === 1);
  const values = new Float64Array(keep.length * ratings.columns);
  for (let j = 0; j < ratings.columns; j++) {
    for (let p = 0; p < keep.length; p++) values[j * keep.length + p] = ratings.values[j * ratings.rows + keep[p]!]!;
  }
  return { rows: keep.length, columns: ratings.columns, values };
}
