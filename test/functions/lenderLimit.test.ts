import { lenderLimit as example } from "../../src/examples/lenderLimit";
import { closely } from "../support/closely";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("lenderLimit");
});

const four = [[400], [300], [200], [100]];
const call = (...args: unknown[]) => host.call("LENDERLIMIT", args);

describe("KAM.LENDERLIMIT in a cell", () => {
  test("answers the example", () => {
    expect(call(...example.arguments).cells).toEqual(closely(example.result));
  });

  test("takes 20 % of all receivables where nothing else is given, for a row or a column", () => {
    expect(call(four).cells).toEqual([[200], [100], [0], [0]]);
    expect(call([[400, 300, 200, 100]]).cells).toEqual([[200], [100], [0], [0]]);
  });

  test("gives the eligible part and the customer's share", () => {
    expect(call(four, null, 0.25, "eligible").cells).toEqual([[250], [250], [200], [100]]);
    expect(call(four, null, 0.25, "Share").cells).toEqual([[0.4], [0.3], [0.2], [0.1]]);
  });

  test("takes accounts of one parent together and shows the parent's share on each", () => {
    const customers = [
      ["Acme North", "Acme"],
      ["Bolt", ""],
      ["Acme South", "acme"],
      ["Crux", ""],
    ];
    expect(call(four, customers, 0.3).cells).toEqual([[200], [0], [100], [0]]);
    expect(call(four, customers, 0.3, "share").cells).toEqual([[0.6], [0.3], [0.6], [0.1]]);
  });

  test("takes a limit for each debtor", () => {
    expect(call(four, null, [[0.4], [0.15], [0.15], [0.15]]).cells).toEqual([[0], [150], [50], [0]]);
    expect(call(four, null, [[0.4, 0.15, 0.15, 0.15]]).cells).toEqual([[0], [150], [50], [0]]);
  });

  test("takes a customer's lowest limit, from a row without an amount too, where a blank one is none", () => {
    const rows = [[300], [100], [0], [null], [600]];
    const customers = [["Acme"], ["Acme"], ["Acme"], ["Acme"], ["Bolt"]];
    expect(call(rows, customers, [[0.4], [0.3], [0.2], [null], [1]]).cells).toEqual([[150], [50], [0], [0], [0]]);
  });

  test("takes the limit of the eligible receivables, as given", () => {
    expect(call(four, null, 0.25, null, "eligible", 800).cells).toEqual([[200], [100], [0], [0]]);
    expect(call(four, null, 0.25, null, "all", 800).cells).toEqual([[150], [50], [0], [0]]);
  });

  test("gives a row that cannot be read its error and leaves it out of the base", () => {
    const answer = call([["Balance"], ...four, ["#DIV/0!"], ["1,000"]], null, 0.25);
    expect(answer.cells).toEqual([["#VALUE!"], [150], [50], [0], [0], ["#DIV/0!"], ["#VALUE!"]]);
    expect(answer.message(0)).toContain("If it is the header, start the range one row lower");
    expect(answer.message(6)).toContain("which only looks like a number");
  });

  test("gives all rows of a customer the error of its limit, and leaves the base as it is", () => {
    const customers = [["Acme"], ["Bolt"], ["Acme"], ["Crux"]];
    const answer = call(four, customers, [[0.25], [0.25], [25], [0.25]]);
    expect(answer.cells).toEqual([["#VALUE!"], [50], ["#VALUE!"], [0]]);
    expect(answer.message(0)).toBe("limit row 3 is 25. Give a share above 0 and up to 1, such as 0.2.");
    expect(call(four, null, [[0.25], ["20 %"], [null], ["#NUM!"]]).cells).toEqual([
      [150],
      ["#VALUE!"],
      ["#VALUE!"],
      ["#NUM!"],
    ]);
  });

  test.each([null, 0, ""] as const)("counts a blank row that arrives as %p for nothing, its limit too", (blank) => {
    const args = [
      [...four, [null]],
      [["a"], ["b"], ["c"], ["d"], [null]],
      [[0.25], [0.25], [0.25], [0.25], [null]],
    ];
    const { cells } = host.call("LENDERLIMIT", args, { blank, errors: "class" });
    expect(cells).toEqual([[150], [50], [0], [0], [0]]);
  });

  test.each([
    ["a limit in percent", [four, null, 20], "#VALUE!", "limit is 20. Give a share above 0 and up to 1, such as 0.2"],
    ["a limit of 0", [four, null, 0], "#VALUE!", "limit is 0"],
    ["a blank limit", [four, null, [[null]]], "#VALUE!", "limit is missing"],
    ["a text limit", [four, null, "20 %"], "#VALUE!", 'limit row 1 is the text "20 %"'],
    ["limits of another length", [four, null, [[0.2], [0.3]]], "#VALUE!", "limit has 2 values, but there are 4 rows"],
    ["base eligible without its amount", [four, null, 0.2, null, "eligible"], "#VALUE!", "base_amount is not given"],
    ["base_amount without base", [four, null, 0.2, null, null, 800], "#VALUE!", "Set base to eligible to use it"],
    ["a negative base", [four, null, 0.2, null, "eligible", -5], "#VALUE!", "base_amount is -5"],
    ["a base of 0", [four, null, 0.2, null, "eligible", 0], "#DIV/0!", ""],
    ["an unknown output", [four, null, 0.2, "over"], "#VALUE!", 'output "over" is not known. Use excess, eligible or'],
    ["an unknown base", [four, null, 0.2, null, "net"], "#VALUE!", 'base "net" is not known. Use all or eligible'],
    ["an output in the place of the limit", [four, null, "excess"], "#VALUE!", 'limit row 1 is the text "excess"'],
    ["no receivables", [null], "#VALUE!", "receivables is empty"],
    ["blank receivables", [[[null], [null]]], "#VALUE!", "receivables is empty"],
    ["nothing but credits", [[[-5], [-6]]], "#DIV/0!", ""],
    [
      "two columns",
      [
        [
          [5, 6],
          [7, 8],
        ],
      ],
      "#VALUE!",
      "receivables has 2 rows and 2 columns",
    ],
    ["customers of another length", [four, [["Acme"]]], "#VALUE!", "customers has 1 value"],
  ])("answers %s with what to do", (_, args, code, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([[code]]);
    if (message) expect(answer.message(0)).toContain(message);
  });
});
