import fc from "fast-check";
import type { Anchors } from "../../src/models/criteria";
import { at, matrixOf } from "../../src/models/matrix";
import { score } from "../../src/models/score";

const scale = (k: number, lo: number, hi: number): Anchors => ({
  lo: new Float64Array(k).fill(lo),
  hi: new Float64Array(k).fill(hi),
});

describe("score", () => {
  test("adds weighted ratings on the anchors' scale", () => {
    // (8−0)/10·0.6 + (6−0)/10·0.4 = 0.72
    expect(score(matrixOf([[8, 6]]), [60, 40], { anchors: scale(2, 0, 10) }).scores[0]).toBeCloseTo(0.72, 15);
  });

  test("turns a cost criterion round", () => {
    const { scores } = score(matrixOf([[8], [3]]), [1], { anchors: scale(1, 0, 10), directions: ["cost"] });
    expect([...scores]).toEqual([0.2, 0.7]);
  });

  test("clips ratings outside their anchors", () => {
    expect([...score(matrixOf([[-5], [15]]), [1], { anchors: scale(1, 0, 10) }).scores]).toEqual([0, 1]);
  });

  test("gives 0.5 on a criterion that tells nothing apart", () => {
    expect([...score(matrixOf([[5], [5]]), [1], { method: "minmax" }).scores]).toEqual([0.5, 0.5]);
    expect([...score(matrixOf([[5]]), [1], { anchors: scale(1, 5, 5) }).scores]).toEqual([0.5]);
  });

  test("reweights the ratings there are, down to the least coverage", () => {
    const ratings = matrixOf([
      [8, NaN, NaN],
      [8, 6, NaN],
    ]);
    const { scores, errors, coverage } = score(ratings, [5, 1, 4], { anchors: scale(3, 0, 10) });
    expect([...coverage]).toEqual([0.5, 0.6]);
    expect(errors.get(0)).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("row 1 has ratings for 50 % of the weight"),
    });
    expect(scores[1]).toBeCloseTo((0.5 * 0.8 + 0.1 * 0.6) / 0.6, 15);
  });

  test("takes the worst end of the scale for a missing rating when asked", () => {
    const options = { anchors: scale(2, 0, 10), missing: "worst" } as const;
    expect(score(matrixOf([[8, NaN]]), [1, 1], options).scores[0]).toBe(0.4);
    expect(score(matrixOf([[8, NaN]]), [1, 1], { ...options, directions: ["benefit", "cost"] }).scores[0]).toBe(0.4);
  });

  test("takes the worst value in the list where there are no anchors", () => {
    const ratings = matrixOf([
      [10, NaN],
      [0, 4],
      [5, 8],
    ]);
    expect([...score(ratings, [1, 1], { method: "minmax", missing: "worst" }).scores]).toEqual([0.5, 0, 0.75]);
    expect(() => score(matrixOf([[1, 2]]), [1, 1], { missing: "worst" })).toThrow("needs the whole list, not one row");
  });

  test("does not judge a blank by the scale of the value that stands in for it", () => {
    const { scores, errors } = score(matrixOf([[120], [80], [NaN], [60]]), [1], { missing: "worst" });
    expect([...errors.keys()]).toEqual([0]);
    expect([...scores.subarray(1)]).toEqual([80, 60, 60]);
  });

  test("does not look at the anchors of a criterion without weight", () => {
    const anchors = { lo: Float64Array.of(0, 9), hi: Float64Array.of(10, 1) };
    expect([...score(matrixOf([[8, 6]]), [1, 0], { anchors }).scores]).toEqual([0.8]);
    expect(() => score(matrixOf([[8, 6]]), [1, 1], { anchors })).toThrow("anchors of criterion 2: hi 1 is below lo 9");
  });

  test("leaves an account with a gap without a score when asked", () => {
    const { errors } = score(matrixOf([[8, NaN]]), [1, 1], { anchors: scale(2, 0, 10), missing: "error" });
    expect(errors.get(0)).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("row 1, column 2 is missing"),
    });
  });

  test("takes a 0 for an empty cell on a rating scale, and for a value elsewhere", () => {
    const ratings = matrixOf([[0, 6]]);
    expect(score(ratings, [1, 1], { anchors: scale(2, 1, 10), minCoverage: 0.5 }).scores[0]).toBeCloseTo(5 / 9, 15);
    expect(score(ratings, [1, 1], { anchors: scale(2, 0, 10) }).scores[0]).toBe(0.3);
    expect(score(ratings, [1, 1], { anchors: scale(2, 1, 100) }).scores[0]).toBeCloseTo(5 / 99 / 2, 15);
  });

  test("refuses ratings on mixed scales row by row when neither anchors nor method are given", () => {
    const { scores, errors } = score(matrixOf([[250], [80]]), [1]);
    expect(errors.get(0)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("Pass anchors or a method"),
    });
    expect(scores[1]).toBe(80);
  });

  test.each([
    // x = 2, 4, 10: benefit, then cost
    ["max", "benefit", [0.2, 0.4, 1]],
    ["max", "cost", [1, 0.5, 0.2]],
    ["sum", "benefit", [2 / 16, 4 / 16, 10 / 16]],
    ["sum", "cost", [0.5 / 0.85, 0.25 / 0.85, 0.1 / 0.85]],
    ["vector", "benefit", [2 / Math.sqrt(120), 4 / Math.sqrt(120), 10 / Math.sqrt(120)]],
    ["vector", "cost", [1 - 2 / Math.sqrt(120), 1 - 4 / Math.sqrt(120), 1 - 10 / Math.sqrt(120)]],
    ["rank", "benefit", [0, 0.5, 1]],
    ["rank", "cost", [1, 0.5, 0]],
    ["minmax", "benefit", [0, 0.25, 1]],
    ["minmax", "cost", [1, 0.75, 0]],
  ] as const)("normalizes by %s for a %s", (method, direction, expected) => {
    const { scores } = score(matrixOf([[2], [4], [10]]), [1], { method, directions: [direction] });
    expected.forEach((value, i) => expect(scores[i]).toBeCloseTo(value, 14));
  });

  test("shares a rank among equals", () => {
    expect([...score(matrixOf([[1], [3], [3], [9]]), [1], { method: "rank" }).scores]).toEqual([0, 0.5, 0.5, 1]);
  });

  test("takes values that differ by rounding only for equal", () => {
    const nearly = matrixOf([[0.1 + 0.2], [0.3], [0.9]]);
    expect([...score(nearly, [1], { method: "rank" }).scores]).toEqual([0.25, 0.25, 1]);
    expect([...score(matrixOf([[0.1 + 0.2], [0.3]]), [1], { method: "minmax" }).scores]).toEqual([0.5, 0.5]);
  });

  test("gives nobody anything under max on a cost criterion anchored at 0", () => {
    const options = { method: "max", directions: ["cost"], anchors: scale(1, 0, 10) } as const;
    expect([...score(matrixOf([[2], [8]]), [1], options).scores]).toEqual([0, 0]);
  });

  test("gives a zero in a cost criterion its own error under max, and lets it spoil no other row", () => {
    const { scores, errors } = score(matrixOf([[0], [4], [8]]), [1], { method: "max", directions: ["cost"] });
    expect(errors.get(0)?.code).toBe("#VALUE!");
    expect([...scores.subarray(1)]).toEqual([1, 0.5]);
  });

  const lists = fc.record({ n: fc.integer({ min: 1, max: 12 }), k: fc.integer({ min: 1, max: 5 }) }).chain(({ n, k }) =>
    fc.record({
      rows: fc.array(
        fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: NaN }), { minLength: k, maxLength: k }),
        {
          minLength: n,
          maxLength: n,
        },
      ),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: k, maxLength: k }),
    }),
  );

  test("gives a row alone the score it has in the list, whatever the list", () => {
    fc.assert(
      fc.property(lists, ({ rows, weights }) => {
        const options = { anchors: scale(weights.length, 0, 10) };
        const together = score(matrixOf(rows), weights, options);
        rows.forEach((row, i) => {
          const alone = score(matrixOf([row]), weights, options);
          expect(alone.scores[0]).toBe(together.scores[i]);
        });
      }),
    );
  });

  test("does not change when weights are scaled, stays within 0–1, and its parts sum to it", () => {
    fc.assert(
      fc.property(lists, fc.constantFrom(0.01, 7, 100), ({ rows, weights }, factor) => {
        const options = { anchors: scale(weights.length, 0, 10) };
        const one = score(matrixOf(rows), weights, options);
        const scaled = score(
          matrixOf(rows),
          weights.map((w) => w * factor),
          options,
        );
        one.scores.forEach((value, i) => {
          if (one.errors.has(i)) return;
          expect(scaled.scores[i]).toBeCloseTo(value, 12);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          let sum = 0;
          for (let j = 0; j < weights.length; j++) sum += at(one.parts, i, j);
          expect(sum).toBeCloseTo(value, 12);
        });
      }),
    );
  });

  test("tells the weights as shares, the method it chose, and the ratings on the common scale", () => {
    const ratings = matrixOf([[8, NaN, 3]]);
    const scored = score(ratings, [3, 1, 0], { anchors: scale(3, 0, 10) });
    expect([...scored.weights]).toEqual([0.75, 0.25, 0]);
    expect(scored.method).toBe("minmax");
    expect([...scored.normalized.values]).toEqual([0.8, NaN, NaN]);
    expect(score(ratings, [3, 1, 0]).method).toBe("none");
  });

  test("leaves its inputs as they were", () => {
    const ratings = matrixOf([[0, 6]]);
    const weights = Object.freeze([1, 1]);
    score(ratings, weights, { anchors: scale(2, 1, 10), missing: "worst" });
    expect([...ratings.values]).toEqual([0, 6]);
  });
});
