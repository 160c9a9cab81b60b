import fc from "fast-check";
import type { Anchors } from "../../src/models/criteria";
import { type Matrix, matrixOf } from "../../src/models/matrix";
import { invalid } from "../../src/models/modelError";
import { score } from "../../src/models/score";
import { rankInterval, rankSummary, type StabilityOptions, topProbability } from "../../src/models/stability";
import { tieGroups } from "../../src/models/ties";
import { weightDraws } from "../../src/models/weightDraws";

const scale = (k: number, lo: number, hi: number): Anchors => ({
  lo: new Float64Array(k).fill(lo),
  hi: new Float64Array(k).fill(hi),
});

/** All results by scoring and sorting the whole list for each set of weights. */
function byScoringAndSorting(ratings: Matrix, weights: number[], top: number, options: Required<StabilityOptions>) {
  const { spread, seed, draws } = options;
  const stated = score(ratings, weights, options);
  const draw = weightDraws(
    stated.weights.filter((w) => w > 0),
    spread,
    seed,
  );
  const listed = [...stated.scores.keys()].filter((i) => !stated.errors.has(i));
  const probability = new Array<number>(ratings.rows).fill(0);
  const ranks = Array.from({ length: ratings.rows }, (): number[] => []);
  const mids = new Array<number>(ratings.rows).fill(0);
  const set = new Float64Array(stated.weights.filter((w) => w > 0).length);
  for (let d = 0; d < draws; d++) {
    draw(set);
    let next = 0;
    const drawn = [...stated.weights].map((w) => (w > 0 ? set[next++]! : 0));
    // Least coverage 0: who contends was settled at the stated weights
    const { scores } = score(ratings, drawn, { ...options, minCoverage: 0 });
    const sorted = [...listed].sort((a, b) => scores[b]! - scores[a]!);
    const ends = tieGroups(sorted.map((i) => scores[i]!));
    let start = 0;
    for (const end of ends) {
      for (const i of sorted.slice(start, end)) {
        probability[i]! += Math.min(1, Math.max(0, (top - start) / (end - start))) / draws;
        ranks[i]!.push(start + 1);
        mids[i]! += (start + 1 + end) / 2 / draws;
      }
      start = end;
    }
  }
  return { listed, probability, ranks, mids };
}

