import fc from "fast-check";
import { tieGroups } from "../../src/models/ties";
import { addTopShares } from "../../src/models/topShares";

const sharesOf = (top: number, ...rankings: number[][]) => {
  const shares = new Float64Array(rankings[0]!.length);
  const add = addTopShares(top, shares);
  for (const scores of rankings) add(Float64Array.from(scores));
  return [...shares];
};

/** The same by sorting everything. */
function bySorting(top: number, scores: number[]): number[] {
  const sorted = [...scores].sort((a, b) => b - a);
  const ends = tieGroups(sorted);
  const group = ends.findIndex((end) => end >= top);
  const start = group === 0 ? 0 : ends[group - 1]!;
  const end = ends[group]!;
  return scores.map((score) =>
    score > sorted[start]! ? 1 : score >= sorted[end - 1]! ? (top - start) / (end - start) : 0,
  );
}

describe("addTopShares", () => {
  test("shares the last places among accounts that tie for them", () => {
    expect(sharesOf(1, [7, 3, 7])).toEqual([0.5, 0, 0.5]);
    expect(sharesOf(3, [9, 5, 5, 5, 5, 1])).toEqual([1, 0.5, 0.5, 0.5, 0.5, 0]);
    expect(sharesOf(2, [9, 5, 5, 1], [5, 9, 1, 5])).toEqual([1.5, 1.5, 0.5, 0.5]);
  });

  test("takes scores that differ by rounding for a tie, against the best of the group", () => {
    expect(sharesOf(1, [0.3, 0.1 + 0.2, 0.2])).toEqual([0.5, 0.5, 0]);
    // Each step is within the tolerance, but the third is not within that of the first: it begins another group
    expect(sharesOf(1, [1, 1 - 0.8e-9, 1 - 1.6e-9])).toEqual([0.5, 0.5, 0]);
    expect(sharesOf(3, [1, 1 - 0.8e-9, 1 - 1.6e-9, 1 - 2.4e-9])).toEqual([1, 1, 0.5, 0.5]);
  });

  test("finds the cut again when the scores have moved away from the last", () => {
    expect(sharesOf(1, [10, 20, 30], [1, 3, 2], [-3, -2, -9], [0, 0, 5e9])).toEqual([0, 2, 2]);
  });

  test("agrees with sorting, ranking after ranking", () => {
    const score = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: 0, max: 3 }).map((x) => x + x * 3e-16),
      fc.double({ min: -1, max: 1, noNaN: true }),
    );
    const cases = fc.integer({ min: 2, max: 25 }).chain((n) =>
      fc.record({
        top: fc.integer({ min: 1, max: n - 1 }),
        rankings: fc.array(fc.array(score, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ top, rankings }) => {
        const expected = rankings[0]!.map((_, i) => rankings.reduce((sum, one) => sum + bySorting(top, one)[i]!, 0));
        sharesOf(top, ...rankings).forEach((share, i) => expect(share).toBeCloseTo(expected[i]!, 12));
      }),
      { numRuns: 500 },
    );
  });
});
