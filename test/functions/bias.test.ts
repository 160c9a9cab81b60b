import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("bias");
});

const call = (...args: unknown[]) => host.call("BIAS", args);

const scores = [[0.9], [0.8], [0.6], [0.5]];
const revenue = [[70], [90], [30], [20]];

describe("KAM.BIAS in a cell", () => {
  test("gives the rank correlation, the overlap, or both in a table", () => {
    expect(call(scores, revenue, 2).cells).toEqual([[expect.closeTo(2 / 3, 12)]]);
    expect(call(scores, revenue, 1, "overlap").cells).toEqual([[0]]);
    expect(call(scores, revenue, 2, "Table").cells).toEqual([
      ["Measure", "Value"],
      ["Accounts", 4],
      ["Kendall tau-b", expect.closeTo(2 / 3, 12)],
      ["Overlap of the top 2", 1],
      ["Accounts in both", 2],
    ]);
  });

  test("takes rows or columns, and leaves out accounts without a score, as SCORE shows them", () => {
    expect(call([[0.9, 0.8, 0.6, 0.5]], [[70, 90, 30, 20]], 2).cells).toEqual(call(scores, revenue, 2).cells);
    const gaps = [...scores, ["#N/A"], [0.1], [null]];
    expect(call(gaps, [...revenue, [50], ["n/a"], [null]], 2).cells).toEqual(call(scores, revenue, 2).cells);
    expect(call(scores, [...revenue, [null], [null]], 2).cells).toEqual(call(scores, revenue, 2).cells);
  });

  test("has no answer with fewer than three accounts, or without any order", () => {
    const few = call([[1], [2]], [[1], [2]], 1);
    expect(few.cells).toEqual([["#N/A"]]);
    expect(few.message(0)).toContain("have 2 rows with both. At least 3 are needed");
    const flat = call([[1], [1], [1]], [[1], [2], [3]], 1);
    expect(flat.cells).toEqual([["#N/A"]]);
    expect(flat.message(0)).toContain("scores or revenue are all equal");
    const table = call([[1], [1], [1]], [[1], [2], [3]], 1, "table").cells;
    expect([table[2], table[3]]).toEqual([
      ["Kendall tau-b", "#N/A"],
      ["Overlap of the top 1", expect.closeTo(1 / 3, 12)],
    ]);
  });

  test.each([
    ["a header row", [[["Score"], ...scores], [["Revenue"], ...revenue], 2], 'scores row 1 is the text "Score"'],
    ["a text revenue", [scores, [[70], ["1,250"], [30], [20]], 2], 'revenue row 2 is the text "1,250"'],
    ["lists of different length", [scores, [[70], [90], [30]], 2], "revenue has 3 values, but there are 4 accounts"],
    [
      "ratings for scores",
      [
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        revenue,
        2,
      ],
      "scores has 2 columns. Pass one column",
    ],
    ["no top", [scores, revenue, null], "top is missing"],
    ["top 0", [scores, revenue, 0], "top is 0"],
    ["an unknown output", [scores, revenue, 2, "rho"], 'output "rho" is not known. Use tau, overlap or table'],
    ["no revenue", [scores, null, 2], "revenue is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("hands on an error cell", () => {
    expect(call([[1], ["#DIV/0!"], [2], [3]], revenue, 2).cells).toEqual([["#DIV/0!"]]);
  });
});