describe("topProbability", () => {
  test("is 1 for the best on every criterion, and shares a place between accounts rated alike", () => {
    const ratings = matrixOf([
      [9, 8],
      [6, 7],
      [3, 2],
      [6, 7],
    ]);
    expect([...topProbability(ratings, [60, 40], 2).probability]).toEqual([1, 0.5, 0, 0.5]);
  });

  test("comes near the exact probability of a case worked by hand", () => {
    // Scores 9w and 5 with w = a/(a + b), a and b uniform on 0.75–1.25 of one half each. First wins where a/b > 5/4.
    // With a, b on 3–5 (in quarters of 1/4): P(a > 1.25 b) = ∫ over b from 3 to 4 of (5 − 1.25 b)/2 · 1/2 db = 0.15625
    const { probability } = topProbability(
      matrixOf([
        [9, 0],
        [5, 5],
      ]),
      [1, 1],
      1,
      { draws: 20_000 },
    );
    expect(Math.abs(probability[0]! - 0.15625)).toBeLessThan(3 * (0.5 / Math.sqrt(20_000)));
    expect(probability[0]! + probability[1]!).toBeCloseTo(1, 12);
  });

  test("sums to the number of places", () => {
    const ratings = matrixOf([
      [9, 1, 4],
      [2, 8, 4],
      [5, 5, 5],
      [7, 3, NaN],
      [1, 9, 9],
    ]);
    for (const top of [1, 2, 3, 4]) {
      const { probability } = topProbability(ratings, [3, 2, 1], top, { spread: 1 });
      expect(probability.reduce((a, b) => a + b)).toBeCloseTo(top, 9);
    }
  });

  test("is 1 for all where there is a place for all", () => {
    const ratings = matrixOf([
      [9, 1],
      [2, 8],
      [NaN, NaN],
    ]);
    const { probability, errors } = topProbability(ratings, [1, 1], 2);
    expect([...probability]).toEqual([1, 1, NaN]);
    expect(errors.get(2)).toMatchObject({ code: "#N/A" });
  });

  test("is the same for the same seed and moves a little with another", () => {
    const ratings = matrixOf([
      [9, 1],
      [2, 8],
      [5, 5],
    ]);
    const one = topProbability(ratings, [1, 1], 1, { seed: 1 }).probability;
    expect(topProbability(ratings, [1, 1], 1, { seed: 1 }).probability).toEqual(one);
    const other = topProbability(ratings, [1, 1], 1, { seed: 2 }).probability;
    expect(other).not.toEqual(one);
    other.forEach((p, i) => expect(Math.abs(p - one[i]!)).toBeLessThan(0.07));
  });

  test("does not read criteria without weight: another column changes nothing", () => {
    const ratings = matrixOf([
      [9, 1],
      [2, 8],
      [5, 5],
    ]);
    const wider = matrixOf([
      [9, -7, 1],
      [2, NaN, 8],
      [5, 1e6, 5],
    ]);
    expect(topProbability(wider, [3, 0, 2], 1).probability).toEqual(topProbability(ratings, [3, 2], 1).probability);
  });

  test("leaves out rows that cannot be read", () => {
    const ratings = matrixOf([
      [9, 1],
      [2, 8],
      [NaN, 9],
    ]);
    const unreadable = new Map([[2, invalid("ratings row 3 is a text")]]);
    const { probability, errors } = topProbability(ratings, [1, 1], 1, { unreadable });
    expect(probability[2]).toBeNaN();
    expect(errors.get(2)?.message).toBe("ratings row 3 is a text");
    expect(probability[0]! + probability[1]!).toBeCloseTo(1, 12);
  });

  test("refuses a single row, and what it cannot draw", () => {
    const ratings = matrixOf([
      [9, 1],
      [2, 8],
    ]);
    expect(() => topProbability(matrixOf([[9, 1]]), [1, 1], 1)).toThrow("needs the whole list, not one row");
    expect(() => topProbability(ratings, [1, 1], 0)).toThrow("top is 0. Give a whole number");
    expect(() => topProbability(ratings, [1, 1], 1.5)).toThrow("top is 1.5");
    expect(() => topProbability(ratings, [1, 1], 1, { draws: 0 })).toThrow("draws is 0");
    expect(() => topProbability(ratings, [1, 1], 1, { draws: 10.5 })).toThrow("draws is 10.5");
    expect(() => topProbability(ratings, [1, 1], 1, { spread: 0 })).toThrow("spread is 0");
    expect(() => topProbability(ratings, [1, 1], 1, { draws: 2e8 })).toThrow(
      "draws is 200000000, too many for 2 accounts and 2 criteria. Give at most 125000000",
    );
  });
});

describe("rankSummary", () => {
  test("gives mean, best and worst ranks, equals sharing places", () => {
    const ratings = matrixOf([
      [9, 8],
      [6, 7],
      [3, 2],
      [6, 7],
    ]);
    const { mean, best, worst } = rankSummary(ratings, [60, 40]);
    expect([...mean]).toEqual([1, 2.5, 4, 2.5]);
    expect([...best]).toEqual([1, 2, 4, 2]);
    expect([...worst]).toEqual([1, 2, 4, 2]);
  });
});

