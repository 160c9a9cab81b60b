import { lossImpact as example } from "../../src/examples/lossImpact";
import { closely } from "../support/closely";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("lossImpact");
});

const amounts = [[40], [30], [20], [10]];
const customers = [["Acme"], ["Bolt"], ["Crux"], ["Dent"]];
const call = (...args: unknown[]) => host.call("LOSSIMPACT", args);
/** Revenue after the loss. */
const left = (...args: unknown[]) => call(...args).cells[1]![2];

describe("KAM.LOSSIMPACT in a cell", () => {
  test("answers the example", () => {
    expect(call(...example.arguments).cells).toEqual(closely(example.result));
  });

  test("loses the largest customer where nothing is said, and shows what it cannot know", () => {
    const answer = call(amounts, customers);
    expect(answer.cells).toEqual(
      closely([
        ["Measure", "Before", "After", "Change"],
        ["Revenue", 100, 60, -40],
        ["Margin", "#N/A", "#N/A", "#N/A"],
        ["Operating profit", "#N/A", "#N/A", "#N/A"],
        ["Largest share", 0.4, 0.5, 0.1],
        ["HHI", 3000, 3500 / 0.9, 3500 / 0.9 - 3000],
      ]),
    );
    expect(answer.message(2, 1)).toContain("margins is not given");
    expect(answer.message(3, 1)).toContain("needs margins and fixed_cost");
  });

  test.each([
    ["a name", "crux ", 80],
    ["names, in a column", [["Bolt"], ["Dent"]], 60],
    ["names, in a row with gaps", [["Bolt", null, "", "n/a", "Dent"]], 60],
    ["names, as many as rows", [["Bolt"], ["Dent"], [null], [null]], 60],
    ["flags", [[true], [false], ["Yes"], ["no"]], 40],
    ["ones and zeros", [[1], [0], [0], [1]], 50],
    ["shares, blank for none", [[0.5], [null], [0.25], ["n/a"]], 75],
    ["shares in a row", [[0.5, 0, 0.25, 0]], 75],
    ["one share for all", 0.1, 90],
    ["a share of 0 for all", 0, 100],
    ["one flag for all", [[true], [true], [true], [true]], 0],
    ["a blank cell, which is the largest", [[null]], 60],
    ["a blank list of names, which is the largest", [[null], [null]], 60],
    ["no flag at all", [[null], [null], [null], [null]], 100],
  ])("takes %s", (_, lost, revenue) => {
    expect(left(amounts, customers, lost)).toBeCloseTo(revenue, 9);
  });

  test.each([null, 0, ""] as const)("reads blanks among what is lost that arrive as %p alike", (blank) => {
    const after = (lost: unknown) =>
      host.call("LOSSIMPACT", [amounts, customers, lost], { blank, errors: "class" }).cells[1]![2];
    expect(after([["Bolt"], [null]])).toBe(70);
    expect(after([[null], [true], [null], [null]])).toBe(70);
    expect(after([[null], [null], [null], [null]])).toBe(100);
  });

  test("loses all rows of a parent by its name", () => {
    const parents = [
      ["North", "Acme"],
      ["Bolt", ""],
      ["South", "Acme"],
      ["Dent", ""],
    ];
    expect(left(amounts, parents, "Acme")).toBe(40);
    expect(call(amounts, parents, "North").message(0)).toContain("the parent where there is one");
  });

  test("knows customers by number, and rows by the name they have in other tables", () => {
    expect(left(amounts, [[1001], [1002], [1003], [1004]], 1002)).toBe(70);
    expect(left(amounts, null, [["Row 1"], ["Row 4"]])).toBe(50);
  });

  test("takes one margin rate for all rows, and none for rows without an amount", () => {
    expect(call(amounts, customers, "Acme", 0.5, 10).cells.slice(2, 4)).toEqual([
      ["Margin", 50, 30, -20],
      ["Operating profit", 40, 20, -20],
    ]);
    const rates = [[0.5], [0.5], [0.5], [0.5], [null]];
    expect(call([...amounts, [null]], null, null, rates).cells[2]).toEqual(["Margin", 50, 30, -20]);
  });

  test("answers the loss of everything with the reason why there are no shares", () => {
    expect(call(amounts, customers, true).cells.slice(4)).toEqual([
      ["Largest share", 0.4, "#DIV/0!", "#DIV/0!"],
      ["HHI", expect.closeTo(3000, 9), "#DIV/0!", "#DIV/0!"],
    ]);
  });

  test.each([
    ["a name that is not in the list", [amounts, customers, "Acne"], "#VALUE!", 'lost row 1 is "Acne", which is no'],
    ["names without customers", [amounts, null, "Acme"], "#VALUE!", "which is no customer of the list"],
    [
      "a typing error among flags",
      [amounts, customers, [[1], ["yess"], [0], [0]]],
      "#VALUE!",
      'lost row 2 is "yess", which',
    ],
    ["a share in percent", [amounts, customers, 50], "#VALUE!", "a flag or a share from 0 to 1"],
    ["shares in percent", [amounts, customers, [[50], [0], [0], [0]]], "#VALUE!", "lost row 1 is 50. Give a share"],
    ["a negative share", [amounts, customers, -0.5], "#VALUE!", "lost row 1 is -0.5. Give a share from 0 to 1"],
    ["flags of another length", [amounts, customers, [[1], [0]]], "#VALUE!", "lost has 2 values, but there are 4 rows"],
    ["an error among what is lost", [amounts, customers, [["#REF!"]]], "#VALUE!", "lost row 1 is the error #REF!"],
    [
      "two columns of names",
      [
        amounts,
        customers,
        [
          ["a", "b"],
          ["c", "d"],
        ],
      ],
      "#VALUE!",
      "lost has 2 rows and 2 columns",
    ],
    ["a margin in percent", [amounts, customers, "Acme", 35], "#VALUE!", "margins row 1 is 35. Give a share of the"],
    ["a text margin", [amounts, customers, "Acme", [[0.1], ["12 %"], [0.1], [0.1]]], "#VALUE!", "margins row 2 is the"],
    [
      "a missing margin",
      [amounts, customers, "Acme", [[0.1], [0.2], [null], [0.1]]],
      "#VALUE!",
      "margins row 3 is missing",
    ],
    ["margins of another length", [amounts, customers, "Acme", [[0.1], [0.2]]], "#VALUE!", "margins has 2 values"],
    [
      "two columns of margins",
      [
        amounts,
        customers,
        "Acme",
        [
          [0.1, 1],
          [0.2, 1],
        ],
      ],
      "#VALUE!",
      "margins has 2 rows and 2",
    ],
    ["a text fixed cost", [amounts, customers, "Acme", 0.3, "none"], "#VALUE!", 'fixed_cost is "none", not a number'],
    ["the header row included", [[["Revenue"], [5]]], "#VALUE!", "If it is the header, start the range one row lower"],
    ["an error cell", [[[5], ["#NUM!"]]], "#NUM!", ""],
    ["no amounts", [null], "#VALUE!", "amounts is empty"],
    ["amounts that come to zero", [[[5], [-5]]], "#DIV/0!", ""],
    ["credits only", [[[-5], [-4]]], "#VALUE!", "amounts come to -9"],
  ])("answers %s with what to do", (_, args, code, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([[code]]);
    if (message) expect(answer.message(0)).toContain(message);
  });
});
