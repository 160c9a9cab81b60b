import fc from "fast-check";
import type { Anchors } from "../../src/models/criteria";
import { column, matrixOf } from "../../src/models/matrix";
import { commonScale, normalize, type NormalizeMethod, vectorLength } from "../../src/models/normalize";

const anchored = (lo: number, hi: number): Anchors => ({ lo: Float64Array.of(lo), hi: Float64Array.of(hi) });
const one = (...values: number[]) => matrixOf(values.map((value) => [value]));

describe("normalize", () => {
  test.each([
    ["minmax", "benefit", [0, 0.25, 1]],
    ["minmax", "cost", [1, 0.75, 0]],
    ["max", "benefit", [0.2, 0.4, 1]],
    ["max", "cost", [1, 0.5, 0.2]],
    ["sum", "benefit", [0.125, 0.25, 0.625]],
    ["sum", "cost", [10 / 17, 5 / 17, 2 / 17]], // 1/2, 1/4 and 1/10 sum to 17/20
    ["vector", "benefit", [2 / Math.sqrt(120), 4 / Math.sqrt(120), 10 / Math.sqrt(120)]],
    ["vector", "cost", [1 - 2 / Math.sqrt(120), 1 - 4 / Math.sqrt(120), 1 - 10 / Math.sqrt(120)]],
    ["rank", "benefit", [0, 0.5, 1]],
    ["rank", "cost", [1, 0.5, 0]],
    ["none", "benefit", [2, 4, 10]],
  ] as const)("by %s for a %s", (method, direction, expected) => {
    const { values } = normalize(one(2, 4, 10), [direction], undefined, method);
    expected.forEach((value, i) => expect(values[i]).toBeCloseTo(value, 14));
  });

  test("reflects a cost criterion on its anchors under none, and never clips there", () => {
    expect([...normalize(one(0, 30, 75), ["cost"], anchored(0, 60), "none").values]).toEqual([60, 30, -15]);
  });

  test("clips to the anchors under minmax and max", () => {
    expect([...normalize(one(-1, 5, 12), ["benefit"], anchored(0, 10), "minmax").values]).toEqual([0, 0.5, 1]);
    expect([...normalize(one(5, 12), ["benefit"], anchored(1, 10), "max").values]).toEqual([0.5, 1]);
    expect([...normalize(one(2, 8, 1), ["cost"], anchored(2, 10), "max").values]).toEqual([1, 0.25, 1]);
  });

  test("gives 0.5 where the criterion tells nothing apart", () => {
    expect([...normalize(one(5, 5, NaN), ["cost"], undefined, "minmax").values]).toEqual([0.5, 0.5, NaN]);
    expect([...normalize(one(5, 5), ["cost"], undefined, "rank").values]).toEqual([0.5, 0.5]);
  });

  test("leaves a missing rating out of the list's range, total and ranks", () => {
    expect([...normalize(one(2, NaN, 4), ["benefit"], undefined, "minmax").values]).toEqual([0, NaN, 1]);
    expect([...normalize(one(2, NaN, 6), ["benefit"], undefined, "sum").values]).toEqual([0.25, NaN, 0.75]);
    expect([...normalize(one(2, NaN, 6), ["benefit"], undefined, "rank").values]).toEqual([0, NaN, 1]);
  });

  test.each<NormalizeMethod>(["none", "minmax", "max", "sum", "vector", "rank"])(
    "leaves a criterion without any rating missing under %s",
    (method) => {
      const ratings = matrixOf([
        [1, NaN],
        [2, NaN],
      ]);
      const result = normalize(ratings, ["benefit", "benefit"], undefined, method);
      expect([...column(result, 1)]).toEqual([NaN, NaN]);
      expect(column(result, 0).some(Number.isNaN)).toBe(false);
    },
  );

  test.each(["max", "sum"] as const)(
    "gives a rating of zero or less its own error in a cost criterion under %s",
    (m) => {
      const { values, errors } = normalize(one(0, 4, -2, 4), ["cost"], undefined, m);
      expect([...errors.keys()]).toEqual([0, 2]);
      expect(errors.get(2)?.message).toBe(
        `ratings row 3, column 1 is -2. The method ${m} needs values above zero in a cost criterion; use minmax.`,
      );
      expect([values[1], values[3]]).toEqual(m === "max" ? [1, 1] : [0.5, 0.5]);
    },
  );

  test("gives row errors only where no rating of a cost criterion can be used", () => {
    expect([...normalize(one(0, -1), ["cost"], undefined, "sum").errors.keys()]).toEqual([0, 1]);
  });

  test("says which column has no total, no length, no best value or no anchors", () => {
    expect(() => normalize(one(0, 0), ["benefit"], undefined, "sum")).toThrow("column 1 sums to zero");
    expect(() => normalize(one(0, 0), ["benefit"], undefined, "vector")).toThrow("column 1 holds only zeros");
    expect(() => normalize(one(0, -1), ["benefit"], undefined, "max")).toThrow("divides by the best value, which is 0");
    expect(() => normalize(one(1, 2), ["cost"], undefined, "none")).toThrow("anchors of criterion 1 are not set");
  });

  test.each<NormalizeMethod>(["sum", "vector"])(
    "does not let the order of accounts change a digit under %s",
    (method) => {
      const list = [0.1, 0.2, 0.3, 0.7, 1e-9, 12345.678];
      const forward = normalize(one(...list), ["benefit"], undefined, method).values;
      const backward = normalize(one(...[...list].reverse()), ["benefit"], undefined, method).values;
      expect([...backward].reverse()).toEqual([...forward]);
    },
  );

  test("keeps values in 0–1 and turns them round with the direction", () => {
    const lists = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(lists, fc.constantFrom<NormalizeMethod>("minmax", "rank"), (list, method) => {
        const benefit = normalize(one(...list), ["benefit"], undefined, method).values;
        const cost = normalize(one(...list), ["cost"], undefined, method).values;
        benefit.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(cost[i]).toBeCloseTo(1 - value, 12);
        });
      }),
    );
  });
});

describe("vectorLength", () => {
  test("is the root of the sum of squares of what is present", () => {
    expect(vectorLength(Float64Array.of(3, NaN, -4))).toBe(5);
    expect(vectorLength(Float64Array.of(3e300, 4e300)) / 5e300).toBeCloseTo(1, 12);
    expect(vectorLength(Float64Array.of(0, NaN))).toBe(0);
  });
});

describe("commonScale", () => {
  test("takes a 0 for an empty cell on a rating scale, and for a value elsewhere", () => {
    expect([...commonScale(one(0, 10), ["benefit"], anchored(1, 10), "minmax").values]).toEqual([NaN, 1]);
    expect([...commonScale(one(0, 100), ["benefit"], anchored(1, 100), "minmax").values]).toEqual([0, 1]);
  });

  test("takes that zero for missing also where anchors set no scale", () => {
    expect([...commonScale(one(0, 2, 6), ["benefit"], anchored(1, 10), "sum").values]).toEqual([NaN, 0.25, 0.75]);
  });

  test.each([
    ["minmax", undefined],
    ["max", undefined],
    ["sum", anchored(0, 10)],
    ["vector", anchored(0, 10)],
    ["rank", anchored(0, 10)],
  ] as const)("refuses a single account under %s where the list sets the scale", (method, anchors) => {
    expect(() => commonScale(one(5), ["benefit"], anchors, method)).toThrow("needs the whole list, not one row");
  });

  test("refuses anchors the wrong way round", () => {
    expect(() => commonScale(one(5, 6), ["cost"], anchored(10, 1), "minmax")).toThrow("hi 1 is below lo 10");
  });
});
