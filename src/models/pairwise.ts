import { at, type Matrix } from "./matrix";
import { invalid } from "./modelError";

/** A pair and its reciprocal may differ by rounding only. */
const RECIPROCAL_TOLERANCE = 1e-6;

/** The most criteria for which a random consistency index is published. */
export const MOST_CRITERIA = 15;

/**
 * The pairwise comparisons of each judge, completed and checked. Entry (i, j) says how many times as important
 * criterion i is as criterion j. An entry below the diagonal that is missing or 0 (as a blank cell may arrive) is filled
 * with the reciprocal of its mirror image.
 *
 * @param stacked one k × k matrix, or those of m judges below each other, NaN where missing.
 * @returns a k × k matrix for each judge.
 * @throws #VALUE! when the matrix is not square or larger than 15 × 15, an entry is not above zero, or a pair is not
 * reciprocal to within 1e-6.
 * @example judgements(matrixOf([[1, 3], [NaN, 1]]))[0] // the rows 1, 3 and 1/3, 1
 */
export function judgements(stacked: Matrix): Matrix[] {
  const { rows, columns: k } = stacked;
  if (rows % k !== 0 || (k === 1 && rows > 1)) {
    throw invalid(
      `matrix is ${rows} × ${k}. Pass a square of as many rows as columns, or the squares of several judges below each other.`,
    );
  }
  if (k > MOST_CRITERIA) {
    throw invalid(`matrix compares ${k} criteria. The consistency index is known for up to ${MOST_CRITERIA}.`);
  }
  return Array.from({ length: rows / k }, (_, judge) => completed(stacked, judge * k));
}

/** The matrix whose first row is `top`, with the gaps below the diagonal filled. */
function completed(stacked: Matrix, top: number): Matrix {
  const k = stacked.columns;
  const entry = (i: number, j: number) => at(stacked, top + i, j);
  const values = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = i; j < k; j++) {
      const above = entry(i, j);
      if (!(above > 0)) throw notAboveZero(top + i, j, above);
      const mirror = entry(j, i);
      const below = i !== j && (mirror === 0 || Number.isNaN(mirror)) ? 1 / above : mirror;
      if (!(below > 0)) throw notAboveZero(top + j, i, below);
      if (!(Math.abs(above * below - 1) <= RECIPROCAL_TOLERANCE)) throw notReciprocal(top, i, j, above, below);
      values[j * k + i] = above;
      values[i * k + j] = below;
    }
  }
  return { rows: k, columns: k, values };
}

/**
 * The judgement of a group: the geometric mean of the judges' entries, the only mean that keeps pairs reciprocal.
 *
 * Source: Aczél & Saaty, Procedures for synthesizing ratio judgements, 1983.
 */
export function groupJudgement(judges: readonly Matrix[]): Matrix {
  const [first] = judges;
  if (judges.length === 1) return first!;
  const values = first!.values.map((_, p) => {
    const logs = Float64Array.from(judges, (judge) => Math.log(judge.values[p]!)).sort();
    return Math.exp(logs.reduce((sum, log) => sum + log, 0) / judges.length);
  });
  return { ...first!, values };
}

function notAboveZero(row: number, column: number, value: number) {
  const found = Number.isNaN(value) ? "missing" : String(value);
  return invalid(
    `matrix row ${row + 1}, column ${column + 1} is ${found}. Enter how many times as important the criterion of the row is, above zero; 1 on the diagonal.`,
  );
}

function notReciprocal(top: number, i: number, j: number, above: number, below: number) {
  if (i === j) return invalid(`matrix row ${top + i + 1}, column ${j + 1} is ${above}. The diagonal must be 1.`);
  return invalid(
    `matrix row ${top + j + 1}, column ${i + 1} is ${below} where row ${top + i + 1}, column ${j + 1} is ${above}: the pair is not reciprocal. Clear the lower cell, or enter =1/${above}.`,
  );
}
