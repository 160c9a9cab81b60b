import fc from "fast-check";
import { flipWeights } from "../../../src/models/flipWeight";
import { at, matrixOf } from "../../../src/models/matrix";
import { portfolio as keyList, type PortfolioInput } from "../../../src/models/portfolio";
import { weightRange } from "../../../src/models/weightRange";
import { competition, goesByScore } from "../../../src/workbook/portfolioView/competition";
import { statusFlips } from "../../../src/workbook/portfolioView/statusFlips";

/** Ratings on a common scale from 0 to 1. */
function input(rows: readonly (readonly number[])[], weights: readonly number[], capacity: number): PortfolioInput {
  const k = weights.length;
  return {
    ratings: matrixOf(rows),
    weights,
    capacity,
    method: "minmax",
    anchors: { lo: new Float64Array(k), hi: new Float64Array(k).fill(1) },
    directions: weights.map(() => "benefit" as const),
    minCoverage: 0.5,
  };
}

function flips(of: PortfolioInput, row: number) {
  return statusFlips(of, competition(of, keyList(of)), row);
}

/** The status of an account when one criterion weighs so much and the others keep their proportions. */
function statusAt(of: PortfolioInput, row: number, column: number, weight: number) {
  const sum = Array.from(of.weights).reduce((total, one) => total + one, 0);
  const now = of.weights[column]! / sum;
  const weights = Array.from(of.weights, (one, j) =>
    j === column ? weight : ((one / sum) * (1 - weight)) / (1 - now),
  );
  return keyList({ ...of, weights }).status[row];
}

describe("the weights that change an account's status", () => {
  // Weights 30, 40, 30: a 0.5, b 0.62; one place
  const pair = input(
    [
      [0.9, 0.2, 0.5],
      [0.4, 0.8, 0.6],
    ],
    [30, 40, 30],
    1,
  );

  test("are the published break-even weights where two accounts compete for one place", () => {
    expect(flips(pair, 0)).toEqual([
      { column: 0, from: 0.3, to: expect.closeTo(27 / 62, 12), rival: 1, approximate: false },
      { column: 1, from: 0.4, to: expect.closeTo(0.25, 12), rival: 1, approximate: false },
    ]);
    expect(flips(pair, 1).map(({ column, to, rival }) => [column, to, rival])).toEqual([
      [0, expect.closeTo(27 / 62, 12), 0],
      [1, expect.closeTo(0.25, 12), 0],
    ]);
  });

  test("are none where there is a place for all, or none by score", () => {
    expect(flips({ ...pair, capacity: 2 }, 0)).toEqual([]);
    const three = input(
      [
        [0.9, 0.2],
        [0.4, 0.8],
        [0.1, 0.1],
      ],
      [1, 1],
      1,
    );
    expect(flips({ ...three, eligible: ["eligible", "eligible", "always"] }, 0)).toEqual([]);
  });

  test("pass over a rival who overtakes without costing a place", () => {
    // Two places. As the first weight t grows c = t passes a = 0.9 − 0.4 t at 0.643, but b = 0.7 − 0.1 t only at 2/3
    const three = input(
      [
        [0.5, 0.9],
        [0.6, 0.7],
        [1, 0],
      ],
      [20, 80],
      2,
    );
    expect(flips(three, 0)).toEqual([
      { column: 0, from: 0.2, to: expect.closeTo(2 / 3, 12), rival: 1, approximate: false },
      { column: 1, from: 0.8, to: expect.closeTo(1 / 3, 12), rival: 1, approximate: false },
    ]);
    expect(statusAt(three, 0, 0, 0.65)).toBe("Key");
  });

  test("count accounts of equal scores at every weight as tied, however rounding makes them differ", () => {
    // As the first weight t grows, a and b stay equal: 0.775 (1 − t). The last, 0.05, passes both at 0.9355
    const twins = input(
      [
        [0, 1, 0.7],
        [0, 0.1, 1],
        [0.05, 0.05, 0.05],
      ],
      [1, 3, 9],
      2,
    );
    const to = expect.closeTo(1 - 0.05 / 0.775, 12);
    const change = { column: 0, from: 1 / 13, to, rival: 2, approximate: false };
    expect(flips(twins, 0)[0]).toEqual(change);
    expect(flips(twins, 1)[0]).toEqual(change);
    expect(statusAt(twins, 0, 0, 0.95)).toBe("Tie at cut");
    expect(flips(twins, 2)[0]).toMatchObject({ column: 0, to });
    expect(statusAt(twins, 2, 0, 0.95)).toBe("Key");
  });

  test("are marked as approximate where a rating is missing", () => {
    const gap = input(
      [
        [0.9, NaN, 0.5],
        [0.4, 0.8, 0.6],
      ],
      [30, 40, 30],
      1,
    );
    expect(flips(gap, 0).every(({ approximate }) => approximate)).toBe(true);
  });

  const share = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
  const portfolios = fc
    .record({
      rows: fc.array(fc.tuple(share, share, share), { minLength: 3, maxLength: 9 }),
      weights: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
      capacity: fc.integer({ min: 1, max: 4 }),
      gates: fc.array(
        fc.constantFrom("eligible" as const, "eligible" as const, "not eligible" as const, "always" as const),
        { minLength: 9, maxLength: 9 },
      ),
    })
    .map(({ rows, weights, capacity, gates }) => ({
      ...input(rows, weights, capacity),
      eligible: gates.slice(0, rows.length),
    }));

  test("hold when the accounts are scored again: the status is as now before, and another after", () => {
    fc.assert(
      fc.property(portfolios, (of) => {
        const list = keyList(of);
        list.status.forEach((status, row) => {
          if (!goesByScore(status) || status === "Tie at cut") return;
          for (const { column, from, to } of flips(of, row)) {
            const step = Math.sign(to - from) * 1e-7;
            if (Math.abs(to - from) < 2e-7) continue;
            expect(statusAt(of, row, column, to - step)).toBe(status);
            expect(statusAt(of, row, column, to + step)).not.toBe(status);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test("are the weights that FLIPWEIGHT gives for the account and its rival", () => {
    fc.assert(
      fc.property(portfolios, (of) => {
        keyList(of).status.forEach((status, row) => {
          if (!goesByScore(status) || status === "Tie at cut") return;
          for (const { column, to, rival } of flips(of, row)) {
            const both = matrixOf([row, rival].map((i) => [0, 1, 2].map((j) => at(of.ratings, i, j))));
            expect(flipWeights(both, of.weights, of)[column]).toBeCloseTo(to, 9);
          }
        });
      }),
    );
  });

  test("begin where the safe range of WEIGHTRANGE ends", () => {
    fc.assert(
      fc.property(portfolios, (of) => {
        const all = { ...of, eligible: undefined };
        const list = keyList(all);
        if (list.counts["Tie at cut"] > 0 || list.counts.Reserve === 0) return;
        const ranges = weightRange(all.ratings, all.weights, all.capacity, all);
        const found = list.status.flatMap((_, row) => flips(all, row));
        ranges.forEach((range, column) => {
          if (!("low" in range)) throw range;
          const ends = found.filter((flip) => flip.column === column).map(({ to }) => to);
          const from = all.weights[column]! / Array.from(all.weights).reduce((sum, one) => sum + one, 0);
          const high = Math.min(1, ...ends.filter((to) => to > from));
          const low = Math.max(0, ...ends.filter((to) => to < from));
          expect([low, high]).toEqual([expect.closeTo(range.low, 9), expect.closeTo(range.high, 9)]);
        });
      }),
      { numRuns: 300 },
    );
  });
});
