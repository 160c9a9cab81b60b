import { majorCustomers as example } from "../../src/examples/majorCustomers";
import { closely } from "../support/closely";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("majorCustomers");
});

const header = ["Customer", "Amount", "Share", "Entities", "Segments"];
const amounts = [[60], [5], [20], [15]];
const customers = [["Acme"], ["Bolt"], ["ACME "], ["Crux"]];
const call = (...args: unknown[]) => host.call("MAJORCUSTOMERS", args);

describe("KAM.MAJORCUSTOMERS in a cell", () => {
  test("answers the example", () => {
    expect(call(...example.arguments).cells).toEqual(closely(example.result));
  });

  test("lists who reaches 10 % and closes with the rest", () => {
    expect(call(amounts, customers).cells).toEqual([
      header,
      ["Acme", 80, 0.8, 1, ""],
      ["Crux", 15, 0.15, 1, ""],
      ["All other", 5, 0.05, 1, ""],
      ["Total", 100, 1, "", ""],
    ]);
  });

  test("says none where nobody does", () => {
    expect(call([[4], [6]], [["Acme"], ["Bolt"]], 1000).cells.slice(1)).toEqual([
      ["none", 0, 0, 0, ""],
      ["All other", 10, 0.01, 2, ""],
      ["Not in list", 990, 0.99, "", ""],
      ["Total", 1000, 1, "", ""],
    ]);
  });

  test("takes invoices without an account for those of the parent itself", () => {
    const keys = [
      ["", "Acme"],
      [null, "Acme"],
      ["acme", "Acme"],
      ["North", "Acme"],
    ];
    expect(call(amounts, keys).cells[1]).toEqual(["Acme", 100, 1, 2, ""]);
  });

  test("takes numbers for customers", () => {
    expect(call(amounts, [[1001], [1002], [1001], [1003]]).cells[1]).toEqual([1001, 80, 0.8, 1, ""]);
  });

  test("takes rows and columns", () => {
    expect(call([[60, 5, 20, 15]], [["Acme", "Bolt", "ACME ", "Crux"]]).cells).toEqual(call(amounts, customers).cells);
  });

  test("names the segments of each, and takes one segment for all rows", () => {
    const segments = [["Pumps"], ["Pumps"], ["Valves"], ["n/a"]];
    expect(call(amounts, customers, null, null, segments).cells.map((row) => row[4])).toEqual([
      "Segments",
      "Pumps, Valves",
      "",
      "",
      "",
    ]);
    expect(call(amounts, customers, null, null, "Pumps").cells[2]![4]).toBe("Pumps");
  });

  test("takes another threshold", () => {
    expect(call(amounts, customers, null, 0.15).cells.map((row) => row[0])).toEqual([
      "Customer",
      "Acme",
      "Crux",
      "All other",
      "Total",
    ]);
    expect(call(amounts, customers, null, 0.2).cells).toHaveLength(4);
  });

  test.each([null, 0, ""] as const)("does not count a blank amount that arrives as %p", (blank) => {
    const args = [[...amounts, [null]], [...customers, ["Dent"]], null, 0.01];
    expect(host.call("MAJORCUSTOMERS", args, { blank, errors: "class" }).cells).toHaveLength(5);
  });

  test.each([
    [
      "the header row included",
      [
        [["Revenue"], [5]],
        [["Customer"], ["Acme"]],
      ],
      "#VALUE!",
      "If it is the header",
    ],
    ["swapped arguments", [customers, amounts], "#VALUE!", 'amounts row 1 is the text "Acme"'],
    ["a text number", [[["€ 5.00"]], [["Acme"]]], "#VALUE!", "which only looks like a number"],
    [
      "an error cell",
      [
        [[5], ["#NULL!"]],
        [["Acme"], ["Bolt"]],
      ],
      "#NULL!",
      "",
    ],
    ["an error among the parents", [[[5]], [["Acme", "#REF!"]]], "#VALUE!", "customers row 1, column 2"],
    ["an error among the accounts", [[[5]], [["#REF!", "Acme"]]], "#VALUE!", "customers row 1, column 1"],
    ["no customers", [amounts, null], "#VALUE!", "customers is empty"],
    ["no amounts", [null, customers], "#VALUE!", "amounts is empty"],
    ["customers of another length", [amounts, [["Acme"], ["Bolt"]]], "#VALUE!", "customers has 2 values"],
    ["three columns of customers", [[[5]], [["a", "b", "c"]]], "#VALUE!", "account and parent"],
    [
      "segments of another length",
      [amounts, customers, null, null, [["a"], ["b"]]],
      "#VALUE!",
      "segments has 2 values",
    ],
    ["a threshold in percent", [amounts, customers, null, 10], "#VALUE!", "threshold is 10. Give a share above 0"],
    ["a threshold of 0", [amounts, customers, null, 0], "#VALUE!", "threshold is 0"],
    ["a text threshold", [amounts, customers, null, "10 %"], "#VALUE!", 'threshold is "10 %", not a number'],
    [
      "amounts that come to zero",
      [
        [[5], [-5]],
        [["Acme"], ["Bolt"]],
      ],
      "#DIV/0!",
      "",
    ],
    ["a negative total", [amounts, customers, -1], "#VALUE!", "total is -1"],
    ["a total of 0", [amounts, customers, 0], "#DIV/0!", ""],
  ])("answers %s with what to do", (_, args, code, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([[code]]);
    if (message) expect(answer.message(0)).toContain(message);
  });
});
