import { ahp } from "../../models/ahp";
import { completedPairs, linkedParts } from "../../models/incompletePairs";
import { at, type Matrix } from "../../models/matrix";
import { type PairAnswer, pairValue } from "./answers";
import { SCALE } from "./pairScale";

/** Above this consistency ratio judgements should be looked at again. Convention, after Saaty 1980. */
export const MOST_INCONSISTENT = 0.1;

/**
 * A consistency ratio with what it means, such as: Consistency ratio 0.13: above 0.10, the limit by Saaty’s convention.
 * Undefined where there is none, or where the answers could not contradict each other.
 */
export function ratioSentence({ ratio, testable }: Pick<PairStudy, "ratio" | "testable">): string | undefined {
  if (ratio === undefined || !testable) return undefined;
  const side = ratio > MOST_INCONSISTENT ? "above" : "within";
  return `Consistency ratio ${ratio.toFixed(2)}: ${side} ${MOST_INCONSISTENT.toFixed(2)}, the limit by Saaty’s convention.`;
}

/** The pair that fits the other answers least. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  /** How many times as important `a` was said to be as `b`. */
  readonly judged: number;
  /** How many times as important it is by all the other answers. */
  readonly implied: number;
  /** The ratio on the scale of 1/9 to 9 that makes the answers most consistent, and what it makes of them. */
  readonly mend: number;
  readonly mendedRatio: number;
}

/** What the answers to pairs come to. */
export interface PairStudy {
  readonly pairs: number;
  readonly answered: number;
  /** One for each name, summing to 1; undefined while the answers do not link all names. */
  readonly weights: Float64Array | undefined;
  /** The names in parts that no answer links with each other; one part where there are weights. */
  readonly parts: readonly (readonly string[])[];
  /** Consistency ratio of the answers so far; undefined with fewer than three names, or while there are no weights. */
  readonly ratio: number | undefined;
  /** Whether the answers so far could contradict each other at all: a chain of answers cannot. */
  readonly testable: boolean;
  /** Undefined where the answers agree. */
  readonly doubt: Doubt | undefined;
}

/**
 * Weights and consistency of pairwise comparisons, some of which may be missing: those take what the others imply.
 *
 * @param names what is compared, 15 at most.
 * @example
 * // Growth is 3 times Fit, 5 times Risk, Fit is 2 times Risk: weights 0.648, 0.230, 0.122, consistency ratio 0.003
 */
export function studyPairs(names: readonly string[], pairs: readonly PairAnswer[]): PairStudy {
  const n = names.length;
  const matrix = matrixFrom(names, pairs);
  const count = (n * (n - 1)) / 2;
  const answered = (matrix.values.filter((value) => !Number.isNaN(value)).length - n) / 2;
  const parts = linkedParts(matrix).map((part) => part.map((i) => names[i]!));
  const known = { pairs: count, answered, parts, testable: answered >= n };
  const completed = completedPairs(matrix);
  if (completed === undefined) return { ...known, weights: undefined, ratio: undefined, doubt: undefined };
  const { weights, cr, worst } = ahp(completed, "eigen");
  const isAnswered = worst !== undefined && !Number.isNaN(at(matrix, worst.i, worst.j));
  return {
    ...known,
    weights,
    ratio: n < 3 ? undefined : cr,
    doubt: isAnswered && known.testable ? doubtAbout(names, matrix, worst) : undefined,
  };
}

function matrixFrom(names: readonly string[], pairs: readonly PairAnswer[]): Matrix {
  const n = names.length;
  const values = new Float64Array(n * n).fill(NaN);
  for (let i = 0; i < n; i++) {
    values[i * n + i] = 1;
    for (let j = i + 1; j < n; j++) {
      const value = pairValue(pairs, names[i]!, names[j]!);
      if (value === undefined) continue;
      values[j * n + i] = value;
      values[i * n + j] = 1 / value;
    }
  }
  return { rows: n, columns: n, values };
}

/** The pair named the more important first. */
function doubtAbout(
  names: readonly string[],
  matrix: Matrix,
  { i, j, judged, implied }: { i: number; j: number; judged: number; implied: number },
): Doubt {
  const others = completedPairs(withPairAt(matrix, i, j, NaN));
  const byOthers = others === undefined ? implied : at(others, i, j);
  const ratios = SCALE.map((value) => ahp(completedPairs(withPairAt(matrix, i, j, value))!, "eigen").cr);
  const best = ratios.indexOf(Math.min(...ratios));
  const doubt = { a: names[i]!, b: names[j]!, judged, implied: byOthers, mend: SCALE[best]! };
  const turned = { a: names[j]!, b: names[i]!, judged: 1 / judged, implied: 1 / byOthers, mend: 1 / doubt.mend };
  return { ...(judged >= 1 ? doubt : turned), mendedRatio: ratios[best]! };
}

function withPairAt(matrix: Matrix, i: number, j: number, value: number): Matrix {
  const values = matrix.values.slice();
  values[j * matrix.rows + i] = value;
  values[i * matrix.rows + j] = 1 / value;
  return { ...matrix, values };
}