describe("rankInterval", () => {
  test("leaves out the 5 % of the draws at either end", () => {
    // As worked by hand above: the first account is first in about 15.6 % of the draws, the second in the others
    const ratings = matrixOf([
      [9, 0],
      [5, 5],
    ]);
    expect([...rankInterval(ratings, [1, 1]).interval.values]).toEqual([1, 1, 2, 2]);
    // 9w > 5.35, so a/b > 1.466, in about 3.1 % of the draws
    const rarer = matrixOf([
      [9, 0],
      [5.35, 5.35],
    ]);
    expect([...rankInterval(rarer, [1, 1]).interval.values]).toEqual([2, 1, 2, 1]);
  });
});

describe("stability", () => {
  const cases = fc.record({ n: fc.integer({ min: 2, max: 9 }), k: fc.integer({ min: 1, max: 4 }) }).chain(({ n, k }) =>
    fc.record({
      rows: fc.array(
        fc.array(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) }, fc.constant(NaN)), {
          minLength: k,
          maxLength: k,
        }),
        { minLength: n, maxLength: n },
      ),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: k, maxLength: k }),
      idle: fc.boolean(),
      top: fc.integer({ min: 1, max: n }),
      directions: fc.array(fc.constantFrom("benefit" as const, "cost" as const), { minLength: k, maxLength: k }),
      method: fc.constantFrom("minmax" as const, "max" as const, "rank" as const),
      spread: fc.constantFrom(0.1, 0.25, 0.9, 1),
    }),
  );

  test("agrees with scoring and sorting the whole list for each set of weights", () => {
    fc.assert(
      fc.property(cases, ({ rows, weights, idle, top, directions, method, spread }) => {
        const ratings = matrixOf(rows);
        const w = idle && weights.length > 1 ? [0, ...weights.slice(1)] : weights;
        const anchors = scale(w.length, 1, 5);
        const options = { directions, anchors, method, spread, seed: 3, draws: 37, unreadable: new Map() };
        const expected = byScoringAndSorting(ratings, w, top, options);
        const { probability, errors } = topProbability(ratings, w, top, options);
        const { mean, best, worst } = rankSummary(ratings, w, options);
        const { interval } = rankInterval(ratings, w, options);
        rows.forEach((_, i) => {
          expect(errors.has(i)).toBe(!expected.listed.includes(i));
          if (errors.has(i)) return expect([probability[i], mean[i]]).toEqual([NaN, NaN]);
          expect(probability[i]).toBeCloseTo(expected.probability[i]!, 10);
          expect(mean[i]).toBeCloseTo(expected.mids[i]!, 10);
          const ranks = expected.ranks[i]!.sort((a, b) => a - b);
          expect([best[i], worst[i]]).toEqual([ranks[0], ranks.at(-1)]);
          // 5 % and 95 % of 37 draws: the 2nd and the 36th rank
          expect([interval.values[i], interval.values[rows.length + i]]).toEqual([ranks[1], ranks[35]]);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("gives every account the same probability in any order of the list", () => {
    fc.assert(
      fc.property(cases, ({ rows, weights, top, directions }) => {
        const options = { directions, anchors: scale(weights.length, 1, 5), draws: 50 };
        const forth = topProbability(matrixOf(rows), weights, top, options).probability;
        const back = topProbability(matrixOf([...rows].reverse()), weights, top, options).probability;
        expect([...back].reverse()).toEqual([...forth]);
      }),
    );
  });

  test("ranks as SCORE does where the weights hardly vary", () => {
    fc.assert(
      fc.property(cases, ({ rows, weights, directions, method }) => {
        const options = { directions, anchors: scale(weights.length, 1, 5), method };
        const { scores, errors } = score(matrixOf(rows), weights, options);
        const { mean } = rankSummary(matrixOf(rows), weights, { ...options, spread: 1e-12, draws: 3 });
        const listed = [...scores.keys()].filter((i) => !errors.has(i)).sort((a, b) => scores[b]! - scores[a]!);
        let start = 0;
        for (const end of tieGroups(listed.map((i) => scores[i]!))) {
          for (const i of listed.slice(start, end)) expect(mean[i]).toBe((start + 1 + end) / 2);
          start = end;
        }
      }),
    );
  });
});
