import { at, type Matrix } from "./matrix";

export type AhpMethod = "eigen" | "geomean";

export interface Ahp {
  /** A weight for each criterion, summing to 1. */
  readonly weights: Float64Array;
  /** Principal eigenvalue; equal to the number of criteria where the judgements are consistent, else above it. */
  readonly lambda: number;
  /** Consistency index. */
  readonly ci: number;
  /** Random index: the mean consistency index of random judgements. */
  readonly ri: number;
  /** Consistency ratio; judgements above 0.1 should be revised. */
  readonly cr: number;
  /** The pair whose judgement lies furthest from what the weights say; undefined where all agree. */
  readonly worst: WorstPair | undefined;
}

export interface WorstPair {
  /** The criteria, from 0, the lower first. */
  readonly i: number;
  readonly j: number;
  /** How many times as important i was judged as j. */
  readonly judged: number;
  /** How many times as important i is as j by the weights. */
  readonly implied: number;
}

/** Random indices by number of criteria, from 1 to 15. Source: Saaty, The Analytic Hierarchy Process, 1980. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** Judgements this close to what the weights say, or to each other in that (as a logarithm), differ by rounding only. */
const AGREES = 1e-9;

/** Squarings of the matrix after which its powers are taken as converged: the 2⁶⁰th power. */
const MOST_SQUARINGS = 60;

/**
 * Weights from pairwise comparisons (analytic hierarchy process), and how consistent the judgements are:
 *
 *   eigen    A w = λ w, the principal eigenvector, scaled to sum to 1
 *   geomean  w_i ∝ (Π_j a_ij)^(1/n), the geometric means of the rows
 *   λ = (1/n) Σ (A w)_i / w_i,  CI = (λ − n) / (n − 1),  CR = CI / RI;  one or two criteria are always consistent
 *
 * The worst pair is the one with the largest |ln(a_ij w_j / w_i)|, and the first of those that are equal, as all three
 * pairs of three criteria always are.
 *
 * @param matrix reciprocal and above zero, see `judgements`.
 * Source: Saaty 1980; row geometric means Crawford & Williams 1985.
 * @example
 * // 1 3 5 / 1/3 1 2 / 1/5 1/2 1: weights 0.648329, 0.229651, 0.122020; λ 3.003695; CR 0.003185
 */
export function ahp(matrix: Matrix, method: AhpMethod): Ahp {
  const n = matrix.rows;
  const weights = method === "eigen" ? principalVector(matrix) : rowMeans(matrix);
  let lambda = 0;
  for (let i = 0; i < n; i++) {
    let product = 0;
    for (let j = 0; j < n; j++) product += at(matrix, i, j) * weights[j]!;
    lambda += product / weights[i]! / n;
  }
  const ci = n <= 2 ? 0 : Math.max(0, (lambda - n) / (n - 1));
  const ri = RANDOM_INDEX[n - 1]!;
  return { weights, lambda, ci, ri, cr: n <= 2 ? 0 : ci / ri, worst: worstPair(matrix, weights) };
}

/** Squares the matrix until its columns all point the same way; the entries are positive, so this always ends. */
function principalVector(matrix: Matrix): Float64Array {
  let power = matrix;
  let vector = rowSums(power);
  for (let squaring = 0; squaring < MOST_SQUARINGS; squaring++) {
    power = squared(power);
    const next = rowSums(power);
    const settled = next.every((value, i) => Math.abs(value - vector[i]!) <= Number.EPSILON * value);
    vector = next;
    if (settled) break;
  }
  return vector;
}

/** The square of a matrix, scaled so that its entries sum to 1. */
function squared(matrix: Matrix): Matrix {
  const n = matrix.rows;
  const values = new Float64Array(n * n);
  let total = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = 0;
      for (let l = 0; l < n; l++) sum += at(matrix, i, l) * at(matrix, l, j);
      values[j * n + i] = sum;
      total += sum;
    }
  }
  return { rows: n, columns: n, values: values.map((value) => value / total) };
}

function rowSums(matrix: Matrix): Float64Array {
  const sums = new Float64Array(matrix.rows);
  for (let j = 0; j < matrix.columns; j++) for (let i = 0; i < matrix.rows; i++) sums[i]! += at(matrix, i, j);
  return scaled(sums);
}

function rowMeans(matrix: Matrix): Float64Array {
  const logs = new Float64Array(matrix.rows);
  for (let j = 0; j < matrix.columns; j++) for (let i = 0; i < matrix.rows; i++) logs[i]! += Math.log(at(matrix, i, j));
  return scaled(logs.map((log) => Math.exp(log / matrix.columns)));
}

function scaled(values: Float64Array): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}

function worstPair(matrix: Matrix, weights: Float64Array): WorstPair | undefined {
  let worst: WorstPair | undefined;
  let furthest = 0;
  for (let i = 0; i < matrix.rows; i++) {
    for (let j = i + 1; j < matrix.rows; j++) {
      const judged = at(matrix, i, j);
      const implied = weights[i]! / weights[j]!;
      const distance = Math.abs(Math.log(judged / implied));
      if (distance <= furthest + AGREES) continue;
      furthest = distance;
      worst = { i, j, judged, implied };
    }
  }
  return worst;
}
