import fc from "fast-check";
import { distribute } from "../../../src/workbook/weights/distribute";
import { decimalsFor, decimalsOf, leftOf, sumOf } from "../../../src/workbook/weights/precision";
import { moveWeight, scaleTo, shareOut } from "../../../src/workbook/weights/rescale";

/** Weights with one decimal, some of them held, and one that is not held to move. */
const situation = fc
  .array(fc.record({ weight: fc.nat(1000).map((n) => n / 10), held: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      index: fc.nat(rows.length - 1),
      wanted: fc.nat(2000).map((n) => n / 10),
    }),
  )
  .map(({ rows, index, wanted }) => ({
    weights: rows.map(({ weight }) => weight),
    held: rows.map(({ held }, i) => held && i !== index),
    index,
    wanted,
  }));

describe("sharing out a total", () => {
  test("gives the units that rounding leaves to the largest remainders", () => {
    // 70 in the proportions 20:20:10:10:15 is 18.67, 18.67, 9.33, 9.33, 14
    expect(distribute(70, [20, 20, 10, 10, 15], 0)).toEqual([19, 19, 9, 9, 14]);
    expect(distribute(100, [1, 1, 1], 1)).toEqual([33.4, 33.3, 33.3]);
    expect(distribute(1, [1, 1, 1], 3)).toEqual([0.334, 0.333, 0.333]);
  });

  test("gives nothing to a proportion of 0, and what is finer than the decimals to the largest part", () => {
    expect(distribute(10, [0, 1, 0], 1)).toEqual([0, 10, 0]);
    expect(distribute(10.05, [1, 3], 1)).toEqual([2.5, 7.55]);
  });

  test("adds up exactly, never goes below 0, and stays within a unit of the exact share", () => {
    const proportions = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 40 })
      .filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(proportions, fc.nat(10_000), fc.integer({ min: 0, max: 3 }), (all, total, decimals) => {
        const parts = distribute(total, all, decimals);
        const sum = all.reduce((one, other) => one + other, 0);
        expect(sumOf(parts)).toBe(total);
        parts.forEach((part, i) => {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(Math.abs(part - (all[i]! / sum) * total)).toBeLessThanOrEqual(10 ** -decimals * 1.000001);
        });
      }),
    );
  });
});

