import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("objectiveWeights");
});

describe("KAM.OBJECTIVEWEIGHTS in a cell", () => {
  const ratings = [
    [1, 10, 3],
    [2, 20, 2],
    [3, 30, 1],
  ];

  test("answers one row of weights, critic unless told otherwise", () => {
    const { cells } = host.call("OBJECTIVEWEIGHTS", [ratings]);
    expect(cells).toHaveLength(1);
    [0.25, 0.25, 0.5].forEach((weight, j) => expect(cells[0]![j]).toBeCloseTo(weight, 12));
    expect(host.call("OBJECTIVEWEIGHTS", [ratings, null, "Equal"]).cells).toEqual([[1 / 3, 1 / 3, 1 / 3]]);
    expect(host.call("OBJECTIVEWEIGHTS", [ratings, [["", "", "cost"]], "stdev"]).cells[0]).toHaveLength(3);
  });

  test("leaves out an account with a gap", () => {
    const { cells } = host.call("OBJECTIVEWEIGHTS", [[...ratings, ["n/a", 900, 0]]]);
    expect(cells[0]![2]).toBeCloseTo(0.5, 12);
  });

  test.each([
    [
      "the header row included",
      [
        [
          ["Growth", "Margin"],
          [1, 2],
          [3, 4],
        ],
      ],
      "#VALUE!",
      'ratings row 1, column 1 is the text "Growth"',
    ],
    ["one row", [[[1, 2, 3]]], "#N/A", "fewer than two accounts"],
    [
      "an error cell",
      [
        [
          [1, "#DIV/0!"],
          [1, 2],
        ],
      ],
      "#DIV/0!",
      "ratings row 1, column 2",
    ],
    ["an unknown method", [ratings, null, "variance"], "#VALUE!", 'method "variance" is not known'],
    ["directions of another length", [ratings, [["cost", "cost"]]], "#VALUE!", "directions has 2 values"],
  ])("says what to do about %s", (_, args, code, message) => {
    const answer = host.call("OBJECTIVEWEIGHTS", args);
    expect(answer.cells).toEqual([[code]]);
    expect(answer.message(0)).toContain(message);
  });
});
