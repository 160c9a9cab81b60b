import { type Anchors, checkAnchors, type Direction, hasAnchors, normalizeWeights } from "./criteria";
import { DEFAULTS } from "./defaults";
import { at, column, type Matrix } from "./matrix";
import { invalid, notAvailable, type RowErrors } from "./modelError";
import { isRowMethod, normalize, normalizeColumn, type NormalizeMethod, withoutBlankZeros } from "./normalize";
import { needsWholeList } from "./wholeList";
import { fillWorst } from "./worst";

export type MissingPolicy = "reweight" | "worst" | "error";

export interface ScoreOptions {
  /** Default: benefit for every criterion. */
  readonly directions?: readonly Direction[];
  readonly anchors?: Anchors;
  /** Default: `minmax` where any anchors are set, else `none` for ratings that all lie in 0–100. */
  readonly method?: NormalizeMethod;
  /** Default: `reweight`. */
  readonly missing?: MissingPolicy;
  /** Least share of the weight that must have a rating under `reweight`. Default 0.6, a convention. */
  readonly minCoverage?: number;
}

export interface Scores {
  /** A score per account, NaN where there is an error. */
  readonly scores: Float64Array;
  /** Each criterion's part of the score, accounts × criteria; a row's parts sum to its score. */
  readonly parts: Matrix;
  /** Share of the weight that has a rating, per account, 0–1. */
  readonly coverage: Float64Array;
  readonly errors: RowErrors;
  /** The ratings on the common scale, accounts × criteria; NaN where missing, and in criteria without weight. */
  readonly normalized: Matrix;
  /** The weights divided by their sum. */
  readonly weights: Float64Array;
  /** How the ratings came on the common scale. */
  readonly method: NormalizeMethod;
}

/** Present weight may fall short of the least coverage by this much, so that 0.6 of ten tenths is enough. */
const COVERAGE_TOLERANCE = 1e-9;

/**
 * Weighted additive score of each account (simple additive weighting, SMART).
 *
 *   S_i = Σ_j ŵ_j v_ij,  ŵ_j = w_j / Σw,  v_ij the rating on the common scale (see `normalize`)
 *
 * A missing rating is left out and the others are reweighted, Σ_{j∈P} ŵ_j v_ij / Σ_{j∈P} ŵ_j over the present
 * criteria P, as long as they carry `minCoverage` of the weight (`reweight`); or counts as the worst anchor, else as the
 * worst value in the list (`worst`, see `fillWorst`); or leaves the account without a score (`error`). Criteria with weight 0 are not
 * read. One account has the same score alone as in the list under `none`, and under `minmax` and `max` with anchors;
 * otherwise the list is needed and a single row is refused.
 *
 * @param ratings accounts × criteria, NaN where missing.
 * @param weights one per criterion, zero or more, in any unit.
 * @returns scores (0–1 unless the method is `none`), parts, coverage and the rows that have no score.
 * @throws #VALUE! for weights, anchors or a method that cannot be used.
 * Source: Edwards, How to use multiattribute utility measurement, 1977; Hwang & Yoon, 1981.
 * @example
 * // Growth 8 and margin 6 on a scale 0–10, weights 60 and 40: 0.6 × 0.8 + 0.4 × 0.6 = 0.72
 * score(matrixOf([[8, 6]]), [60, 40], { anchors: { lo: Float64Array.of(0, 0), hi: Float64Array.of(10, 10) } }).scores[0]
 */
