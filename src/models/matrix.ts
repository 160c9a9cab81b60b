/**
 * A block of numbers, rows × columns, stored column after column; NaN is a missing value.
 * Column-major because the models work a criterion at a time.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** Column `j` of a matrix, as a view on the same memory. */
export function column(matrix: Matrix, j: number): Float64Array {
  return matrix.values.subarray(j * matrix.rows, (j + 1) * matrix.rows);
}

/** The value in row `i`, column `j`. */
export function at(matrix: Matrix, i: number, j: number): number {
  return matrix.values[j * matrix.rows + i]!;
}

/** A matrix from rows of numbers, for callers that hold rows. */
export function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  const values = new Float64Array(n * k);
  rows.forEach((row, i) => row.forEach((value, j) => (values[j * n + i] = value)));
  return { rows: n, columns: k, values };
}
