import { contribution as example } from "../../src/examples/contribution";
import { closely } from "../support/closely";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("contribution");
});

const header = ["Tier", "Accounts", "Amount", "Share", "Per account"];
const amounts = [[60], [20], [25], [-5]];
const tiers = [["Key"], ["Key"], ["New"], ["New"]];
const call = (...args: unknown[]) => host.call("CONTRIBUTION", args);

describe("KAM.CONTRIBUTION in a cell", () => {
  test("answers the example", () => {
    expect(call(...example.arguments).cells).toEqual(closely(example.result));
  });

  test("has no benchmark columns where none are passed", () => {
    expect(call(amounts, tiers).cells).toEqual([
      header,
      ["Key", 2, 80, 0.8, 40],
      ["New", 2, 20, 0.2, 10],
      ["Total", 4, 100, 1, 25],
    ]);
  });

  test("takes rows and columns, and tiers in any spelling", () => {
    const spelled = [["Key", " key ", "NEW", "new"]];
    expect(call([[60, 20, 25, -5]], spelled).cells.slice(1)).toEqual([
      ["Key", 2, 80, 0.8, 40],
      ["NEW", 2, 20, 0.2, 10],
      ["Total", 4, 100, 1, 25],
    ]);
  });

  test("takes one tier for all rows", () => {
    expect(call(amounts, "Key").cells.slice(1)).toEqual([
      ["Key", 4, 100, 1, 25],
      ["Total", 4, 100, 1, 25],
    ]);
  });

  test("counts customers where they are given, and gives each the tier of its first row", () => {
    const customers = [["Acme"], ["Acme"], ["Bolt"], ["Bolt"]];
    expect(call(amounts, [["Key"], [null], ["New"], ["n/a"]], null, null, customers).cells.slice(1)).toEqual([
      ["Key", 1, 80, 0.8, 80],
      ["New", 1, 20, 0.2, 20],
      ["Total", 2, 100, 1, 50],
    ]);
  });

  test("refuses a parent whose accounts are in two tiers, and names it", () => {
    const answer = call(amounts, tiers, null, null, [
      ["North", "Acme"],
      ["Bolt", ""],
      ["South", "Acme"],
      ["Crux", ""],
    ]);
    expect(answer.cells).toEqual([["#VALUE!"]]);
    expect(answer.message(0)).toBe('tiers row 3 puts Acme in "New", but row 1 in "Key". Give each customer one tier.');
  });

  test("leaves accounts and amount per account empty where they are not known", () => {
    expect(call(amounts, tiers, 200).cells.slice(3)).toEqual([
      ["Not in list", "", 100, 0.5, ""],
      ["Total", 4, 200, 1, ""],
    ]);
  });

  test("shows every tier that a benchmark names, so that a slip of the pen is seen", () => {
    const answer = call(amounts, tiers, null, [
      ["Key+Majr", 0.8],
      ["Now", 0.1],
      ["new", null],
    ]);
    expect(answer.cells).toEqual(
      closely([
        [...header, "Benchmark", "Gap"],
        ["Key", 2, 80, 0.8, 40, "", ""],
        ["New", 2, 20, 0.2, 10, "", ""],
        ["Majr", 0, 0, 0, "#N/A", "", ""],
        ["Now", 0, 0, 0, "#N/A", 0.1, -0.1],
        ["Key+Majr", 2, 80, 0.8, 40, 0.8, 0],
        ["Total", 4, 100, 1, 25, "", ""],
      ]),
    );
    expect(answer.message(3, 4)).toContain("Majr has no account with an amount");
  });

  test("takes a tier that is itself called A+B for one tier", () => {
    const { cells } = call([[60], [40]], [["A+B"], ["C"]], null, [["A+B", 0.5]]);
    expect(cells.slice(1).map((row) => [row[0], row[5]])).toEqual([
      ["A+B", 0.5],
      ["C", ""],
      ["Total", ""],
    ]);
  });

  test("passes over blank rows of the benchmarks", () => {
    for (const blank of [null, 0, ""] as const) {
      const args = [
        amounts,
        tiers,
        null,
        [
          ["New", 0.1],
          [null, null],
        ],
      ];
      expect(host.call("CONTRIBUTION", args, { blank, errors: "class" }).cells).toHaveLength(4);
    }
  });

  test("takes numbers for tiers, as numbers or texts", () => {
    expect(call([[60], [40]], [[1], ["1"]], null, [["1", 0.5]]).cells[1]).toEqual(["1", 2, 100, 1, 50, 0.5, 0.5]);
  });

  test.each([
    [
      "the header row included",
      [
        [["Revenue"], [5]],
        [["Tier"], ["Key"]],
      ],
      "#VALUE!",
      "If it is the header",
    ],
    ["swapped arguments", [tiers, amounts], "#VALUE!", 'amounts row 1 is the text "Key"'],
    [
      "a text number",
      [
        [[5], ["12 %"]],
        [["Key"], ["New"]],
      ],
      "#VALUE!",
      "which only looks like a number",
    ],
    [
      "an error cell",
      [
        [[5], ["#DIV/0!"]],
        [["Key"], ["New"]],
      ],
      "#DIV/0!",
      "",
    ],
    [
      "an error among the tiers",
      [
        [[5], [6]],
        [["Key"], ["#REF!"]],
      ],
      "#VALUE!",
      "tiers row 2 is the error #REF!",
    ],
    ["tiers of another length", [amounts, [["Key"], ["New"]]], "#VALUE!", "tiers has 2 values, but there are 4 rows"],
    [
      "two columns of tiers",
      [
        [[5], [6]],
        [
          ["a", "b"],
          ["c", "d"],
        ],
      ],
      "#VALUE!",
      "tiers has 2 rows and 2 columns",
    ],
    ["no tiers", [amounts, null], "#VALUE!", "tiers is empty"],
    ["no amounts", [null, tiers], "#VALUE!", "amounts is empty"],
    [
      "amounts that come to zero",
      [
        [[5], [-5]],
        [["Key"], ["New"]],
      ],
      "#DIV/0!",
      "",
    ],
    ["a negative total", [amounts, tiers, -8], "#VALUE!", "total is -8"],
    ["benchmarks in percent", [amounts, tiers, null, [["Key", 80]]], "#VALUE!", "benchmarks row 1 is 80. Give a share"],
    ["benchmarks without shares", [amounts, tiers, null, [["Key"], ["New"]]], "#VALUE!", "benchmarks has 1 column"],
    [
      "the header of the benchmarks included",
      [amounts, tiers, null, [["Tier", "Share"]]],
      "#VALUE!",
      "start the range one row lower",
    ],
    [
      "a share without a tier",
      [amounts, tiers, null, [[null, 0.8]]],
      "#VALUE!",
      "benchmarks row 1 has a share, but no",
    ],
    [
      "a tier with two benchmarks",
      [
        amounts,
        tiers,
        null,
        [
          ["Key", 0.8],
          ["KEY", 0.7],
        ],
      ],
      "#VALUE!",
      'benchmarks row 2 names "KEY" again after row 1',
    ],
    [
      "an error among the benchmarks",
      [amounts, tiers, null, [["#NAME?", 0.8]]],
      "#VALUE!",
      "benchmarks row 1, column 1",
    ],
  ])("answers %s with what to do", (_, args, code, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([[code]]);
    if (message) expect(answer.message(0)).toContain(message);
  });
});
