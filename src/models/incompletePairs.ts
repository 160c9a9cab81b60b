import { ahp } from "./ahp";
import { at, type Matrix } from "./matrix";

/**
 * Pairwise comparisons of which some are still missing, completed with what the others imply. Each missing a_ij becomes
 * w_i / w_j, where w is the principal eigenvector of the comparisons with 0 in place of those that are missing and
 * 1 + (missing in the row) on the diagonal. The completed matrix has the same eigenvector and eigenvalue, so what was
 * not answered adds neither weight nor inconsistency.
 *
 * @param matrix reciprocal, NaN where a pair is missing, 1 on the diagonal.
 * @returns the completed matrix, or undefined where the answers do not link all criteria with each other: then any
 * weights would do between the parts.
 * Source: Harker, Incomplete pairwise comparisons in the analytic hierarchy process, 1987.
 * @example
 * // a₁₂ = 2 and a₂₃ = 3 imply a₁₃ = 6
 * completedPairs(matrixOf([[1, 2, NaN], [1 / 2, 1, 3], [NaN, 1 / 3, 1]]))
 */
export function completedPairs(matrix: Matrix): Matrix | undefined {
  const n = matrix.rows;
  if (linkedParts(matrix).length > 1) return undefined;
  const values = matrix.values.map((value) => (Number.isNaN(value) ? 0 : value));
  if (!values.includes(0)) return matrix;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) if (Number.isNaN(at(matrix, i, j))) values[i * n + i]! += 1;
  }
  const { weights } = ahp({ rows: n, columns: n, values }, "eigen");
  const filled = matrix.values.map((value, p) =>
    Number.isNaN(value) ? weights[p % n]! / weights[Math.floor(p / n)]! : value,
  );
  return { rows: n, columns: n, values: filled };
}

/**
 * The criteria in parts within which answers link each with each, directly or by way of others. One part means that the
 * answers give weights.
 *
 * @param matrix NaN where a pair is missing.
 * @example linkedParts(matrixOf([[1, 2, NaN], [1 / 2, 1, NaN], [NaN, NaN, 1]])) // [[0, 1], [2]]
 */
export function linkedParts(matrix: Matrix): number[][] {
  const parts: number[][] = [];
  const seen = new Set<number>();
  for (let start = 0; start < matrix.rows; start++) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const i of part) {
      for (let j = 0; j < matrix.rows; j++) {
        if (seen.has(j) || Number.isNaN(at(matrix, i, j))) continue;
        seen.add(j);
        part.push(j);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}
