import fc from "fast-check";
import { agreement } from "../../src/models/agreement";
import { matrixOf } from "../../src/models/matrix";

describe("agreement", () => {
  test("corrects for ties, as worked by hand", () => {
    const found = agreement(
      matrixOf([
        [9, 7, 5, 3],
        [8, 8, 4, 2],
        [7, 9, 6, 6],
      ]),
    );
    expect(found.w).toBeCloseTo(19 / 21, 14);
    expect(found.w).toBeCloseTo(0.904762, 6);
    expect(found.chi).toBeCloseTo(8.142857, 6);
    // 3 degrees of freedom: the tabled 5 % and 2.5 % points are 7.815 and 9.348
    expect(found.p).toBeGreaterThan(0.025);
    expect(found.p).toBeLessThan(0.05);
    // ρ = 4.5/√22.5, 3.5/√22.5 and 4/4.5
    const [ab, ac, bc] = [4.5 / Math.sqrt(22.5), 3.5 / Math.sqrt(22.5), 4 / 4.5];
    expect(found.meanRho).toBeCloseTo((ab + ac + bc) / 3, 14);
    expect(found.raterRho[0]).toBeCloseTo((ab + ac) / 2, 14);
    expect(found.raterRho[1]).toBeCloseTo((ab + bc) / 2, 14);
    expect(found.raterRho[2]).toBeCloseTo((ac + bc) / 2, 14);
  });

  test("agrees with a published example", () => {
    // Kendall & Gibbons, Rank Correlation Methods: four observers rank six objects, W = 64/280
    const found = agreement(
      matrixOf([
        [5, 4, 1, 6, 3, 2],
        [2, 3, 1, 5, 6, 4],
        [4, 1, 6, 3, 2, 5],
        [4, 3, 2, 5, 1, 6],
      ]),
    );
    expect(found.w).toBeCloseTo(64 / 280, 14);
    expect(found.chi).toBeCloseTo(4 * 5 * (64 / 280), 12);
    expect(found.meanRho).toBeCloseTo((4 * (64 / 280) - 1) / 3, 14);
  });

  test("is 1 where all rank alike on whatever scale, and 0 where two are opposed", () => {
    const alike = agreement(
      matrixOf([
        [1, 2, 3, 4],
        [10, 20, 30, 1000],
        [-4, -3, -2, -1],
      ]),
    );
    expect(alike.w).toBeCloseTo(1, 14);
    expect(alike.meanRho).toBeCloseTo(1, 14);
    expect(alike.chi).toBeCloseTo(9, 12);
    const opposed = agreement(
      matrixOf([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    );
    expect(opposed).toMatchObject({ w: 0, chi: 0, p: 1 });
    expect(opposed.meanRho).toBeCloseTo(-1, 14);
  });

  test("finds the rater who disagrees", () => {
    const { raterRho } = agreement(
      matrixOf([
        [1, 2, 3, 4],
        [1, 2, 4, 3],
        [2, 1, 3, 4],
        [4, 3, 2, 1],
      ]),
    );
    expect(raterRho.indexOf(Math.min(...raterRho))).toBe(3);
    expect(raterRho[3]).toBeLessThan(-0.8);
  });

  test("leaves a rater who ties every item out of the correlations", () => {
    const found = agreement(
      matrixOf([
        [1, 2, 3],
        [5, 5, 5],
        [1, 2, 3],
      ]),
    );
    expect(found.raterRho[0]).toBeCloseTo(1, 14);
    expect(found.raterRho[1]).toBeNaN();
    expect(found.meanRho).toBeCloseTo(1, 14);
    const alone = agreement(
      matrixOf([
        [1, 2, 3],
        [5, 5, 5],
      ]),
    );
    expect(alone.meanRho).toBeNaN();
    expect(alone.w).toBeCloseTo(0.5, 14); // S = 2, m ΣSS = 2 · 2
  });

  test.each([
    ["one rater", [[1, 2, 3]], "scores has fewer than two usable rows"],
    ["one item", [[1], [2]], "scores has fewer than two columns"],
    [
      "all tied",
      [
        [5, 5],
        [7, 7],
      ],
      "scores are all tied",
    ],
  ])("has no answer for %s", (_, rows, message) => {
    expect(() => agreement(matrixOf(rows))).toThrow(
      expect.objectContaining({ code: "#N/A", message: expect.stringContaining(message) }),
    );
  });

  const tables = fc.record({ m: fc.integer({ min: 2, max: 6 }), n: fc.integer({ min: 2, max: 7 }) }).chain(({ m, n }) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n }), {
      minLength: m,
      maxLength: m,
    }),
  );

  test("lies in 0–1 and does not depend on scales, the direction, or the order of raters and items", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        fc.pre(rows.some((row) => new Set(row).size > 1));
        const { w, p } = agreement(matrixOf(rows));
        expect(w).toBeGreaterThanOrEqual(0);
        expect(w).toBeLessThanOrEqual(1 + 1e-12);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        const changed = [...rows].reverse().map((row, i) => [...row].reverse().map((x) => 7 - (i + 1) * x));
        expect(agreement(matrixOf(changed)).w).toBeCloseTo(w, 12);
      }),
    );
  });
});
