import fc from "fast-check";
import type { Anchors, Direction } from "../../src/models/criteria";
import { type Matrix, matrixOf } from "../../src/models/matrix";
import { ModelError } from "../../src/models/modelError";
import { score } from "../../src/models/score";
import { isTie } from "../../src/models/ties";
import { type WeightRange, weightRange } from "../../src/models/weightRange";

const scale = (k: number, lo: number, hi: number): Anchors => ({
  lo: new Float64Array(k).fill(lo),
  hi: new Float64Array(k).fill(hi),
});

function ranges(...input: Parameters<typeof weightRange>): WeightRange[] {
  return weightRange(...input).map((range) => {
    if (range instanceof ModelError) throw range;
    return range;
  });
}

const ends = (...input: Parameters<typeof weightRange>) => ranges(...input).map(({ low, high }) => [low, high]);

/** The weights with that of criterion j moved to t of their sum, the others in proportion. */
function moved(weights: readonly number[], j: number, t: number): number[] {
  const others = weights.reduce((sum, w, l) => (l === j ? sum : sum + w), 0);
  return weights.map((w, l) => (l === j ? t : (w / others) * (1 - t)));
}

const isAbove = (a: number, b: number) => a > b && !isTie(a, b);

/** The accounts of a list that has been scored: those certainly among the top, and those certainly not. */
function standing(scores: Float64Array, top: number) {
  const listed = [...scores.keys()].filter((i) => !Number.isNaN(scores[i]!));
  const notBelow = (i: number) => listed.filter((l) => l !== i && !isAbove(scores[i]!, scores[l]!)).length;
  const above = (i: number) => listed.filter((l) => isAbove(scores[l]!, scores[i]!)).length;
  return {
    listed,
    within: listed.filter((i) => notBelow(i) < top),
    out: listed.filter((i) => above(i) >= top),
  };
}

/**
 * Whether the top is still the same: nobody who was out is before anybody who was within; of those who tied for the last
 * places no more than there are places are before anybody within, and no fewer hold out against anybody who was out.
 */
function sameTop({ listed, within, out }: ReturnType<typeof standing>, scores: Float64Array, top: number): boolean {
  const tied = listed.filter((i) => !within.includes(i) && !out.includes(i));
  const places = top - within.length;
  const passes = (i: number, l: number) => isAbove(scores[i]!, scores[l]!);
  return (
    within.every((i) => !out.some((l) => passes(l, i)) && tied.filter((l) => passes(l, i)).length <= places) &&
    out.every((i) => tied.filter((l) => !passes(i, l)).length >= places)
  );
}

