import fc from "fast-check";
import { bias } from "../../src/models/bias";

const of = (scores: number[], revenue: number[], top: number) =>
  bias(Float64Array.from(scores), Float64Array.from(revenue), top);

describe("bias", () => {
  test("compares the order and the top of two lists", () => {
    const found = of([9, 8, 5, 4], [70, 90, 30, 20], 2);
    expect(found).toMatchObject({ accounts: 4, top: 2, inBoth: 2, overlap: 1 });
    expect(found.tau).toBeCloseTo(4 / 6, 14);
    expect(of([9, 8, 5, 4], [70, 90, 30, 20], 1).overlap).toBe(0);
  });

  test("leaves out accounts that lack a score or revenue, and takes a revenue of 0 for a value", () => {
    expect(of([9, NaN, 5, 4, 3], [70, 90, 30, NaN, 0], 2)).toMatchObject({ accounts: 3, tau: 1, overlap: 1 });
    expect(() => of([9, NaN, 5, 4], [70, 90, 30, NaN], 2)).toThrow(
      expect.objectContaining({ code: "#N/A", message: expect.stringContaining("have 2 rows with both") }),
    );
  });

  test("shares the last place among accounts that tie for it, and counts the smaller share", () => {
    // By score the last three share one place, by revenue the second has it alone
    expect(of([9, 5, 5, 5], [90, 80, 3, 2], 2)).toMatchObject({ inBoth: 1 + 1 / 3 });
    expect(of([9, 5, 5, 5], [90, 80, 3, 2], 2).overlap).toBeCloseTo(2 / 3, 14);
  });

  test("takes all accounts for the top where there are fewer", () => {
    expect(of([3, 2, 1], [1, 2, 3], 35)).toMatchObject({ top: 3, overlap: 1 });
  });

  test("has no correlation where all are equal, and still an overlap", () => {
    const found = of([1, 1, 1, 1], [1, 2, 3, 4], 2);
    expect(found.tau).toBeNaN();
    expect(found.overlap).toBe(0.5);
  });

  test("refuses a top that is no whole number of at least 1", () => {
    expect(() => of([3, 2, 1], [1, 2, 3], 0)).toThrow("top is 0");
  });

  test("finds a list equal to itself, whatever its ties, unit and order", () => {
    const lists = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 20 }), (list, top) => {
        fc.pre(new Set(list).size > 1);
        const found = of(
          list,
          list.map((x) => 1000 * x + 7),
          top,
        );
        expect(found.tau).toBeCloseTo(1, 14);
        expect(found.overlap).toBeCloseTo(1, 14);
        const turned = of([...list].reverse(), list, top);
        expect(of(list, [...list].reverse(), top).tau).toBe(turned.tau);
      }),
    );
  });
});
