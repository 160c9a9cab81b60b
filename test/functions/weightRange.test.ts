import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("weightRange");
});

const call = (...args: unknown[]) => host.call("WEIGHTRANGE", args);

const ratings = [
  [9, 2, 5],
  [4, 8, 6],
];
const weights = [[30, 40, 30]];

describe("KAM.WEIGHTRANGE in a cell", () => {
  test("gives two rows of weights that sum to 1, or one of them", () => {
    const { cells } = call(ratings, weights, 1);
    expect(cells.map((row) => row.length)).toEqual([3, 3]);
    expect(cells[0]).toEqual([0, expect.closeTo(0.25, 12), 0]);
    expect(cells[1]).toEqual([expect.closeTo(27 / 62, 12), 1, 1]);
    expect(call(ratings, weights, 1, null, null, "low").cells).toEqual([cells[0]]);
    expect(call(ratings, weights, 1, null, null, "high").cells).toEqual([cells[1]]);
  });

  test("names the rows that would change places first", () => {
    expect(call(ratings, weights, 1, null, null, "binding").cells).toEqual([
      ["row 1 for row 2 at 0.435", "row 1 for row 2 at 0.25", "none"],
    ]);
  });

  test("takes weights, directions and anchors as columns, as SCORE does", () => {
    const anchors = [
      [0, 10],
      [0, 10],
      [0, 10],
    ];
    const directions = [["benefit"], [""], ["high"]];
    expect(call(ratings, [[30], [40], [30]], 1, directions, anchors).cells[1]![0]).toBeCloseTo(27 / 62, 12);
    // With the first criterion turned round the second account is ahead in all three
    expect(
      call(
        ratings,
        weights,
        1,
        [["cost", "", ""]],
        [
          [0, 0, 0],
          [10, 10, 10],
        ],
      ).cells,
    ).toEqual([
      [0, 0, 0],
      [1, 1, 1],
    ]);
  });

  test("has a place for all from top on, blank rows and accounts without a score left aside", () => {
    const list = [...ratings, [null, null, 3], [null, null, null]];
    expect(call(list, weights, 2).cells).toEqual([
      [0, 0, 0],
      [1, 1, 1],
    ]);
    expect(call(list, weights, 1).cells).toEqual(call(ratings, weights, 1).cells);
  });

  test.each([null, 0, ""] as const)("takes a blank rating (%p) on a scale of 1 to 10 for missing", (blank) => {
    // On 0–1 the first has 1 t + 0 (1 − t), the second 5/9 whatever t: equal at 5/9
    const list = [
      [10, 1],
      [null, 6],
    ];
    const scale = [
      [1, 1],
      [10, 10],
    ];
    const { cells } = host.call("WEIGHTRANGE", [list, [[40, 60]], 1, null, scale], { blank, errors: "object" });
    expect(cells[0]![0]).toBe(0);
    expect(cells[1]![0]).toBeCloseTo(5 / 9, 12);
  });

  test("reads a criterion without weight as far as it can be read", () => {
    const named = [
      ["Acme", 3, 1],
      ["Bolt", 2, 2],
    ];
    const answer = call(named, [[0, 5, 0]], 1);
    expect(answer.cells).toEqual([
      ["#N/A", 1, 0],
      ["#N/A", 1, 0.5],
    ]);
    expect(answer.message(0)).toContain("ratings column 1 has weight 0 and no ratings");
    const turned = call(
      [
        [3, 1],
        [2, 2],
      ],
      [[5, 0]],
      1,
      [["", "sideways"]],
    );
    expect(turned.cells).toEqual([
      [1, "#VALUE!"],
      [1, "#VALUE!"],
    ]);
    expect(turned.message(0, 1)).toContain('"sideways"');
  });

  test.each([
    ["no top", [ratings, weights, null], "top is missing"],
    ["top 0", [ratings, weights, 0], "top is 0. Give a whole number of accounts"],
    ["directions in the place of top", [ratings, weights, "cost"], 'top is "cost", not a number'],
    ["a header row", [[["A", "B", "C"], ...ratings], weights, 1], 'ratings row 1, column 1 is the text "A"'],
    [
      "a text in a row, whose account would be left out in silence",
      [[...ratings, [1, "?!", 2]], weights, 1],
      "ratings row 3, column 2",
    ],
    ["weights of another length", [ratings, [[1, 2]], 1], "weights has 2 values, but there are 3 criteria"],
    ["weights all zero", [ratings, [[0, 0, 0]], 1], "weights are all zero"],
    ["an unknown direction", [ratings, weights, 1, [["up", "", ""]]], '"up"'],
    [
      "an unknown output",
      [ratings, weights, 1, null, null, "both"],
      'output "both" is not known. Use range, low, high or binding',
    ],
    ["an unknown method", [ratings, weights, 1, null, null, null, "linear"], 'method "linear" is not known'],
    [
      "ratings on different scales",
      [
        [
          [9, 2, 500],
          [4, 8, 6],
        ],
        weights,
        1,
      ],
      "Pass anchors or a method",
    ],
    ["nothing", [null, weights, 1], "ratings is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("has no answer where no account has a score", () => {
    const answer = call(
      [
        [null, null, 1],
        ["n/a", "n/a", "n/a"],
      ],
      weights,
      1,
    );
    expect(answer.cells).toEqual([["#N/A"]]);
    expect(answer.message(0)).toContain("ratings give no account a score");
  });
});
