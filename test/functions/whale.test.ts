import { whale as example, whaleSummary } from "../../src/examples/whale";
import { closely } from "../support/closely";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("whale");
});

const header = [
  "Rank",
  "Customer",
  "Profit",
  "Cumulative profit",
  "Cumulative % of total",
  "Cumulative % of customers",
];
const call = (...args: unknown[]) => host.call("WHALE", args);

describe("KAM.WHALE in a cell", () => {
  test.each([example, whaleSummary])("answers the example: $title", ({ arguments: args, result }) => {
    expect(call(...args).cells).toEqual(closely(result));
  });

  test("nets products and accounts of one customer, in a row or a column", () => {
    const expected = [header, [1, "Acme", 75, 75, 1.5, 0.5], [2, "Bolt", -25, 50, 1, 1]];
    const customers = [["Acme"], ["Bolt"], ["acme"]];
    expect(call([[100], [-25], [-25]], customers).cells).toEqual(expected);
    expect(call([[100, -25, -25]], [["Acme", "Bolt", "acme"]]).cells).toEqual(expected);
    expect(
      call(
        [[100], [-25], [-25]],
        [
          ["x", "Acme"],
          ["Bolt", ""],
          ["y", "Acme"],
        ],
      ).cells,
    ).toEqual(expected);
  });

  test("shows the amounts, and #N/A for shares, where the total is not positive", () => {
    const answer = call([[10], [-30]]);
    expect(answer.cells).toEqual([header, [1, "Row 1", 10, 10, "#N/A", 0.5], [2, "Row 2", -30, -20, "#N/A", 1]]);
    expect(answer.message(1, 4)).toContain("come to zero or less");
    expect(call([[10], [-30]], null, "summary").cells).toEqual([
      ["Measure", "Value"],
      ["Peak profit", 10],
      ["Peak % of total", "#N/A"],
      ["Customers to peak", 1],
      ["Erosion", 30],
      ["Gini (RSV)", 1],
    ]);
  });

  test("takes one customer", () => {
    expect(call(250, "Acme").cells).toEqual([header, [1, "Acme", 250, 250, 1, 1]]);
  });

  test.each([null, 0, ""] as const)("does not count a blank profit that arrives as %p", (blank) => {
    const { cells } = host.call("WHALE", [[[10], [null], [-5]]], { blank, errors: "class" });
    expect(cells).toEqual([header, [1, "Row 1", 10, 10, 2, 0.5], [2, "Row 3", -5, 5, 1, 1]]);
  });

  test.each([
    ["the header row included", [[["Profit"], [5]]], "#VALUE!", "If it is the header, start the range one row lower"],
    ["a loss in parentheses as text", [[[5], ["(300)"]]], "#VALUE!", 'profits row 2 is the text "(300)", which only'],
    ["an error cell", [[[5], ["#DIV/0!"]]], "#DIV/0!", ""],
    [
      "swapped arguments",
      [
        [["Acme"], ["Bolt"]],
        [[5], [4]],
      ],
      "#VALUE!",
      'profits row 1 is the text "Acme"',
    ],
    [
      "two columns",
      [
        [
          [5, 4],
          [3, 2],
        ],
      ],
      "#VALUE!",
      "profits has 2 rows and 2 columns",
    ],
    [
      "customers of another length",
      [
        [[5], [4]],
        [["a"], ["b"], ["c"]],
      ],
      "#VALUE!",
      "customers has 3 values",
    ],
    [
      "an error among the customers",
      [
        [[5], [4]],
        [["a"], ["#REF!"]],
      ],
      "#VALUE!",
      "customers row 2, column 1",
    ],
    ["an unknown output", [[[5]], null, "table"], "#VALUE!", 'output "table" is not known. Use curve or summary'],
    ["an output in the place of the customers", [[[5], [4]], "summary"], "#VALUE!", "customers has 1 value, but there"],
    ["no profits", [null], "#VALUE!", "profits is empty"],
    ["blank profits", [[[null], [null]]], "#VALUE!", "profits is empty"],
    ["nothing but zeros", [[[0], [0]]], "#N/A", "no customer with a profit or a loss"],
  ])("answers %s with what to do", (_, args, code, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([[code]]);
    if (message) expect(answer.message(0)).toContain(message);
  });
});
