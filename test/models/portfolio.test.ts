import fc from "fast-check";
import { readEligible } from "../../src/cells/eligibility";
import { anchors, directions, weights } from "../../src/cells/criteria";
import { block, numbers } from "../../src/cells/matrix";
import { ratingsByCriterion } from "../../src/cells/ratings";
import { matrixOf } from "../../src/models/matrix";
import { ModelError } from "../../src/models/modelError";
import { changes, portfolio, type PortfolioInput } from "../../src/models/portfolio";
import { type FakeHost, sourceHost } from "../support/fakeHost";

const input = (rows: number[][], over: Partial<PortfolioInput> = {}): PortfolioInput => ({
  ratings: matrixOf(rows),
  weights: rows[0]!.map(() => 1),
  anchors: { lo: new Float64Array(rows[0]!.length), hi: new Float64Array(rows[0]!.length).fill(10) },
  capacity: 2,
  ...over,
});

describe("portfolio", () => {
  test("goes from ratings to the key list", () => {
    const result = portfolio(input([[8], [5], [2], [NaN]]));
    expect([...result.scores]).toEqual([0.8, 0.5, 0.2, NaN]);
    expect(result.status).toEqual(["Key", "Key", "Reserve", "No score"]);
    expect([...result.key]).toEqual([0, 1]);
    expect(result.cutScore).toBe(0.5);
    expect(result.nearest).toEqual([1, 2, 0]);
    expect(result.errors.get(3)?.message).toContain("ratings row 4 has no rating");
  });

  test("counts key accounts by override, and leaves them out of those near the cut", () => {
    const result = portfolio(input([[1], [8], [7]], { eligible: ["always", "eligible", "eligible"] }));
    expect([...result.key]).toEqual([0, 1]);
    expect(result.nearest).toEqual([1, 2]);
  });

  test("names at most ten accounts near the cut, nearest first", () => {
    const rows = Array.from({ length: 40 }, (_, i) => [i]);
    // Accounts 39 down to 20 are key; the cut score is that of account 20.
    expect(portfolio(input(rows, { anchors: undefined, capacity: 20 })).nearest).toEqual([
      20, 21, 19, 22, 18, 23, 17, 24, 16, 25,
    ]);
  });

  test("names nobody near a cut that does not exist", () => {
    expect(portfolio(input([[1], [8]], { capacity: 1, eligible: ["always", "eligible"] })).nearest).toEqual([]);
  });

  test("lets a rating that cannot be read count only while its criterion has a weight", () => {
    const unreadable = [new Map(), new Map([[0, new ModelError("#VALUE!", "Gold")]])];
    const rows = [
      [8, NaN],
      [5, 5],
    ];
    expect(portfolio(input(rows, { unreadable })).status).toEqual([undefined, "Key"]);
    expect(portfolio(input(rows, { unreadable, weights: [1, 0] })).status).toEqual(["Key", "Key"]);
  });

  test("leaves its inputs as they were", () => {
    const given = input([[8], [5], [NaN]], { errors: new Map([[1, new ModelError("#VALUE!", "eligible")]]) });
    portfolio(given);
    expect([...given.ratings.values]).toEqual([8, 5, NaN]);
    expect([...given.errors!.keys()]).toEqual([1]);
  });
});

describe("changes", () => {
  const rows = [
    [9, 1],
    [5, 6],
    [1, 9],
  ];

  test("names who enters and who leaves when weights move", () => {
    const before = portfolio(input(rows, { weights: [80, 20], capacity: 1 }));
    const after = portfolio(input(rows, { weights: [20, 80], capacity: 1 }));
    expect(changes(before, after)).toEqual({ enters: [2], leaves: [0] });
    expect(changes(after, before)).toEqual({ enters: [0], leaves: [2] });
    expect(changes(before, before)).toEqual({ enters: [], leaves: [] });
  });

  test("counts a tie at the cut as not on the list", () => {
    const before = portfolio(input([[9], [5]], { capacity: 1 }));
    const after = portfolio(input([[9], [9]], { capacity: 1 }));
    expect(changes(before, after)).toEqual({ enters: [], leaves: [0] });
  });
});

