import fc from "fast-check";
import { kendallTau } from "../../src/models/kendall";

const tau = (x: number[], y: number[]) => kendallTau(Float64Array.from(x), Float64Array.from(y));

/** By looking at every pair. */
function byPairs(x: number[], y: number[]): number {
  let [concordant, inX, inY, pairs] = [0, 0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      pairs++;
      concordant += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!);
      if (x[i] === x[j]) inX++;
      if (y[i] === y[j]) inY++;
    }
  }
  return concordant / Math.sqrt((pairs - inX) * (pairs - inY));
}

describe("kendallTau", () => {
  test("counts pairs in the same and in opposite order", () => {
    expect(tau([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(4 / 6, 14);
    expect(tau([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 14);
    expect(tau([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 14);
  });

  test("agrees with published examples with ties", () => {
    // Kendall, Rank Correlation Methods: C − D = 33, 4 of 45 pairs tied in the one ranking and 9 in the other
    const first = [1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5];
    const second = [1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10];
    expect(tau(first, second)).toBeCloseTo(33 / Math.sqrt(41 * 36), 14);
    expect(tau(first, second)).toBeCloseTo(0.859, 3);
    // The example of SciPy's documentation of kendalltau
    expect(tau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.47140452079103173, 15);
  });

  test("takes values that differ by rounding for tied", () => {
    expect(tau([0.1 + 0.2, 0.3, 1, 2], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(5 * 6), 14);
  });

  test("is undefined where one list is all tied", () => {
    expect(tau([1, 1, 1], [1, 2, 3])).toBeNaN();
    expect(tau([1, 2, 3], [7, 7, 7])).toBeNaN();
  });

  test("agrees with looking at every pair, in any order of the pairs", () => {
    const value = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 30 }), (pairs) => {
        const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        fc.pre(new Set(x).size > 1 && new Set(y).size > 1);
        expect(tau(x, y)).toBeCloseTo(byPairs(x, y), 12);
        expect(tau(y, x)).toBeCloseTo(tau(x, y), 14);
        expect(tau([...x].reverse(), [...y].reverse())).toBe(tau(x, y));
      }),
    );
  });

  test("counts half a million accounts against their reverse", () => {
    const x = Float64Array.from({ length: 500_000 }, (_, i) => i);
    expect(kendallTau(x, x.slice().reverse())).toBeCloseTo(-1, 12);
  });
});
