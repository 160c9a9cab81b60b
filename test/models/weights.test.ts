import fc from "fast-check";
import { at, matrixOf } from "../../src/models/matrix";
import { poolWeights, stakeholderWeights, type WeightsMethod } from "../../src/models/weights";

const of = (row: number[], method: WeightsMethod) => {
  const { values, errors } = stakeholderWeights(matrixOf([row]), method);
  if (errors.size > 0) throw errors.get(0)!;
  return [...values];
};

const expectRow = (actual: ArrayLike<number>, expected: readonly number[]) => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, j) => expect(actual[j]).toBeCloseTo(value, 14));
};

describe("stakeholderWeights", () => {
  test("shares out points whatever their total", () => {
    expect(of([30, 50, 20], "points")).toEqual([0.3, 0.5, 0.2]);
    expect(of([3, 5, 2], "points")).toEqual([0.3, 0.5, 0.2]);
    expect(of([0, 7], "points")).toEqual([0, 1]);
  });

  test.each([
    // Published to three or four digits: rank-order centroids .521 .271 .146 .063 for four criteria
    ["roc", [25 / 48, 13 / 48, 7 / 48, 3 / 48]],
    ["rank_sum", [0.4, 0.3, 0.2, 0.1]],
    ["reciprocal", [12 / 25, 6 / 25, 4 / 25, 3 / 25]],
    ["equal", [0.25, 0.25, 0.25, 0.25]],
  ] as const)("weighs ranks 1 to 4 by %s", (method, expected) => {
    expectRow(of([1, 2, 3, 4], method), expected);
    expectRow(of([3, 1, 4, 2], method), [expected[2], expected[0], expected[3], expected[1]]);
  });

  test("gives criteria of equal importance the mean of the weights of their places", () => {
    expectRow(of([1, 2.5, 2.5, 4], "roc"), [25 / 48, 10 / 48, 10 / 48, 3 / 48]);
    expectRow(of([2, 2, 2], "rank_sum"), [1 / 3, 1 / 3, 1 / 3]);
    expectRow(of([1.5, 3, 1.5], "reciprocal"), [9 / 22, 4 / 22, 9 / 22]);
  });

  test.each([
    ["a rank twice", [1, 2, 2, 4]],
    ["a rank left out", [1, 2, 4]],
    ["ranks from 0", [0, 1, 2]],
    ["points", [50, 30, 20]],
    ["a missing rank", [1, NaN, 2]],
  ])("refuses %s as ranks", (_, row) => {
    expect(() => of(row, "roc")).toThrow("inputs of stakeholder 1 do not rank the criteria from 1");
  });

  test("refuses points that are negative, missing or all zero, one stakeholder at a time", () => {
    const { values, errors } = stakeholderWeights(
      matrixOf([
        [1, -2],
        [1, NaN],
        [0, 0],
        [1, 3],
      ]),
      "points",
    );
    expect(errors.get(0)?.message).toContain("stakeholder 1, criterion 2 are -2. Points must be zero or more");
    expect(errors.get(1)?.message).toContain("stakeholder 2, criterion 2 are missing. Enter the points, or 0 for none");
    expect(errors.get(2)?.message).toContain("stakeholder 3 hold no points");
    expect([values[3], values[7]]).toEqual([0.25, 0.75]);
  });

  test("knows a single criterion", () => {
    for (const method of ["points", "rank_sum", "roc", "reciprocal", "equal"] as const) {
      expect(of([1], method)).toEqual([1]);
    }
  });

  test("gives the better rank the greater weight and sums to 1", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 }),
        fc.constantFrom("rank_sum" as const, "roc" as const, "reciprocal" as const),
        (ranks, method) => {
          const weights = of(ranks, method);
          expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 14);
          const byRank = ranks.map((_, r) => weights[ranks.indexOf(r + 1)]!);
          for (let r = 1; r < 8; r++) expect(byRank[r]!).toBeLessThan(byRank[r - 1]!);
        },
      ),
    );
  });
});

describe("poolWeights", () => {
  const two = matrixOf([
    [0.6, 0.4],
    [0.2, 0.8],
  ]);

  test("takes the mean, with voices in any unit", () => {
    expectRow(poolWeights(two, "mean"), [0.4, 0.6]);
    expectRow(poolWeights(two, "mean", [3, 1]), [0.5, 0.5]);
    expectRow(poolWeights(two, "mean", [75, 25]), [0.5, 0.5]);
  });

  test("takes the geometric mean, scaled to sum to 1", () => {
    // √0.12 : √0.32 = √3 : √8
    const [a, b] = [Math.sqrt(3), Math.sqrt(8)];
    expectRow(poolWeights(two, "geomean"), [a / (a + b), b / (a + b)]);
    // voices 3 and 1: (0.6³ · 0.2)^¼ : (0.4³ · 0.8)^¼ = 0.0432^¼ : 0.0512^¼
    const [c, d] = [0.0432 ** 0.25, 0.0512 ** 0.25];
    expectRow(poolWeights(two, "geomean", [3, 1]), [c / (c + d), d / (c + d)]);
  });

  test("does not listen to a voice of 0", () => {
    const one = matrixOf([
      [0.6, 0.4],
      [0, NaN],
    ]);
    expectRow(poolWeights(one, "mean", [1, 0]), [0.6, 0.4]);
    expectRow(poolWeights(one, "geomean", [1, 0]), [0.6, 0.4]);
  });

  test("refuses a weight of 0 under the geometric mean, and voices that cannot be used", () => {
    const zero = matrixOf([
      [0.5, 0.5],
      [1, 0],
    ]);
    expect(() => poolWeights(zero, "geomean")).toThrow("inputs of stakeholder 2, criterion 2 are 0");
    expect(() => poolWeights(two, "mean", [1, -1])).toThrow("voice weights, value 2 is -1");
    expect(() => poolWeights(two, "mean", [0, 0])).toThrow("voice weights are all zero");
  });

  test("does not depend on the order of the stakeholders, and keeps a unanimous answer", () => {
    const answers = fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(answers, fc.constantFrom("mean" as const, "geomean" as const), (rows, pool) => {
        const pooled = poolWeights(stakeholderWeights(matrixOf(rows), "points"), pool);
        const reversed = poolWeights(stakeholderWeights(matrixOf([...rows].reverse()), "points"), pool);
        expect([...reversed]).toEqual([...pooled]);
        expect(pooled.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);

        const unanimous = stakeholderWeights(matrixOf(rows.map(() => rows[0]!)), "points");
        expectRow(
          poolWeights(unanimous, pool),
          rows[0]!.map((_, j) => at(unanimous, 0, j)),
        );
      }),
    );
  });
});
