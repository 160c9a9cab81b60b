import fc from "fast-check";
import { combineForecasts } from "../../src/models/combineForecasts";

describe("combineForecasts", () => {
  test("takes the mean, its range and the sample standard deviation", () => {
    expect(combineForecasts([100, 120, 140], "mean", [], 1)).toEqual({ point: 120, low: 100, high: 140, spread: 20 });
  });

  test("weighs by past errors as published: 10, 20, 40 give .7619, .1905, .0476", () => {
    const weight = (m: number) =>
      combineForecasts(
        [0, 1, 2].map((i) => (i === m ? 1 : 0)),
        "inverse_mse",
        [10, 20, 40],
        1,
      ).point;
    expect(weight(0)).toBeCloseTo(0.761905, 6);
    expect(weight(1)).toBeCloseTo(0.190476, 6);
    expect(weight(2)).toBeCloseTo(0.047619, 6);
  });

  test("takes the median of an even and an odd number of forecasts", () => {
    expect(combineForecasts([5, 1, 9], "median", [], 1).point).toBe(5);
    expect(combineForecasts([5, 1, 9, 7], "median", [], 1).point).toBe(6);
  });

  test("leaves out what is missing and reweights the rest", () => {
    expect(combineForecasts([100, NaN, 140], "weights", [0.2, 0.5, 0.3], 1).point).toBeCloseTo(124, 12);
  });

  test("gives a single forecast no range", () => {
    expect(combineForecasts([NaN, 80], "mean", [], 1)).toEqual({ point: 80, low: NaN, high: NaN, spread: NaN });
  });

  test("does not read a method of weight 0", () => {
    expect(combineForecasts([100, 900], "weights", [1, 0], 1)).toEqual({
      point: 100,
      low: NaN,
      high: NaN,
      spread: NaN,
    });
  });

  test("multiplies point and range by the adjustment", () => {
    const { point, low, high, spread } = combineForecasts([100, 120, 140], "mean", [], 1.1);
    [132, 110, 154, 22].forEach((expected, i) => expect([point, low, high, spread][i]).toBeCloseTo(expected, 9));
  });

  test("stays within the range of the forecasts, in any order of the methods", () => {
    const lists = fc.array(fc.record({ x: fc.integer({ min: 0, max: 1000 }), e: fc.integer({ min: 1, max: 50 }) }), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        lists,
        fc.constantFrom("mean" as const, "median" as const, "inverse_mse" as const),
        (list, method) => {
          const of = (methods: typeof list) =>
            combineForecasts(
              methods.map(({ x }) => x),
              method,
              methods.map(({ e }) => e),
              1,
            );
          const one = of(list);
          expect(one.point).toBeGreaterThanOrEqual(one.low - 1e-9);
          expect(one.point).toBeLessThanOrEqual(one.high + 1e-9);
          expect(of([...list].reverse()).point).toBeCloseTo(one.point, 9);
        },
      ),
    );
  });

  test("asks for a forecast, and for past errors above zero", () => {
    expect(() => combineForecasts([NaN, NaN], "mean", [], 1)).toThrow(expect.objectContaining({ code: "#N/A" }));
    expect(() => combineForecasts([1, 2], "inverse_mse", [10, 0], 1)).toThrow("method_values 2 is 0");
    expect(() => combineForecasts([1, 2], "inverse_mse", [10, NaN], 1)).toThrow("method_values 2 is missing");
    expect(combineForecasts([1, NaN], "inverse_mse", [10, NaN], 1).point).toBe(1);
  });
});
