import fc from "fast-check";
import type { Anchors, Direction } from "../../src/models/criteria";
import { matrixOf } from "../../src/models/matrix";
import { topsis } from "../../src/models/topsis";

const scale = (k: number, lo: number, hi: number): Anchors => ({
  lo: new Float64Array(k).fill(lo),
  hi: new Float64Array(k).fill(hi),
});

describe("topsis", () => {
  test("reproduces the fighter aircraft of Hwang and Yoon 1981", () => {
    // Speed, range, payload, cost (less is better), reliability, manoeuvrability; published with three digits.
    const { closeness } = topsis(
      matrixOf([
        [2.0, 1500, 20000, 5.5, 5, 9],
        [2.5, 2700, 18000, 6.5, 3, 5],
        [1.8, 2000, 21000, 4.5, 7, 7],
        [2.2, 1800, 20000, 5.0, 5, 5],
      ]),
      [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
      { directions: ["benefit", "benefit", "benefit", "cost", "benefit", "benefit"] },
    );
    [0.643, 0.268, 0.613, 0.312].forEach((published, i) =>
      expect(Math.abs(closeness[i]! - published)).toBeLessThanOrEqual(0.0006),
    );
  });

  test("agrees with the published output of TOPSIS-Python on its example", () => {
    const { closeness } = topsis(
      matrixOf([
        [7, 9, 9, 8],
        [8, 7, 8, 7],
        [9, 6, 8, 9],
        [6, 7, 8, 6],
      ]),
      [0.1, 0.4, 0.3, 0.2],
      { directions: ["benefit", "benefit", "benefit", "cost"] },
    );
    [0.74269409, 0.40359933, 0.17586999, 0.44142927].forEach((published, i) =>
      expect(closeness[i]).toBeCloseTo(published, 8),
    );
  });

  test("measures from 0 and 1 on anchors, alone as in the list", () => {
    // Equal weights on a scale 0–10. (10, 0): 0.5 away from both ends. (10, 5): 0.25 from the ideal, √0.3125 from the other.
    const options = { anchors: scale(2, 0, 10) };
    const { closeness } = topsis(
      matrixOf([
        [10, 0],
        [10, 5],
        [10, 10],
      ]),
      [1, 1],
      options,
    );
    const far = Math.sqrt(0.25 + 0.0625);
    expect(closeness[0]).toBeCloseTo(0.5, 15);
    expect(closeness[1]).toBeCloseTo(far / (far + 0.25), 15);
    expect(closeness[2]).toBe(1);
    expect(topsis(matrixOf([[10, 5]]), [1, 1], options).closeness[0]).toBe(closeness[1]);
  });

  test("leaves an account with a missing rating out of norms and ideals", () => {
    const { closeness, errors } = topsis(
      matrixOf([
        [3, 3],
        [100, NaN],
        [4, 4],
      ]),
      [3, 1],
      { directions: ["benefit", "cost"] },
    );
    expect([closeness[0], closeness[2]].map((c) => c!.toFixed(12))).toEqual(["0.250000000000", "0.750000000000"]);
    expect(closeness[1]).toBeNaN();
    expect(errors.get(1)).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("row 2, column 2 is missing"),
    });
  });

  test("takes a 0 for a missing rating on a rating scale", () => {
    expect([...topsis(matrixOf([[0], [5]]), [1], { anchors: scale(1, 1, 5) }).errors.keys()]).toEqual([0]);
  });

  test("does not read criteria without weight", () => {
    expect(
      topsis(
        matrixOf([
          [3, NaN],
          [4, 1],
        ]),
        [1, 0],
      ).errors.size,
    ).toBe(0);
  });

  test("gives 0.5 where all accounts are alike, and lets a criterion of zeros tell nothing apart", () => {
    expect([
      ...topsis(
        matrixOf([
          [3, 7],
          [3, 7],
        ]),
        [1, 2],
      ).closeness,
    ]).toEqual([0.5, 0.5]);
    expect([
      ...topsis(
        matrixOf([
          [0, 1],
          [0, 2],
        ]),
        [1, 2],
      ).closeness,
    ]).toEqual([0, 1]);
  });

  test("compares values whose squares are too large for a number", () => {
    const [one, other] = topsis(
      matrixOf([
        [3e300, 3],
        [4e300, 4],
      ]),
      [3, 1],
      { directions: ["benefit", "cost"] },
    ).closeness;
    expect(one).toBeCloseTo(0.25, 12);
    expect(other).toBeCloseTo(0.75, 12);
  });

  test("uses the list's own range for a criterion without anchors beside others with them", () => {
    const anchors = { lo: Float64Array.of(0, 0), hi: Float64Array.of(10, 0) };
    expect([
      ...topsis(
        matrixOf([
          [10, 200],
          [0, 100],
        ]),
        [1, 1],
        { anchors },
      ).closeness,
    ]).toEqual([1, 0]);
    expect(() => topsis(matrixOf([[10, 200]]), [1, 1], { anchors })).toThrow("needs the whole list, not one row");
  });

  test("refuses a single account without anchors, weights that are all zero and anchors the wrong way round", () => {
    expect(() => topsis(matrixOf([[1, 2]]), [1, 1])).toThrow("Pass anchors for every criterion");
    expect(() => topsis(matrixOf([[1], [2]]), [0])).toThrow("weights are all zero");
    expect(() => topsis(matrixOf([[1], [2]]), [1], { anchors: scale(1, 5, 1) })).toThrow("hi 1 is below lo 5");
  });

  test("does not depend on the order of accounts, the unit of a criterion or of the weights, and stays in 0–1", () => {
    const lists = fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), {
      minLength: 2,
      maxLength: 12,
    });
    const directions: Direction[] = ["benefit", "cost"];
    fc.assert(
      fc.property(lists, fc.constantFrom(0.001, 3, 1000), (rows, unit) => {
        const one = topsis(matrixOf(rows), [2, 3], { directions }).closeness;
        const backward = topsis(matrixOf([...rows].reverse()), [2, 3], { directions }).closeness;
        const scaled = topsis(matrixOf(rows.map(([x, y]) => [x * unit, y])), [20, 30], { directions }).closeness;
        expect([...backward].reverse()).toEqual([...one]);
        one.forEach((value, i) => {
          expect(scaled[i]).toBeCloseTo(value, 9);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