describe("weightRange", () => {
  const two = matrixOf([
    [0.9, 0.2, 0.5],
    [0.4, 0.8, 0.6],
  ]);

  test("ends where two accounts change places, as worked by hand", () => {
    const [growth, margin, fit] = ranges(two, [30, 40, 30], 1);
    expect(growth!.low).toBe(0);
    expect(growth!.high).toBeCloseTo(27 / 62, 14);
    expect(growth!.binding).toMatchObject({ leaves: 1, enters: 0 });
    expect(growth!.binding!.weight).toBe(growth!.high);
    expect(margin!.low).toBeCloseTo(0.25, 14);
    expect(margin!.high).toBe(1);
    expect(margin!.binding).toMatchObject({ leaves: 1, enters: 0, weight: margin!.low });
    expect(fit).toEqual({ low: 0, high: 1, binding: undefined });
  });

  test("is open where there is a place for every account that has a score", () => {
    expect(ends(two, [3, 4, 3], 2)).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(
      ends(
        matrixOf([
          [1, 2],
          [2, 1],
          [NaN, NaN],
        ]),
        [3, 2],
        2,
      ),
    ).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(ends(matrixOf([[1, 2]]), [3, 2], 1)).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test("cannot move a weight that is all there is", () => {
    expect(ends(matrixOf([[3], [2]]), [5], 1)).toEqual([[1, 1]]);
    expect(
      ends(
        matrixOf([
          [3, 1],
          [2, 2],
        ]),
        [5, 0],
        1,
      )[0],
    ).toEqual([1, 1]);
  });

  test("tells how much weight a criterion without any may get", () => {
    // 3 (1 − t) + t against 2 (1 − t) + 2 t: equal at t = 1/2
    expect(
      ends(
        matrixOf([
          [3, 1],
          [2, 2],
        ]),
        [5, 0],
        1,
      )[1],
    ).toEqual([0, 0.5]);
  });

  test("says why a criterion without weight has no range", () => {
    const idle = (values: number[], options = {}) =>
      weightRange(matrixOf(values.map((x, i) => [5 - i, x])), [1, 0], 1, options)[1];
    expect(idle([NaN, NaN])).toMatchObject({ code: "#N/A", message: expect.stringContaining("column 2 has weight 0") });
    expect(idle([250, 3])).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("different scales") });
    const crossed = { lo: Float64Array.of(0, 9), hi: Float64Array.of(10, 1) };
    expect(idle([1, 2], { anchors: crossed })).toMatchObject({
      message: expect.stringContaining("hi 1 is below lo 9"),
    });
  });

  test("lets accounts that tie for the last place come apart in any way", () => {
    // Two tie at 4 for the one place; on either side of the stated weight the better of them stays above 3
    const pair = matrixOf([
      [6, 2],
      [2, 6],
      [3, 3],
    ]);
    expect(ends(pair, [1, 1], 1)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    // Three tie at 4 for two places: 2 + 4t, 6 − 4t and 5 − 2t. The second best of them meets 3.5 at t = 3/4 going up;
    // going down it is 5 − 2t and rises
    const three = matrixOf([
      [6, 2],
      [2, 6],
      [3, 5],
      [3.5, 3.5],
    ]);
    const [first] = ranges(three, [1, 1], 2);
    expect(first!.low).toBe(0);
    expect(first!.high).toBeCloseTo(0.75, 14);
    expect(first!.binding).toMatchObject({ leaves: 2, enters: 3 });
  });

  test("takes a meeting at the very end for a tie, which changes nothing", () => {
    // Both have 0.3 on the first criterion, where all the weight would be
    expect(
      ends(
        matrixOf([
          [0.3, 0.8],
          [0.3, 0.1],
        ]),
        [1, 2],
        1,
      ),
    ).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  test("moves an account with a gap along its own score", () => {
    // The second has 6 whatever the weight of the first criterion; the first has 8t + 2 (1 − t)
    const ratings = matrixOf([
      [8, 2],
      [NaN, 6],
    ]);
    const [first] = ends(ratings, [4, 6], 1);
    expect(first![0]).toBe(0);
    expect(first![1]).toBeCloseTo(2 / 3, 14);
  });

  test("refuses what has no list, and leaves out accounts without a score", () => {
    expect(() => weightRange(two, [1, 1, 1], 0)).toThrow("top is 0");
    expect(() => weightRange(matrixOf([[NaN], [NaN]]), [1], 1)).toThrow(
      expect.objectContaining({ code: "#N/A", message: expect.stringContaining("no account a score") }),
    );
    expect(() => weightRange(matrixOf([[5], [250]]), [1], 1)).toThrow("ratings row 2, column 1 is 250");
    expect(
      ends(
        matrixOf([
          [8, 2],
          [NaN, 6],
          [3, 4],
        ]),
        [8, 2],
        1,
      ),
    ).toEqual(
      ends(
        matrixOf([
          [8, 2],
          [3, 4],
        ]),
        [8, 2],
        1,
      ),
    );
  });

  const lists = fc.record({ n: fc.integer({ min: 2, max: 8 }), k: fc.integer({ min: 2, max: 4 }) }).chain(({ n, k }) =>
    fc.record({
      rows: fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: k, maxLength: k }), {
        minLength: n,
        maxLength: n,
      }),
      weights: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: k, maxLength: k }),
      directions: fc.array(fc.constantFrom<Direction>("benefit", "cost"), { minLength: k, maxLength: k }),
      method: fc.constantFrom("minmax" as const, "max" as const, "sum" as const, "rank" as const),
      top: fc.integer({ min: 1, max: n }),
    }),
  );

  test("agrees with scoring the list along each weight", () => {
    fc.assert(
      fc.property(lists, ({ rows, weights, directions, method, top }) => {
        fc.pre(weights.some((w) => w > 0));
        const ratings: Matrix = matrixOf(rows);
        const options = { directions, method, anchors: scale(weights.length, 1, 5) };
        const before = standing(score(ratings, weights, options).scores, top);
        const total = weights.reduce((a, b) => a + b);
        ranges(ratings, weights, top, options).forEach(({ low, high, binding }, j) => {
          const stated = weights[j]! / total;
          expect(low).toBeLessThanOrEqual(stated);
          expect(high).toBeGreaterThanOrEqual(stated);
          if (stated === 1) return;
          const same = (t: number) => sameTop(before, score(ratings, moved(weights, j, t), options).scores, top);
          for (let step = 0; step <= 40; step++) {
            const t = step / 40;
            if (Math.abs(t - low) < 1e-6 || Math.abs(t - high) < 1e-6) continue;
            expect([j, t, same(t)]).toEqual([j, t, t > low && t < high]);
          }
          for (const [end, beyond] of [
            [low, low - 1e-6],
            [high, high + 1e-6],
          ] as const) {
            expect([j, end, same(end)]).toEqual([j, end, true]);
            if (beyond > 0 && beyond < 1) expect([j, beyond, same(beyond)]).toEqual([j, beyond, false]);
          }
          expect(binding === undefined).toBe(low === 0 && high === 1);
          if (binding) expect([low, high]).toContain(binding.weight);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("does not depend on the order of the accounts or the unit of the weights", () => {
    fc.assert(
      fc.property(lists, ({ rows, weights, directions, top }) => {
        fc.pre(weights.some((w) => w > 0));
        const options = { directions, anchors: scale(weights.length, 1, 5) };
        const forth = ends(matrixOf(rows), weights, top, options);
        const back = ends(
          matrixOf([...rows].reverse()),
          weights.map((w) => w * 8),
          top,
          options,
        );
        forth.forEach(([low, high], j) => {
          expect(back[j]![0]).toBeCloseTo(low!, 12);
          expect(back[j]![1]).toBeCloseTo(high!, 12);
        });
      }),
    );
  });
});