describe("moving one weight", () => {
  test("scales the others in their proportions", () => {
    const weights = [50, 30, 20];
    expect(moveWeight({ weights, held: [false, false, false] }, 0, 60)).toEqual({
      weights: [60, 24, 16],
      limit: undefined,
    });
    expect(moveWeight({ weights, held: [false, true, false] }, 0, 60).weights).toEqual([60, 30, 10]);
  });

  test("keeps the unit of the sheet", () => {
    expect(moveWeight({ weights: [0.5, 0.3, 0.2], held: [false, false, false] }, 0, 0.6).weights).toEqual([
      0.6, 0.24, 0.16,
    ]);
    // Importance from 1 to 5: 13 in all, 8 left for 3 and 5 of 10
    expect(moveWeight({ weights: [5, 3, 5], held: [false, false, false] }, 0, 5).weights).toEqual([5, 3, 5]);
  });

  test("goes no further than the held weights leave", () => {
    expect(moveWeight({ weights: [50, 30, 20], held: [false, true, false] }, 0, 90)).toEqual({
      weights: [70, 30, 0],
      limit: "held",
    });
  });

  test("says why nothing can take the difference", () => {
    const held = [false, true, true];
    expect(moveWeight({ weights: [50, 30, 20], held }, 0, 60)).toEqual({ weights: [50, 30, 20], limit: "allHeld" });
    expect(moveWeight({ weights: [100, 0, 0], held: [false, false, false] }, 0, 60)).toEqual({
      weights: [100, 0, 0],
      limit: "othersZero",
    });
    expect(moveWeight({ weights: [7], held: [false] }, 0, 3)).toEqual({ weights: [7], limit: "allHeld" });
  });

  test("starts from 100 points where all weights are 0", () => {
    expect(moveWeight({ weights: [0, 0, 0], held: [false, false, false] }, 1, 40).weights).toEqual([30, 40, 30]);
  });

  test("keeps the sum and the held weights, and gives nothing below 0", () => {
    fc.assert(
      fc.property(situation, ({ weights, held, index, wanted }) => {
        const total = sumOf(weights) || 100;
        const moved = moveWeight({ weights, held }, index, wanted).weights;
        expect(sumOf(moved)).toBe(total);
        moved.forEach((weight, i) => {
          if (held[i]) expect(weight).toBe(weights[i]);
          expect(weight).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test("gives the weight that was asked for, unless it says why not", () => {
    fc.assert(
      fc.property(situation, ({ weights, held, index, wanted }) => {
        const { weights: moved, limit } = moveWeight({ weights, held }, index, wanted);
        if (limit === undefined) expect(moved[index]).toBe(wanted);
        else expect(moved[index]).not.toBe(wanted);
      }),
    );
  });

  test("leaves all as they are when asked for the weight there is", () => {
    fc.assert(
      fc.property(situation, ({ weights, held, index }) => {
        fc.pre(sumOf(weights) > 0);
        expect(moveWeight({ weights, held }, index, weights[index]!).weights).toEqual(weights);
      }),
    );
  });

  test("does not depend on the order of the criteria but for the last unit of equal ones", () => {
    fc.assert(
      fc.property(situation, ({ weights, held, index, wanted }) => {
        const back = <T>(all: readonly T[]) => [...all].reverse();
        const forth = moveWeight({ weights, held }, index, wanted);
        const turned = moveWeight({ weights: back(weights), held: back(held) }, weights.length - 1 - index, wanted);
        expect(turned.limit).toBe(forth.limit);
        const unit = 10 ** -decimalsFor(sumOf(weights) || 100, [...weights, wanted]);
        back(turned.weights).forEach((weight, i) =>
          expect(Math.abs(weight - forth.weights[i]!)).toBeLessThanOrEqual(unit * 1.000001),
        );
      }),
    );
  });
});

describe("sharing the sum out anew", () => {
  test("keeps the sum and the held weights", () => {
    expect(shareOut({ weights: [50, 30, 20], held: [true, false, false] }, [9, 1, 1])).toEqual([50, 25, 25]);
  });

  test("gives weights of the same sum back as they are, however fine", () => {
    const now = { weights: [50, 30, 20], held: [false, false, false] };
    expect(shareOut(now, [33.25, 33.25, 33.5])).toEqual([33.25, 33.25, 33.5]);
  });

  test("is impossible where nothing is left or nobody may take it", () => {
    expect(shareOut({ weights: [50, 50], held: [true, false] }, [1, 0])).toBeUndefined();
    expect(scaleTo({ weights: [50, 50], held: [true, false] }, [1, 1], 40)).toBeUndefined();
  });

  test("takes another sum", () => {
    expect(scaleTo({ weights: [50, 30, 20], held: [false, false, false] }, [50, 30, 20], 1)).toEqual([0.5, 0.3, 0.2]);
  });
});

describe("decimals", () => {
  test("show a thousandth of the sum, or what the weights have, up to a hundred-thousandth", () => {
    expect([decimalsFor(100, [25]), decimalsFor(1, [0.25]), decimalsFor(1000, [10]), decimalsFor(13, [5])]).toEqual([
      1, 3, 0, 1,
    ]);
    expect([decimalsFor(100, [12.25]), decimalsFor(100, [100 / 3])]).toEqual([2, 3]);
  });

  test("are counted in the shortest form", () => {
    expect([12.5, 30, 1e-7, 0.1 + 0.2].map(decimalsOf)).toEqual([1, 0, 7, 1]);
  });

  test("of what is left have no noise", () => {
    expect(leftOf(1, [0.1, 0.2, 0.7])).toBe(0);
    expect(leftOf(100, [33.3, 33.3])).toBe(33.4);
  });
});
