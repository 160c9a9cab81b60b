import fc from "fast-check";
import { ahp } from "../../src/models/ahp";
import { completedPairs, linkedParts } from "../../src/models/incompletePairs";
import { at, type Matrix, matrixOf } from "../../src/models/matrix";

/** The matrix without the answers to these pairs. */
function without(matrix: Matrix, pairs: readonly (readonly [number, number])[]): Matrix {
  const values = matrix.values.slice();
  for (const [i, j] of pairs) {
    values[j * matrix.rows + i] = NaN;
    values[i * matrix.rows + j] = NaN;
  }
  return { ...matrix, values };
}

const consistent = (weights: readonly number[]) => matrixOf(weights.map((x) => weights.map((y) => x / y)));

describe("completedPairs", () => {
  test("fills the missing pair of a chain with the product of the two answers", () => {
    const completed = completedPairs(
      matrixOf([
        [1, 2, NaN],
        [1 / 2, 1, 3],
        [NaN, 1 / 3, 1],
      ]),
    )!;
    expect(at(completed, 0, 2)).toBeCloseTo(6, 12);
    expect(at(completed, 2, 0)).toBeCloseTo(1 / 6, 12);
    const { weights, cr } = ahp(completed, "eigen");
    // 6 : 3 : 1
    expect(Array.from(weights, (weight) => weight * 10)).toEqual([6, 3, 1].map((x) => expect.closeTo(x, 10)));
    expect(cr).toBeCloseTo(0, 12);
  });

  test("leaves a matrix without gaps as it is", () => {
    const matrix = consistent([5, 3, 2]);
    expect(completedPairs(matrix)).toBe(matrix);
  });

  test("keeps the eigenvector and eigenvalue of the matrix with raised diagonal, as published by Harker", () => {
    // 1 2 – 4 / 1/2 1 3 – / – 1/3 1 5 / 1/4 – 1/5 1, with 2 on the diagonal and 0 in the gaps
    const gaps = matrixOf([
      [1, 2, NaN, 4],
      [1 / 2, 1, 3, NaN],
      [NaN, 1 / 3, 1, 5],
      [1 / 4, NaN, 1 / 5, 1],
    ]);
    const raised = matrixOf([
      [2, 2, 0, 4],
      [1 / 2, 2, 3, 0],
      [0, 1 / 3, 2, 5],
      [1 / 4, 0, 1 / 5, 2],
    ]);
    const expected = ahp(raised, "eigen");
    const found = ahp(completedPairs(gaps)!, "eigen");
    found.weights.forEach((weight, i) => expect(weight).toBeCloseTo(expected.weights[i]!, 12));
    expect(found.lambda).toBeCloseTo(expected.lambda, 12);
  });

  test("has no weights for answers in two parts", () => {
    const parts = without(consistent([4, 3, 2, 1]), [
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
    ]);
    expect(completedPairs(parts)).toBeUndefined();
    expect(linkedParts(parts)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test("gives back what was left out of consistent answers, wherever they stay linked", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 7 });
    fc.assert(
      fc.property(weights, fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 8 }), (w, pairs) => {
        const left = pairs.filter(([i, j]) => i < w.length && j < w.length && i !== j);
        const gaps = without(consistent(w), left);
        fc.pre(linkedParts(gaps).length === 1);
        const completed = completedPairs(gaps)!;
        consistent(w).values.forEach((value, p) => expect(completed.values[p]! / value).toBeCloseTo(1, 8));
      }),
    );
  });
});
