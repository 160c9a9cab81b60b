import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("score");
});

const ratings = [
  [8, 6],
  [4, 10],
];

describe("KAM.SCORE in a cell", () => {
  test("scores ratings from 0 to 100 as they are when neither anchors nor method are given", () => {
    expect(host.call("SCORE", [ratings, [[3, 1]]]).cells).toEqual([[7.5], [5.5]]);
  });

  test("takes weights as a row or a column", () => {
    expect(host.call("SCORE", [ratings, [[3], [1]]]).cells).toEqual([[7.5], [5.5]]);
  });

  test("reads a 2 × 2 block of anchors the way the weights lie", () => {
    // Columns: growth 0–10, margin 0–20. Rows: growth 0–0 is not set.
    const block = [
      [0, 10],
      [0, 20],
    ];
    expect(host.call("SCORE", [ratings, [[1], [1]], null, block]).cells).toEqual([[0.55], [0.45]]);
  });

  test("gives a text rating a #VALUE! that names the cell, and scores the other rows", () => {
    const answer = host.call("SCORE", [
      [
        ["Growth", "Margin"],
        [8, 6],
        ["1,250.50", 6],
        ["#DIV/0!", 6],
      ],
      [[3, 1]],
    ]);
    expect(answer.cells).toEqual([["#VALUE!"], [7.5], ["#VALUE!"], ["#DIV/0!"]]);
    expect(answer.message(0)).toBe(
      'ratings row 1, column 1 is the text "Growth", not a number. Enter a number, or n/a where it is not known. ' +
        "If it is the header, start the range one row lower; if it is a name, one column further right.",
    );
    expect(answer.message(2)).toContain(
      'ratings row 3, column 1 is the text "1,250.50", which only looks like a number',
    );
  });

  test("does not read a column whose weight is 0", () => {
    expect(host.call("SCORE", [[[8, "Gold"]], [[1, 0]]]).cells).toEqual([[8]]);
  });

  test("returns parts that sum to the score, and the coverage", () => {
    const args = [[[8, null, 4]], [[2, 1, 1]], null, null];
    expect(host.call("SCORE", [...args, "parts"]).cells).toEqual([[16 / 3, 0, 4 / 3]]);
    expect(host.call("SCORE", args).cells[0]![0]).toBeCloseTo(20 / 3, 14);
    expect(host.call("SCORE", [...args, "Coverage"]).cells).toEqual([[0.75]]);
  });

  test.each([
    ["weights of another length", [ratings, [[1, 2, 3]]], "weights has 3 values, but there are 2 criteria"],
    ["negative weights", [ratings, [[1, -2]]], "weights, value 2 is -2"],
    ["weights all zero", [ratings, [[0, 0]]], "weights are all zero"],
    [
      "a failed lookup among the weights",
      [ratings, [[1, "#N/A"]]],
      "weights, value 2 is #N/A, as after a failed lookup",
    ],
    ["an unknown direction", [ratings, [[1, 1]], [["up", "down"]]], 'directions, value 1 is "up"'],
    ["anchors of the wrong shape", [ratings, [[1, 1]], null, [[0, 1, 2]]], "anchors is 1 × 3"],
    [
      "hi below lo",
      [
        ratings,
        [[1, 1]],
        null,
        [
          [5, 0],
          [1, 9],
        ],
      ],
      "anchors of criterion 1: hi 1 is below lo 5",
    ],
    [
      "an unknown output",
      [ratings, [[1, 1]], null, null, "rank"],
      'output "rank" is not known. Use score, parts or coverage',
    ],
    ["min_coverage in percent", [ratings, [[1, 1]], null, null, null, null, null, 60], "min_coverage is 60"],
    ["a cost criterion without anchors", [ratings, [[1, 1]], [["cost", ""]]], "anchors of criterion 1 are not set"],
    [
      "a single row where the list sets the scale",
      [[[8, 6]], [[1, 1]], null, null, null, "minmax"],
      "needs the whole list, not one row",
    ],
    ["no ratings", [null, [[1]]], "ratings is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = host.call("SCORE", args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });
});
