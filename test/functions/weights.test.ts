import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("weights");
});

const call = (...args: unknown[]) => host.call("WEIGHTS", args);

const points = [
  [50, 30, 20],
  [10, 30, 60],
];

describe("KAM.WEIGHTS in a cell", () => {
  test("pools the points of several stakeholders by their mean", () => {
    const { cells } = call(points);
    expect(cells.length).toBe(1);
    [0.3, 0.3, 0.4].forEach((weight, j) => expect(cells[0]![j]).toBeCloseTo(weight, 14));
  });

  test("takes a single column as one stakeholder and answers with a row", () => {
    expect(call([[50], [30], [20]]).cells).toEqual([[0.5, 0.3, 0.2]]);
    expect(call([[7]]).cells).toEqual([[1]]);
  });

  test("ranks by any of its methods, whose names may have spaces", () => {
    expect(call([[1], [2], [3]], "Rank sum").cells).toEqual([[3 / 6, 2 / 6, 1 / 6]]);
    expect(call([[2, 1]], "reciprocal").cells).toEqual([[1 / 3, 2 / 3]]);
    expect(call([["any", "thing"]], "equal").cells).toEqual([[0.5, 0.5]]);
  });

  test("gives a row of weights for each stakeholder, and one with a bad cell its own error", () => {
    const answer = call([...points, [1, "n/a", 1], [0, 0, 0], ["x", 1, 1]], null, "each");
    expect(answer.cells).toEqual([
      [0.5, 0.3, 0.2],
      [0.1, 0.3, 0.6],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
      ["#VALUE!", "#VALUE!", "#VALUE!"],
    ]);
    expect(answer.message(2)).toBe(
      "inputs of stakeholder 3, criterion 2 are missing. Enter the points, or 0 for none.",
    );
    expect(answer.message(4)).toContain('inputs row 5, column 1 is the text "x", not a number');
  });

  test.each([null, 0, ""] as const)("takes a blank cell (%p) as no points", (blank) => {
    expect(host.call("WEIGHTS", [[[3, null, 1]]], { blank, errors: "object" }).cells).toEqual([[0.75, 0, 0.25]]);
    expect(host.call("WEIGHTS", [[[3], [null], [1]]], { blank, errors: "class" }).cells).toEqual([[0.75, 0, 0.25]]);
  });

  test("leaves out a stakeholder with voice 0, whatever the cells hold, and blank rows at the end", () => {
    const rows = [...points, ["absent", null, "#N/A"]];
    expect(call(rows, null, null, [[1], [0], [0]]).cells).toEqual([[0.5, 0.3, 0.2]]);
    expect(
      call([
        [50, 30, 20],
        [null, null, null],
      ]).cells,
    ).toEqual([[0.5, 0.3, 0.2]]);
    expect(call([[50, 30, 20]], null, null, [[2], [null], [null]]).cells).toEqual([[0.5, 0.3, 0.2]]);
  });

  test.each([
    [
      "a header row",
      [
        [
          ["Growth", "Margin"],
          [3, 1],
        ],
      ],
      'inputs row 1, column 1 is the text "Growth"',
    ],
    ["the column of names", [[["Sales", 3, 1]]], 'inputs row 1, column 1 is the text "Sales"'],
    ["points given for ranks", [[[50, 30, 20]], "roc"], "do not rank the criteria from 1 (most important) to 3"],
    ["ranks with ties as in RANK.EQ", [[[1, 2, 2]], "roc"], "their mid-rank, such as 2.5 and 2.5 (RANK.AVG)"],
    [
      "a stakeholder without points",
      [
        [
          [3, 1],
          [0, 0],
        ],
      ],
      "inputs of stakeholder 2 hold no points",
    ],
    ["negative points", [[[3, -1]]], "criterion 2 are -1. Points must be zero or more"],
    ["points as text", [[["30 %", "70 %"]]], 'the text "30 %", which only looks like a number'],
    [
      "geomean with 0",
      [
        [
          [3, 1],
          [1, 0],
        ],
        null,
        "geomean",
      ],
      "stakeholder 2, criterion 2 are 0, and the geometric mean",
    ],
    ["too few voices", [points, null, null, [[1, 2, 3]]], "voice has 3 values, but there are 2 stakeholders"],
    ["a negative voice", [points, null, null, [[1, -2]]], "voice weights, value 2 is -2"],
    ["voices all zero", [points, null, null, [[0, 0]]], "voice weights are all zero"],
    ["voice in the place of pool", [points, null, 2], "pool 2 is not known. Use mean, geomean or each"],
    [
      "an unknown method",
      [points, "swing"],
      'method "swing" is not known. Use points, rank_sum, roc, reciprocal or equal',
    ],
    ["no inputs", [null], "inputs is empty"],
    ["blank inputs", [[[null, null]]], "inputs is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("hands on an error cell", () => {
    expect(call([[3, "#DIV/0!"]]).cells).toEqual([["#DIV/0!"]]);
    expect(call([[3, "#REF!"]]).cells).toEqual([["#VALUE!"]]);
  });
});