export function score(ratings: Matrix, weights: ArrayLike<number>, options: ScoreOptions = {}): Scores {
  const { anchors, missing = "reweight", minCoverage = DEFAULTS.minCoverage.value } = options;
  const directions = options.directions ?? Array.from({ length: ratings.columns }, () => "benefit" as const);
  const w = normalizeWeights(weights);
  if (!(minCoverage >= 0 && minCoverage <= 1)) {
    throw invalid(`min_coverage is ${minCoverage}. Give a share of the weight from 0 to 1, such as 0.6.`);
  }

  const skip = (j: number) => w[j] === 0;
  if (anchors) checkAnchors(anchors, skip);
  const anyAnchors = w.some((_, j) => !skip(j) && hasAnchors(anchors, j));
  const method = options.method ?? (anyAnchors ? "minmax" : "none");
  const worstFromList = missing === "worst" && w.some((_, j) => !skip(j) && !hasAnchors(anchors, j));
  if (ratings.rows === 1 && (worstFromList || !isRowMethod(method, anchors, ratings.columns, skip))) {
    throw needsWholeList("ratings", "To score one row at a time, pass anchors and leave out the method or use minmax.");
  }

  const rated = withoutBlankZeros(ratings, anchors);
  const n = ratings.rows;
  const errors: RowErrors = new Map();
  const onScale = () => {
    const scaled = normalize(rated, directions, anchors, method, skip);
    if (missing === "worst") fillWorst(scaled, rated, anchors, method, skip);
    return scaled;
  };
  let normalized: Matrix | undefined;
  if (missing === "worst") {
    const filled = onScale();
    for (const [i, error] of filled.errors) errors.set(i, error);
    normalized = filled;
  }
  // Where no gap has to be filled, a criterion is put on the scale, weighed and forgotten before the next: a list of a
  // million accounts is not copied as a whole.
  const out = new Float64Array(normalized ? 0 : n);
  const { sums: scores, present } = weigh(n, w, (j) => {
    if (normalized) return column(normalized, j);
    normalizeColumn(rated, j, directions[j], anchors, method, { out, errors });
    return out;
  });
  if (options.method === undefined && !anyAnchors) refuseMixedScales(rated, skip, errors);
  const isWhole = missing !== "worst" && errors.size === 0;
  const coverage = isWhole ? present.slice() : weigh(n, w, (j) => column(rated, j)).present;
  const needed = missing === "reweight" ? minCoverage - COVERAGE_TOLERANCE : 0;
  for (const i of errors.keys()) scores[i] = NaN;
  for (let i = 0; i < n; i++) {
    if (coverage[i]! > 1) coverage[i] = 1;
    if (Number.isNaN(scores[i])) continue;
    const gap = missing === "error" ? firstMissing(rated, i, skip) : -1;
    if (gap < 0 && present[i]! > 0 && coverage[i]! >= needed) {
      scores[i]! /= present[i]!;
      continue;
    }
    scores[i] = NaN;
    errors.set(i, gap < 0 ? tooFewRatings(i, coverage[i]!, minCoverage) : missingRating(i, gap));
  }
  return {
    scores,
    coverage,
    errors,
    get normalized() {
      return (normalized ??= onScale());
    },
    weights: w,
    method,
    get parts() {
      return partsOf((normalized ??= onScale()), w, present, errors);
    },
  };
}

/**
 * The weighted sum of the values each account has, and the weight of the criteria they are of.
 *
 * @param columnOf the values of a criterion, read before the next is asked for.
 */
function weigh(rows: number, w: Float64Array, columnOf: (j: number) => Float64Array) {
  const sums = new Float64Array(rows);
  const present = new Float64Array(rows);
  for (let j = 0; j < w.length; j++) if (w[j] !== 0) addWeighted(columnOf(j), w[j]!, sums, present);
  return { sums, present };
}

function addWeighted(values: Float64Array, weight: number, sums: Float64Array, present: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value !== value) continue;
    sums[i]! += weight * value;
    present[i]! += weight;
  }
}

function partsOf(
  { rows: n, columns, values }: Matrix,
  w: Float64Array,
  present: Float64Array,
  errors: RowErrors,
): Matrix {
  const parts = new Float64Array(values.length);
  for (let p = 0; p < parts.length; p++) {
    const i = p % n;
    const weight = w[(p - i) / n]!;
    parts[p] = errors.has(i)
      ? NaN
      : weight === 0 || values[p]! !== values[p]!
        ? 0
        : (weight * values[p]!) / present[i]!;
  }
  return { rows: n, columns, values: parts };
}

/** Without anchors and method all criteria must share one scale within 0–100; judged row by row. */
export function refuseMixedScales(ratings: Matrix, skip: (j: number) => boolean, errors: RowErrors): void {
  for (let j = 0; j < ratings.columns; j++) {
    if (skip(j)) continue;
    const x = column(ratings, j);
    for (let i = 0; i < ratings.rows; i++) {
      if (!(x[i]! < 0 || x[i]! > 100) || errors.has(i)) continue;
      errors.set(
        i,
        invalid(
          `ratings row ${i + 1}, column ${j + 1} is ${x[i]}, outside 0 to 100: the criteria are on different scales. Pass anchors or a method.`,
        ),
      );
    }
  }
}

function firstMissing(ratings: Matrix, i: number, skip: (j: number) => boolean): number {
  for (let j = 0; j < ratings.columns; j++) if (!skip(j) && Number.isNaN(at(ratings, i, j))) return j;
  return -1;
}

function missingRating(i: number, j: number) {
  return notAvailable(`ratings row ${i + 1}, column ${j + 1} is missing. Fill it in, or allow missing ratings.`);
}

function tooFewRatings(i: number, coverage: number, minCoverage: number) {
  const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
  return notAvailable(
    coverage === 0
      ? `ratings row ${i + 1} has no rating. Rate the account, or leave the row out.`
      : `ratings row ${i + 1} has ratings for ${percent(coverage)} of the weight, less than min_coverage ${percent(minCoverage)}. Fill in ratings, or lower min_coverage.`,
  );
}
