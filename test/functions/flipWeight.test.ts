import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("flipWeight");
});

const call = (...args: unknown[]) => host.call("FLIPWEIGHT", args);

const a = [[9, 2, 5]];
const b = [[4, 8, 6]];
const weights = [[30, 40, 30]];

describe("KAM.FLIPWEIGHT in a cell", () => {
  test("gives a weight for each criterion, or never", () => {
    expect(call(a, b, weights).cells).toEqual([[expect.closeTo(27 / 62, 12), expect.closeTo(0.25, 12), "never"]]);
  });

  test("gives the change from the present weight", () => {
    const { cells } = call(a, b, weights, null, null, "change");
    expect(cells).toEqual([[expect.closeTo(27 / 62 - 0.3, 12), expect.closeTo(-0.15, 12), "never"]]);
  });

  test("takes ratings that stand in columns, and answers with a row", () => {
    const { cells } = call([[9], [2], [5]], [[4], [8], [6]], [[30], [40], [30]]);
    expect(cells).toEqual(call(a, b, weights).cells);
  });

  test("takes directions, anchors and method as SCORE does", () => {
    // Days late, less is better: 40 of 60 against 0 of 60. Growth 8 against 6 of 10.
    const anchors = [
      [0, 0],
      [10, 60],
    ];
    // R_a = 0.8, R_b = 0.6 for the delay: −0.2 / ((1/3 − 1) − 0.2) = 3/13
    const { cells } = call([[8, 40]], [[6, 0]], [[1, 1]], [["benefit", "cost"]], anchors);
    expect(cells).toEqual([[expect.closeTo(10 / 13, 12), expect.closeTo(3 / 13, 12)]]);
    expect(call([[8, 40]], [[6, 0]], [[1, 1]], [["benefit", "cost"]], anchors, null, "none").cells).toEqual([
      // 8 against 6 and 20 against 60: −2 / ((20 − 60) − 2) = 1/21
      [expect.closeTo(20 / 21, 12), expect.closeTo(1 / 21, 12)],
    ]);
  });

  test.each([null, 0, ""] as const)("takes a blank rating (%p) on a scale of 1 to 10 for missing", (blank) => {
    const scale = [
      [1, 1],
      [10, 10],
    ];
    const args = [[[10, 1]], [[null, 6]], [[40, 60]], null, scale];
    // On 0–1 the first has t, the second 5/9 whatever the weight of the first criterion
    const { cells } = host.call("FLIPWEIGHT", args, { blank, errors: "class" });
    expect(cells[0]![0]).toBeCloseTo(5 / 9, 12);
  });

  test("reads a criterion without weight as far as it can be read", () => {
    expect(call([["Acme", 3, 1]], [["Bolt", 2, 2]], [[0, 5, 0]]).cells).toEqual([["#N/A", "never", 0.5]]);
  });

  test("has no answer for accounts that are equal, or one that has no score", () => {
    const same = call(a, a, weights);
    expect(same.cells).toEqual([["#N/A"]]);
    expect(same.message(0)).toContain("rating_a and rating_b are equal in every criterion");
    const gaps = call(a, [["n/a", null, 6]], weights);
    expect(gaps.cells).toEqual([["#N/A"]]);
    expect(gaps.message(0)).toContain("rating_b has ratings for 30 % of the weight, less than");
  });

  test.each([
    ["a text rating", [[[9, "x", 5]], b, weights], 'rating_a, value 2 is the text "x", not a number'],
    ["an account's name in front", [[["Acme", 9, 2]], b, weights], 'rating_a, value 1 is the text "Acme"'],
    ["ratings of another length", [a, [[4, 8]], weights], "rating_b has 2 values, but there are 3 criteria"],
    ["several accounts at once", [[...a, ...b], b, weights], "rating_a has 2 rows and 3 columns"],
    ["weights of another length", [a, b, [[1, 2]]], "weights has 2 values, but there are 3 criteria"],
    ["weights all zero", [a, b, [[0, 0, 0]]], "weights are all zero"],
    ["ratings on different scales", [a, [[4, 800, 6]], weights], "rating_b, value 2 is 800, outside 0 to 100"],
    ["no second account", [a, null, weights], "rating_b is empty"],
    [
      "an unknown output",
      [a, b, weights, null, null, "percent"],
      'output "percent" is not known. Use weight or change',
    ],
  ])("answers %s with a sentence that says what to do", (_, args, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toContain(message);
  });

  test("hands on an error cell", () => {
    expect(call(a, [[4, "#DIV/0!", 6]], weights).cells).toEqual([["#DIV/0!"]]);
  });
});
