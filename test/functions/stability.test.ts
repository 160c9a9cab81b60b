import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("stability");
});

const call = (...args: unknown[]) => host.call("STABILITY", args);

const ratings = [
  [9, 8],
  [6, 7],
  [3, 2],
  [6, 7],
];
const weights = [[60, 40]];

describe("KAM.STABILITY in a cell", () => {
  test("gives each account its probability of a place", () => {
    expect(call(ratings, weights, 2).cells).toEqual([[1], [0.5], [0], [0.5]]);
    expect(call(ratings, weights, 9).cells).toEqual([[1], [1], [1], [1]]);
  });

  test("gives mean, best and worst ranks, and an interval in two columns", () => {
    const output = (name: string) => call(ratings, weights, 2, null, null, name).cells;
    expect(output("Mean rank")).toEqual([[1], [2.5], [4], [2.5]]);
    expect(output("best")).toEqual([[1], [2], [4], [2]]);
    expect(output("worst")).toEqual([[1], [2], [4], [2]]);
    expect(output("interval")).toEqual([
      [1, 1],
      [2, 2],
      [4, 4],
      [2, 2],
    ]);
  });

  test("takes directions and anchors as SCORE does", () => {
    // Growth 1–10, days late 0–60 where less is better: account 1 is better on both
    const list = [
      [10, 5],
      [4, 40],
    ];
    const scale = [
      [1, 0],
      [10, 60],
    ];
    expect(
      call(
        list,
        [[1], [1]],
        1,
        [["benefit"], ["cost"]],
        [
          [1, 10],
          [0, 60],
        ],
      ).cells,
    ).toEqual([[1], [0]]);
    expect(call(list, [[1, 1]], 1, [["low", "high"]], scale, "top", "minmax").cells).toEqual([[0], [1]]);
  });

  test("shows the error of a row that has none and ranks the others without it", () => {
    const list = [...ratings, ["x", 9], [null, "n/a"], [10, "#DIV/0!"]];
    const answer = call(list, weights, 2);
    expect(answer.cells).toEqual([[1], [0.5], [0], [0.5], ["#VALUE!"], ["#N/A"], ["#DIV/0!"]]);
    expect(answer.message(4)).toContain('ratings row 5, column 1 is the text "x"');
    expect(answer.message(5)).toContain("ratings row 6 has no rating");
    const interval = call(list, weights, 2, null, null, "interval");
    expect(interval.cells.slice(3, 6)).toEqual([
      [2, 2],
      ["#VALUE!", "#VALUE!"],
      ["#N/A", "#N/A"],
    ]);
  });

  test("asks for the weight that a score needs, and keeps an account that has it in the list", () => {
    const list = [
      [9, null],
      [1, 1],
      [null, 9],
    ];
    // The first is rated on 60 % of the weight, the third on 40 %
    expect(call(list, weights, 1).cells).toEqual([[1], [0], ["#N/A"]]);
  });

  test.each([null, 0, ""] as const)("takes a blank rating (%p) on a scale of 1 to 10 for missing", (blank) => {
    const list = [
      [9, null],
      [5, 5],
      [null, 1],
    ];
    const scale = [
      [1, 1],
      [10, 10],
    ];
    const args = [list, [[60, 40]], 1, null, scale];
    // Scored on growth alone the first is at 8/9 whatever the weights; the third is rated on 40 % of the weight only
    expect(host.call("STABILITY", args, { blank, errors: "class" }).cells).toEqual([[1], [0], ["#N/A"]]);
  });

  test("does not read a column whose weight is 0", () => {
    const named = ratings.map((row) => ["Acme", ...row]);
    expect(call(named, [[0, 60, 40]], 2).cells).toEqual([[1], [0.5], [0], [0.5]]);
  });

  test("gives the same answer for the same seed, and spread and draws their part", () => {
    const close = [
      [9, 0],
      [5, 5],
    ];
    const probability = (...rest: unknown[]) => call(close, [[1, 1]], 1, null, null, null, null, ...rest).cells[0]![0];
    expect(probability(0.25, 2000, 1)).toBe(probability());
    expect(probability(0.25, 2000, 2)).not.toBe(probability());
    expect(probability(0.05)).toBe(0); // 9w > 5 needs weights that differ by more
    expect([0, 1]).toContain(probability(1, 1));
  });

  test.each([
    ["one row", [[[9, 8]], weights, 1], "ratings needs the whole list, not one row"],
    ["no top", [ratings, weights, null], "top is missing"],
    ["top 0", [ratings, weights, 0], "top is 0. Give a whole number of accounts of at least 1"],
    ["a share for top", [ratings, weights, 0.2], "top is 0.2"],
    ["directions in the place of top", [ratings, weights, "benefit"], 'top is "benefit", not a number'],
    ["spread in percent", [ratings, weights, 2, null, null, null, null, 25], "spread is 25. Give a share above 0"],
    ["spread 0", [ratings, weights, 2, null, null, null, null, 0], "spread is 0"],
    ["half a draw", [ratings, weights, 2, null, null, null, null, null, 0.5], "draws is 0.5"],
    ["a seed with a fraction", [ratings, weights, 2, null, null, null, null, null, null, 0.5], "seed is 0.5"],
    [
      "too many draws",
      [ratings, weights, 2, null, null, null, null, null, 1e8],
      "draws is 100000000, too many for 4 accounts and 2 criteria. Give at most 62500000",
    ],
    ["weights of another length", [ratings, [[1, 2, 3]], 2], "weights has 3 values, but there are 2 criteria"],
    ["weights all zero", [ratings, [[0, 0]], 2], "weights are all zero"],
    ["an unknown output", [ratings, weights, 2, null, null, "median"], 'output "median" is not known'],
    ["an unknown method", [ratings, weights, 2, null, null, null, "linear"], 'method "linear" is not known'],
    ["a cost criterion without anchors", [ratings, weights, 2, [["cost", ""]]], "anchors"],
    ["nothing", [null, weights, 2], "ratings is empty"],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("says row by row where ratings are on different scales", () => {
    const answer = call(
      [
        [9, 8],
        [3, 250],
      ],
      weights,
      1,
    );
    expect(answer.cells).toEqual([[1], ["#VALUE!"]]);
    expect(answer.message(1)).toContain("Pass anchors or a method");
  });
});
