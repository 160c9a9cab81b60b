import fc from "fast-check";
import { rsvGini } from "../../src/models/rsvGini";

describe("rsvGini", () => {
  const gini = (...values: number[]) => rsvGini(Float64Array.from(values).sort());

  test("gives the published 0.555, 1 and 0.8346 for ten values that sum to almost nothing", () => {
    // Raffinetti, Siletti & Vernizzi 2015: losses of 45 spread in three ways, and one gain of 45.01
    expect(gini(...new Array<number>(9).fill(-5), 45.01)).toBeCloseTo(0.5556, 4);
    expect(gini(-45, ...new Array<number>(8).fill(0), 45.01)).toBe(1);
    expect(gini(-15, -10, -8, -7, -5, 0, 0, 0, 0, 45.01)).toBeCloseTo(0.8346, 4);
  });

  test("is the corrected Gini where nothing is negative", () => {
    expect(gini(40, 30, 20, 10)).toBeCloseTo(1 / 3, 12);
    expect(gini(7, 7, 7)).toBe(0);
  });

  test("is 0 for one value and for zeros", () => {
    expect([gini(5), gini(-5), gini(0, 0)]).toEqual([0, 0, 0]);
  });

  test("is half the double sum over (n − 1)(T⁺ + T⁻), and within 0–1", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 2, maxLength: 12 }), (list) => {
        const gross = list.reduce((sum, x) => sum + Math.abs(x), 0);
        fc.pre(gross > 0);
        const differences = list.flatMap((x) => list.map((y) => Math.abs(x - y))).reduce((sum, d) => sum + d, 0);
        expect(gini(...list)).toBeCloseTo(differences / (2 * (list.length - 1) * gross), 12);
        expect(gini(...list)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});
