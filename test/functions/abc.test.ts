import { abc as example } from "../../src/examples/abc";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("abc");
});

describe("KAM.ABC in a cell", () => {
  test("answers the example", () => {
    expect(host.call("ABC", example.arguments).cells).toEqual(example.result);
  });

  test("stands beside its rows, whether they came as a column or a row", () => {
    expect(host.call("ABC", [[[5], [60], [10], [25]]]).cells).toEqual([["C"], ["A"], ["B"], ["A"]]);
    expect(host.call("ABC", [[[5, 60, 10, 25]]]).cells).toEqual([["C"], ["A"], ["B"], ["A"]]);
  });

  test("gives every row of a customer its class, the credit note as well", () => {
    const { cells } = host.call("ABC", [
      [[90], [-20], [25], [5]],
      [["Acme"], ["acme "], ["Bolt"], ["Crux"]],
    ]);
    expect(cells).toEqual([["A"], ["A"], ["A"], ["C"]]);
  });

  test("puts accounts into the class of their parent", () => {
    const customers = [
      ["North", "Acme"],
      ["South", "Acme"],
      ["Bolt", ""],
    ];
    expect(host.call("ABC", [[[45], [45], [10]], customers]).cells).toEqual([["A"], ["A"], ["B"]]);
  });

  test("takes shares of a total", () => {
    expect(host.call("ABC", [[[60], [25], [10], [5]], null, 1000]).cells).toEqual([["A"], ["A"], ["A"], ["A"]]);
  });

  test("leaves zeros and credits in C even where a total is given and no customer is positive", () => {
    expect(host.call("ABC", [[[0], [null], [-5]], null, 100]).cells).toEqual([["C"], ["C"], ["C"]]);
  });

  test.each([[[[0.5, 0.7]]], [[[0.5], [0.7]]]])("takes cuts as a row or a column", (cuts) => {
    expect(host.call("ABC", [[[60], [25], [10], [5]], null, null, cuts]).cells).toEqual([["A"], ["B"], ["C"], ["C"]]);
  });

  test.each([null, 0, ""] as const)("puts a blank amount that arrives as %p into C", (blank) => {
    expect(host.call("ABC", [[[60], [null], [40]]], { blank, errors: "class" }).cells).toEqual([["A"], ["C"], ["A"]]);
  });

  test.each(["class", "object"] as const)("shows a row's error (as %s) and leaves it out of the list", (errors) => {
    const answer = host.call("ABC", [[["Revenue"], [60], ["#DIV/0!"], [25], ["(300)"], [10], [5]]], {
      blank: null,
      errors,
    });
    expect(answer.cells).toEqual([["#VALUE!"], ["A"], ["#DIV/0!"], ["A"], ["#VALUE!"], ["B"], ["C"]]);
    expect(answer.message(0)).toContain("If it is the header, start the range one row lower");
    expect(answer.message(4)).toContain('amounts row 5 is the text "(300)", which only looks like a number');
  });

  test("shows an error among the names on its row only", () => {
    const answer = host.call("ABC", [
      [[60], [40], [500]],
      [["Acme"], ["#N/A"], ["#REF!"]],
    ]);
    expect(answer.cells).toEqual([["A"], ["A"], ["#VALUE!"]]);
    expect(answer.message(2)).toContain("customers row 3, column 1 is the error #REF!");
  });

  test.each([
    ["a single row", [[[60]]], "#VALUE!", "amounts needs the whole list, not one row"],
    ["falling cuts", [[[60], [40]], null, null, [[0.95, 0.8]]], "#VALUE!", "cuts are 0.95 and 0.8. Give two rising"],
    ["cuts in percent", [[[60], [40]], null, null, [[80, 95]]], "#VALUE!", "cuts are 80 and 95"],
    ["a cut of 0", [[[60], [40]], null, null, [[0, 0.9]]], "#VALUE!", "cuts are 0 and 0.9"],
    ["a blank cut", [[[60], [40]], null, null, [[0.8, null]]], "#VALUE!", "cuts are 0.8 and 0"],
    ["one cut", [[[60], [40]], null, null, 0.8], "#VALUE!", "cuts has 1 value, but there are 2 cuts"],
    ["three cuts", [[[60], [40]], null, null, [[0.5, 0.7, 0.9]]], "#VALUE!", "cuts has 3 values"],
    ["cuts in the place of the total", [[[60], [40]], null, "80 %"], "#VALUE!", 'total is "80 %", not a number'],
    [
      "two columns",
      [
        [
          [60, 1],
          [40, 2],
        ],
      ],
      "#VALUE!",
      "amounts has 2 rows and 2 columns",
    ],
    ["names of another length", [[[60], [40]], [["Acme"]]], "#VALUE!", "customers has 1 value, but there are 2 rows"],
    ["nothing but texts", [[["Acme"], ["Bolt"]]], "#VALUE!", 'amounts row 1 is the text "Acme", and no cell'],
    ["blank amounts", [[[null], [null]]], "#VALUE!", "amounts is empty"],
    ["no amounts", [null], "#VALUE!", "amounts is empty"],
    ["amounts that come to zero", [[[5], [-5]]], "#DIV/0!", ""],
    ["credits only", [[[-5], [-6]]], "#VALUE!", "amounts come to -11"],
    ["a total of 0", [[[5], [6]], null, 0], "#DIV/0!", ""],
  ])("answers %s with what to do", (_, args, code, message) => {
    const answer = host.call("ABC", args);
    expect(answer.cells).toEqual([[code]]);
    if (message) expect(answer.message(0)).toContain(message);
  });

  test("refuses a whole column, beside which nothing can spill", () => {
    const answer = host.call("ABC", [Array.from({ length: 1_048_576 }, () => [1])]);
    expect(answer.message(0)).toContain("amounts is a whole column");
  });
});
