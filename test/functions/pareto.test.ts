import { pareto as example } from "../../src/examples/pareto";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("pareto");
});

const header = ["Rank", "Customer", "Amount", "Share", "Cumulative share", "Cumulative % of customers", "Class"];
const names = (cells: unknown[][]) => cells.slice(1).map((row) => row[1]);

describe("KAM.PARETO in a cell", () => {
  test("answers the example to the last digit", () => {
    expect(host.call("PARETO", example.arguments).cells).toEqual(example.result);
  });

  test("takes each row for a customer where no names are given, in a row or a column", () => {
    const expected = [
      header,
      [1, "Row 2", 75, 0.75, 0.75, 0.5, "A"],
      [2, "Row 1", 25, 0.25, 1, 1, "A"],
      ["", "Total", 100, 1, 1, "", ""],
    ];
    expect(host.call("PARETO", [[[25], [75]]]).cells).toEqual(expected);
    expect(host.call("PARETO", [[[25, 75]]]).cells).toEqual(expected);
  });

  test("nets invoices by customer, whatever the spelling, and leaves out who nets to zero", () => {
    const amounts = [[60], [30], [-20], [7], [-7]];
    const customers = [["Acme"], ["Bolt"], [" ACME"], ["Crux"], ["Crux"]];
    const { cells } = host.call("PARETO", [amounts, customers]);
    expect(cells.slice(1).map((row) => row.slice(0, 3))).toEqual([
      [1, "Acme", 40],
      [2, "Bolt", 30],
      ["", "Total", 70],
    ]);
    expect(cells[1]![5]).toBe(0.5);
  });

  test("puts accounts under their parent where there is one", () => {
    const { cells } = host.call("PARETO", [
      [[40], [35], [10]],
      [
        ["Bolt", null],
        ["Acme North", "Acme"],
        ["Acme South", "acme"],
      ],
    ]);
    expect(cells.slice(1).map((row) => row.slice(1, 3))).toEqual([
      ["Acme", 45],
      ["Bolt", 40],
      ["Total", 85],
    ]);
  });

  test("gives rows without a name a customer of their own", () => {
    expect(
      names(
        host.call("PARETO", [
          [[5], [4], [3]],
          [[null], ["n/a"], [0]],
        ]).cells,
      ),
    ).toEqual(["Row 1", "Row 2", "Row 3", "Total"]);
  });

  test("lists the top customers and every row that reconciles to the ledger", () => {
    const { cells } = host.call("PARETO", [[[40], [30], [20], [10], [-5]], null, 200, 2]);
    expect(cells.slice(1)).toEqual([
      [1, "Row 1", 40, 0.2, 0.2, 0.2, "A"],
      [2, "Row 2", 30, 0.15, 0.35, 0.4, "A"],
      ["", "All other", 30, 0.15, 0.5, 0.8, ""],
      ["", "Net credits (1)", -5, -0.025, 0.475, 1, ""],
      ["", "Not in list", 105, 0.525, 1, "", ""],
      ["", "Total", 200, 1, 1, "", ""],
    ]);
  });

  test.each([null, 0, ""] as const)("does not count a blank amount that arrives as %p", (blank) => {
    const call = (amounts: unknown[][]) => host.call("PARETO", [amounts], { blank, errors: "class" }).cells;
    expect(call([[25], [null], [75]])).toEqual([
      header,
      [1, "Row 3", 75, 0.75, 0.75, 0.5, "A"],
      [2, "Row 1", 25, 0.25, 1, 1, "A"],
      ["", "Total", 100, 1, 1, "", ""],
    ]);
  });

  test("takes n/a and #N/A for a missing amount", () => {
    expect(names(host.call("PARETO", [[[25], ["n/a"], ["#N/A"]]]).cells)).toEqual(["Row 1", "Total"]);
  });

  test("takes names that end before a blank tail of the amounts", () => {
    expect(
      names(
        host.call("PARETO", [
          [[5], [4], [null]],
          [["Acme"], ["Bolt"]],
        ]).cells,
      ),
    ).toEqual(["Acme", "Bolt", "Total"]);
  });

  test("does not depend on the order of the rows", () => {
    const amounts = [[0.1], [0.2], [0.7], [0.3]];
    const customers = [["Acme"], ["Acme"], ["Bolt"], ["Acme"]];
    expect(host.call("PARETO", [[...amounts].reverse(), [...customers].reverse()]).cells).toEqual(
      host.call("PARETO", [amounts, customers]).cells,
    );
  });

  test.each([
    ["the header row included", [[["Revenue"], [5]]], "#VALUE!", "If it is the header, start the range one row lower"],
    [
      "a text number",
      [[[5], ["1,250"]]],
      "#VALUE!",
      'amounts row 2 is the text "1,250", which only looks like a number',
    ],
    ["an error cell", [[[5], ["#REF!"]]], "#VALUE!", "amounts row 2 is the error #REF!"],
    ["another error cell", [[[5], ["#DIV/0!"]]], "#DIV/0!", ""],
    [
      "an error among the names",
      [
        [[5], [4]],
        [["Acme"], ["#NAME?"]],
      ],
      "#VALUE!",
      "customers row 2, column 1",
    ],
    [
      "swapped arguments",
      [
        [["Acme"], ["Bolt"]],
        [[5], [4]],
      ],
      "#VALUE!",
      'amounts row 1 is the text "Acme", and no cell of the range is a number. Check the order of the arguments',
    ],
    [
      "several columns",
      [
        [
          [5, 4],
          [3, 2],
        ],
      ],
      "#VALUE!",
      "amounts has 2 rows and 2 columns",
    ],
    [
      "names of another length",
      [
        [[5], [4]],
        [["Acme"], ["Bolt"], ["Crux"]],
      ],
      "#VALUE!",
      "customers has 3 values",
    ],
    [
      "three columns of names",
      [
        [[5], [4]],
        [
          ["a", "b", "c"],
          ["d", "e", "f"],
        ],
      ],
      "#VALUE!",
      "account and parent",
    ],
    ["no amounts", [null], "#VALUE!", "amounts is empty"],
    ["blank amounts", [[[null], [null]]], "#VALUE!", "amounts is empty"],
    ["amounts that come to zero", [[[5], [-5]]], "#DIV/0!", ""],
    ["credits only", [[[-5], [-4]]], "#VALUE!", "amounts come to -9"],
    ["a negative total", [[[5]], null, -1], "#VALUE!", "total is -1"],
    ["a text for a total", [[[5]], null, "all"], "#VALUE!", 'total is "all", not a number'],
    ["top 0", [[[5]], null, null, 0], "#VALUE!", "top is 0. Give a whole number of customers of at least 1"],
    ["top 2.5", [[[5]], null, null, 2.5], "#VALUE!", "top is 2.5"],
  ])("answers %s with what to do", (_, args, code, message) => {
    const answer = host.call("PARETO", args);
    expect(answer.cells).toEqual([[code]]);
    if (message) expect(answer.message(0)).toContain(message);
  });
});
