import fc from "fast-check";
import { ahp } from "../../src/models/ahp";
import { at, matrixOf } from "../../src/models/matrix";

/** The reciprocal matrix with this upper triangle, row after row. */
function reciprocal(n: number, upper: readonly number[]) {
  const rows = Array.from({ length: n }, () => new Array<number>(n).fill(1));
  let next = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      rows[i]![j] = upper[next]!;
      rows[j]![i] = 1 / upper[next++]!;
    }
  }
  return matrixOf(rows);
}

const expectClose = (actual: ArrayLike<number>, expected: readonly number[], digits: number) =>
  expected.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, digits));

const saatyScale = fc.constantFrom(...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((x) => [x, 1 / x]));
const judgement = fc
  .integer({ min: 3, max: 7 })
  .chain((n) =>
    fc.tuple(fc.constant(n), fc.array(saatyScale, { minLength: (n * (n - 1)) / 2, maxLength: (n * (n - 1)) / 2 })),
  );

describe("ahp", () => {
  test("weighs three criteria as worked by hand", () => {
    // For three criteria λ = 1 + c + 1/c with c = ∛(a13 / (a12 a23)), here ∛(5/6)
    const result = ahp(reciprocal(3, [3, 5, 2]), "eigen");
    expectClose(result.weights, [0.648329, 0.229651, 0.12202], 6);
    expect(result.lambda).toBeCloseTo(1 + Math.cbrt(5 / 6) + Math.cbrt(6 / 5), 12);
    expect(result.lambda).toBeCloseTo(3.003695, 6);
    expect(result.cr).toBeCloseTo(0.003185, 6);
  });

  test("finds a circle of judgements wildly inconsistent", () => {
    const { cr, weights } = ahp(reciprocal(3, [1 / 5, 3, 1 / 7]), "eigen");
    const c = Math.cbrt(105);
    expect(cr).toBeCloseTo((c + 1 / c - 2) / 2 / 0.58, 10);
    expect(cr).toBeCloseTo(2.525571, 6);
    const roots = [3 / 5, 5 / 7, 7 / 3].map(Math.cbrt);
    expectClose(
      weights,
      roots.map((root) => root / roots.reduce((a, b) => a + b)),
      12,
    );
  });

  test("agrees with a published example", () => {
    // Teknomo, Analytic Hierarchy Process tutorial, 2006: fruit preferences, exact eigenvector
    const { weights, lambda } = ahp(reciprocal(3, [1 / 3, 5, 7]), "eigen");
    expectClose(weights, [0.279, 0.6491, 0.0719], 4);
    expect(lambda).toBeCloseTo(3.0649, 4);
  });

  test("takes one or two criteria for consistent", () => {
    expect(ahp(reciprocal(1, []), "eigen")).toMatchObject({ lambda: 1, ci: 0, cr: 0, worst: undefined });
    const two = ahp(reciprocal(2, [3]), "eigen");
    expectClose(two.weights, [0.75, 0.25], 14);
    expect(two.cr).toBe(0);
    expect(two.worst).toBeUndefined();
  });

  test("names the first of the three pairs of three criteria, which fit the weights equally badly", () => {
    for (const upper of [
      [2, 1 / 6, 3],
      [8, 1 / 5, 1],
      [1 / 5, 3, 1 / 7],
    ]) {
      expect(ahp(reciprocal(3, upper), "eigen").worst).toMatchObject({ i: 0, j: 1, judged: upper[0] });
    }
  });

  test("names the pair whose judgement fits the weights least", () => {
    // Consistent weights 8 : 4 : 2 : 1, but the pair (2, 4) judged 1/3 instead of 4
    const { worst } = ahp(reciprocal(4, [2, 4, 8, 2, 1 / 3, 2]), "geomean");
    expect(worst).toMatchObject({ i: 1, j: 3, judged: 1 / 3 });
    expect(worst!.implied).toBeCloseTo(Math.sqrt(4 / 3), 14); // row products 1/3 and 3/16, fourth roots
  });

  test("gives back the weights of consistent judgements, whatever the method", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(weights, fc.constantFrom("eigen" as const, "geomean" as const), (w, method) => {
        const total = w.reduce((a, b) => a + b);
        const result = ahp(matrixOf(w.map((x) => w.map((y) => x / y))), method);
        expectClose(
          result.weights,
          w.map((x) => x / total),
          12,
        );
        expect(result.lambda).toBeCloseTo(w.length, 10);
        expect(result.cr).toBeCloseTo(0, 10);
        expect(result.worst).toBeUndefined();
      }),
    );
  });

  test("solves A w = λ w with λ no less than the number of criteria, however inconsistent", () => {
    fc.assert(
      fc.property(judgement, ([n, upper]) => {
        const matrix = reciprocal(n, upper);
        const { weights, lambda } = ahp(matrix, "eigen");
        expect(lambda).toBeGreaterThanOrEqual(n - 1e-9);
        for (let i = 0; i < n; i++) {
          let product = 0;
          for (let j = 0; j < n; j++) product += at(matrix, i, j) * weights[j]!;
          expect(Math.abs(product - lambda * weights[i]!)).toBeLessThan(1e-11 * lambda);
        }
      }),
    );
  });

  test("weighs by the geometric means of the rows when asked", () => {
    const { weights } = ahp(reciprocal(4, [2, 4, 8, 2, 1 / 3, 2]), "geomean");
    const roots = [64, ((1 / 2) * 2) / 3, (1 / 4 / 2) * 2, ((1 / 8) * 3) / 2].map((product) => product ** 0.25);
    expectClose(
      weights,
      roots.map((root) => root / roots.reduce((a, b) => a + b)),
      12,
    );
  });
});
