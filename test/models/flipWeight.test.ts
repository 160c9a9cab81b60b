import fc from "fast-check";
import type { Anchors, Direction } from "../../src/models/criteria";
import { flipWeights } from "../../src/models/flipWeight";
import { matrixOf } from "../../src/models/matrix";
import { ModelError } from "../../src/models/modelError";
import { score } from "../../src/models/score";

const scale = (k: number, lo: number, hi: number): Anchors => ({
  lo: new Float64Array(k).fill(lo),
  hi: new Float64Array(k).fill(hi),
});

/** The weights with that of criterion j moved to t of their sum, the others in proportion. */
function moved(weights: readonly number[], j: number, t: number): number[] {
  const others = weights.reduce((sum, w, l) => (l === j ? sum : sum + w), 0);
  return weights.map((w, l) => (l === j ? t : (w / others) * (1 - t)));
}

describe("flipWeights", () => {
  const pair = matrixOf([
    [0.9, 0.2, 0.5],
    [0.4, 0.8, 0.6],
  ]);

  test("finds the weights worked by hand", () => {
    const [growth, margin, fit] = flipWeights(pair, [30, 40, 30]);
    expect(growth).toBeCloseTo(27 / 62, 14);
    expect(growth).toBeCloseTo(0.435484, 6);
    expect(margin).toBeCloseTo(0.25, 14);
    expect(fit).toBeUndefined();
  });

  test("does not depend on which account is named first", () => {
    const turned = matrixOf([
      [0.4, 0.8, 0.6],
      [0.9, 0.2, 0.5],
    ]);
    const [growth, margin, fit] = flipWeights(turned, [3, 4, 3]);
    expect(growth).toBeCloseTo(27 / 62, 14);
    expect(margin).toBeCloseTo(0.25, 14);
    expect(fit).toBeUndefined();
  });

  test("gives both accounts the same score at the weight it finds", () => {
    const cases = fc.integer({ min: 2, max: 5 }).chain((k) =>
      fc.record({
        rows: fc.array(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: k, maxLength: k }), {
          minLength: 2,
          maxLength: 2,
        }),
        weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: k, maxLength: k }),
        directions: fc.array(fc.constantFrom<Direction>("benefit", "cost"), { minLength: k, maxLength: k }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ rows, weights, directions }) => {
        fc.pre(weights.some((w) => w > 0));
        const [one, other] = rows as [number[], number[]];
        fc.pre(one.some((x, j) => x !== other[j]));
        const options = { directions, anchors: scale(weights.length, 1, 10) };
        const lead = (t: number, j: number) => {
          const { scores } = score(matrixOf(rows), moved(weights, j, t), options);
          return scores[0]! - scores[1]!;
        };
        flipWeights(matrixOf(rows), weights, options).forEach((flip, j) => {
          if (flip instanceof ModelError) throw flip;
          const alone = weights[j] === weights.reduce((a, b) => a + b);
          if (flip !== undefined) return expect(lead(flip, j)).toBeCloseTo(0, 10);
          // Never: one of the two leads at either end, or all along none does
          if (!alone) expect(lead(0, j) * lead(1, j)).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("lies at the stated weight where the scores are equal, unless the criterion treats both alike", () => {
    // 0.5·6 + 0.25·2 + 0.25·4 = 0.5·3 + 0.25·8 + 0.25·4 = 4.5
    const [first, second, third] = flipWeights(
      matrixOf([
        [6, 2, 4],
        [3, 8, 4],
      ]),
      [2, 1, 1],
    );
    expect([first, second]).toEqual([0.5, 0.25]);
    expect(third).toBeUndefined();
  });

  test("meets at the full weight where a criterion treats both alike", () => {
    expect(
      flipWeights(
        matrixOf([
          [5, 8],
          [5, 2],
        ]),
        [1, 1],
      ),
    ).toEqual([1, 0]);
  });

  test("never turns the order by a criterion with all the weight, and tells what one without any would do", () => {
    expect(
      flipWeights(
        matrixOf([
          [3, 1],
          [2, 2],
        ]),
        [5, 0],
      ),
    ).toEqual([undefined, 0.5]);
    const [, idle] = flipWeights(
      matrixOf([
        [3, NaN],
        [2, NaN],
      ]),
      [5, 0],
    );
    expect(idle).toMatchObject({ code: "#N/A", message: expect.stringContaining("column 2 has weight 0") });
  });

  test("moves an account with a gap along its own score", () => {
    // First 8t + 2 (1 − t), the second 6 whatever t
    expect(
      flipWeights(
        matrixOf([
          [8, 2],
          [NaN, 6],
        ]),
        [4, 6],
      )[0],
    ).toBeCloseTo(2 / 3, 14);
  });

  test("has no answer for equal accounts or one without a score", () => {
    const same = expect.objectContaining({
      code: "#N/A",
      message: expect.stringContaining("equal in every criterion"),
    });
    expect(() =>
      flipWeights(
        matrixOf([
          [5, 8],
          [5, 8],
        ]),
        [1, 1],
      ),
    ).toThrow(same);
    expect(() =>
      flipWeights(
        matrixOf([
          [5, 8],
          [5, NaN],
        ]),
        [1, 1],
      ),
    ).toThrow(expect.objectContaining({ code: "#N/A" }));
  });
});