describe("preview equals grid", () => {
  let scoring: FakeHost;
  let selecting: FakeHost;
  beforeAll(async () => {
    scoring = await sourceHost("score");
    selecting = await sourceHost("select");
  });

  interface Sheet {
    readonly ratings: unknown[][];
    readonly weights: number[];
    readonly directions: unknown[];
    readonly anchors: number[][];
    readonly missing: "reweight" | "worst" | "error";
    readonly minCoverage: number;
    readonly capacity: number;
    readonly eligible: unknown[][];
    readonly minScore: number | null;
    readonly tiebreak: unknown[][];
  }

  /** What the cells of a workbook show: KAM.SCORE in one spill, KAM.SELECT on it in two others. */
  function grid(sheet: Sheet) {
    const { ratings, weights, directions, anchors, missing, minCoverage, capacity, eligible, minScore, tiebreak } =
      sheet;
    const scores = scoring.call("SCORE", [
      ratings,
      [weights],
      [directions],
      anchors,
      null,
      null,
      missing,
      minCoverage,
    ]).cells;
    const select = (output: string) =>
      selecting.call("SELECT", [scores, capacity, eligible, output, minScore, tiebreak]).cells;
    return { scores, status: select("status"), rank: select("rank"), summary: select("summary") };
  }

  /** The same from the model the pane's preview calls, in the words of cells. */
  function preview(sheet: Sheet) {
    const k = sheet.weights.length;
    const source = block("ratings", sheet.ratings);
    const flags = readEligible(sheet.eligible, source)!;
    const amounts = numbers(block("tiebreak", sheet.tiebreak));
    const result = portfolio({
      ...ratingsByCriterion(source),
      weights: weights([sheet.weights], k),
      directions: directions([sheet.directions], k),
      anchors: anchors(sheet.anchors, k, [sheet.weights]),
      missing: sheet.missing,
      minCoverage: sheet.minCoverage,
      capacity: sheet.capacity,
      eligible: flags.eligible,
      errors: new Map([...amounts.errors, ...flags.errors]),
      minScore: sheet.minScore ?? undefined,
      tiebreak: amounts.values,
    });
    const { scores, errors, status, statusErrors, rank, counts, cutScore } = result;
    const cell = (value: number, error: string) => [Number.isNaN(value) ? error : value];
    return {
      scores: Array.from(scores, (value, i) => cell(value, errors.get(i)?.code ?? "")),
      status: status.map((one, i) => [one ?? statusErrors.get(i)!.code]),
      rank: Array.from(rank, (value, i) => cell(value, status[i] === undefined ? statusErrors.get(i)!.code : "#N/A")),
      summary: [
        ["Measure", "Value"],
        ["Accounts", status.length],
        ["Capacity", sheet.capacity],
        ...Object.entries(counts),
        ["Errors", status.filter((one) => one === undefined).length],
        ["Cut score", ...cell(cutScore, "#N/A")],
      ],
    };
  }

  const sheet: Sheet = {
    ratings: [
      [8, 6, 3],
      [4, 10, null],
      ["n/a", 9, "n/a"],
      [8, 6, 3],
      ["Gold", 2, 2],
      [7, "#DIV/0!", 1],
      [null, null, null],
      [10, 10, 0],
    ],
    weights: [50, 30, 20],
    directions: ["benefit", "benefit", "cost"],
    anchors: [
      [0, 0, 0],
      [10, 10, 5],
    ],
    missing: "reweight",
    minCoverage: 0.6,
    capacity: 2,
    eligible: [[true], [true], [true], [true], [true], [true], ["Always"], [true]],
    minScore: 0.2,
    tiebreak: [[5], [1], [1], [5], [1], [1], [1], ["n/a"]],
  };

  test("with missing ratings, errors, an override and a tie across the cut", () => {
    // The account with the best score takes the only place the override leaves; two equal ones wait.
    expect(preview(sheet).status.flat()).toEqual([
      "Reserve",
      "Reserve",
      "No score",
      "Reserve",
      "#VALUE!",
      "#DIV/0!",
      "Key (override)",
      "Key",
    ]);
    expect(preview(sheet)).toEqual(grid(sheet));
    const tied = { ...sheet, capacity: 3 };
    expect(
      preview(tied)
        .status.flat()
        .filter((one) => one === "Tie at cut"),
    ).toHaveLength(2);
    expect(preview(tied)).toEqual(grid(tied));
  });

  test("with a criterion that has no weight and a text in it", () => {
    const unweighted = { ...sheet, weights: [0, 30, 20] };
    expect(preview(unweighted).status[4]).not.toEqual(["#VALUE!"]);
    expect(preview(unweighted)).toEqual(grid(unweighted));
  });

  test("on any sheet", () => {
    const rating = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: -1, max: 11 }) as fc.Arbitrary<unknown> },
      { weight: 3, arbitrary: fc.constantFrom<unknown>(null, "n/a", "#N/A", "", "Gold", true, "#REF!", "#DIV/0!") },
    );
    const flag = fc.constantFrom<unknown>(true, true, "Yes", 1, false, "Always", "Never", null, "Unknown", "?", "Gold");
    const sheets: fc.Arbitrary<Sheet> = fc
      .record({ n: fc.integer({ min: 2, max: 10 }), k: fc.integer({ min: 1, max: 4 }) })
      .chain(({ n, k }) => {
        const row = <T>(one: fc.Arbitrary<T>, length: number) =>
          fc.array(one, { minLength: length, maxLength: length });
        return fc.record({
          ratings: row(row(rating, k), n),
          weights: row(fc.integer({ min: 0, max: 4 }), k).map((list) => [list[0]! + 1, ...list.slice(1)]),
          directions: row(fc.constantFrom<unknown>("benefit", "cost", null), k),
          anchors: fc
            .constantFrom([0, 10], [1, 10], [1, 5])
            .map(([lo, hi]) => [new Array<number>(k).fill(lo!), new Array<number>(k).fill(hi!)]),
          missing: fc.constantFrom("reweight", "worst", "error"),
          minCoverage: fc.constantFrom(0, 0.5, 0.6, 1),
          capacity: fc.integer({ min: 1, max: 6 }),
          eligible: row(
            flag.map((one) => [one]),
            n,
          ),
          minScore: fc.constantFrom(null, 0.3, 0.5),
          tiebreak: row(
            fc.constantFrom<unknown>(1, 2, 2, null, "n/a", "EUR").map((one) => [one]),
            n,
          ),
        });
      });
    fc.assert(
      fc.property(sheets, (any) => {
        expect(preview(any)).toEqual(grid(any));
      }),
      { numRuns: 300 },
    );
  });

  test("with a single account, which both refuse", () => {
    const one = { ...sheet, ratings: [[8, 6, 3]], eligible: [[true]], tiebreak: [[1]] };
    expect(() => preview(one)).toThrow("needs the whole list, not one row");
    expect(grid(one).status).toEqual([["#VALUE!"]]);
  });
});
