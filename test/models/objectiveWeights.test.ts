import fc from "fast-check";
import type { Direction } from "../../src/models/criteria";
import { matrixOf } from "../../src/models/matrix";
import { type ObjectiveMethod, objectiveWeights } from "../../src/models/objectiveWeights";

const benefit = (k: number): Direction[] => Array.from({ length: k }, () => "benefit");
const of = (rows: number[][], method: ObjectiveMethod, directions = benefit(rows[0]!.length)) => [
  ...objectiveWeights(matrixOf(rows), directions, method),
];

describe("objectiveWeights", () => {
  test("weighs by entropy as worked by hand", () => {
    // Shares 1/4, 3/4: entropy (0.25 ln 4 + 0.75 ln 4/3)/ln 2 = 0.811278; shares 1/2, 1/2: 1; shares 0, 1: 0
    const [a, b, c] = of(
      [
        [1, 5, 0],
        [3, 5, 7],
      ],
      "entropy",
    );
    expect(b).toBe(0);
    expect(a).toBeCloseTo(0.188722 / 1.188722, 6);
    expect(c).toBeCloseTo(1 / 1.188722, 6);
  });

  test("weighs by standard deviation on each criterion's own range", () => {
    // 0, 1 has σ 1/2; 0, 1/2, 1 has σ √(1/6)
    const [a, b] = of(
      [
        [0, 10],
        [0, 20],
        [8, 30],
      ],
      "stdev",
    );
    const [sa, sb] = [Math.sqrt(2) / 3, Math.sqrt(1 / 6)];
    expect(a).toBeCloseTo(sa / (sa + sb), 12);
    expect(b).toBeCloseTo(sb / (sa + sb), 12);
  });

  test("gives more to what goes its own way under critic, and a direction turns the correlation", () => {
    const rows = [
      [1, 10, 3],
      [2, 20, 2],
      [3, 30, 1],
    ];
    [0.25, 0.25, 0.5].forEach((weight, j) => expect(of(rows, "critic")[j]).toBeCloseTo(weight, 12));
    const turned = of(
      rows.map(([a, b, c], i) => [a!, b!, c!, [5, 5, 1][i]!]),
      "critic",
      ["benefit", "benefit", "cost", "benefit"],
    );
    expect(turned[0]).toBeCloseTo(turned[2]!, 12);
  });

  test("leaves out accounts with a gap, and constant criteria", () => {
    expect(
      of(
        [
          [1, 5],
          [3, 5],
        ],
        "stdev",
      ),
    ).toEqual([1, 0]);
    expect(
      of(
        [
          [1, 5, 2],
          [3, 5, 9],
          [2, NaN, 4],
        ],
        "stdev",
      ),
    ).toEqual(
      of(
        [
          [1, 5, 2],
          [3, 5, 9],
        ],
        "stdev",
      ),
    );
  });

  test("gives all the weight to the only criterion that tells accounts apart, whatever the method", () => {
    const rows = [
      [1, 5, 7],
      [3, 5, 7],
      [9, 5, 7],
    ];
    for (const method of ["critic", "entropy", "stdev"] as const) expect(of(rows, method)).toEqual([1, 0, 0]);
  });

  test("refuses a negative rating under entropy even where it is the same for all", () => {
    const rows = [
      [1, -5],
      [3, -5],
    ];
    expect(() => of(rows, "entropy")).toThrow("ratings column 2 holds -5");
    expect(of(rows, "stdev")).toEqual([1, 0]);
  });

  test("gives every criterion the same under equal, constant or not", () => {
    expect(of([[1, 5]], "equal")).toEqual([0.5, 0.5]);
  });

  test.each([
    ["one account", () => of([[1, 2]], "critic"), "#N/A", "fewer than two accounts"],
    [
      "nothing but constants",
      () =>
        of(
          [
            [1, 2],
            [1, 2],
          ],
          "entropy",
        ),
      "#N/A",
      "the same for all accounts",
    ],
    [
      "criteria that move together",
      () =>
        of(
          [
            [1, 2],
            [3, 4],
          ],
          "critic",
        ),
      "#N/A",
      "move exactly together",
    ],
    [
      "a negative rating",
      () =>
        of(
          [
            [1, -2],
            [3, 4],
          ],
          "entropy",
        ),
      "#VALUE!",
      "ratings column 2 holds -2",
    ],
  ])("says why it cannot weigh %s", (_, call, code, message) => {
    expect(call).toThrow(expect.objectContaining({ code, message: expect.stringContaining(message) }));
  });

  const rows = fc.tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([n, k]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: k, maxLength: k }), {
      minLength: n,
      maxLength: n,
    }),
  );

  test("sums to one, whatever the order of the accounts and, but for entropy's zero point, the unit", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom<ObjectiveMethod>("critic", "entropy", "stdev"), (list, method) => {
        let weights: number[];
        try {
          weights = of(list, method);
        } catch (error) {
          expect(error).toMatchObject({ code: "#N/A" });
          return;
        }
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        of([...list].reverse(), method).forEach((weight, j) => expect(weight).toBeCloseTo(weights[j]!, 9));
        of(
          list.map((row) => row.map((x) => x * 25)),
          method,
        ).forEach((weight, j) => expect(weight).toBeCloseTo(weights[j]!, 9));
      }),
    );
  });
});
