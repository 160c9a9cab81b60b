import { bridge as example } from "../../src/examples/bridge";
import { closely } from "../support/closely";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("bridge");
});

const prior = [[100], [80], [50], [null], [30]];
const current = [[120], [60], [null], [40], [30]];
const call = (...args: unknown[]) => host.call("BRIDGE", args);
const total = ["Total", 260, 40, 20, 20, 50, 0, 250, 210 / 260, 190 / 260, 0.84];

describe("KAM.BRIDGE in a cell", () => {
  test("answers the example", () => {
    expect(call(...example.arguments).cells).toEqual(closely(example.result));
  });

  test("has the row Total alone where there are no tiers, for rows or columns", () => {
    expect(call(prior, current).cells.slice(1)).toEqual(closely([total]));
    expect(call([[100, 80, 50, null, 30]], [[120, 60, null, 40, 30]]).cells.slice(1)).toEqual(closely([total]));
    expect(call(prior, [[120, 60, null, 40, 30]]).cells.slice(1)).toEqual(closely([total]));
  });

  test.each([null, 0, ""] as const)("takes a blank amount that arrives as %p for nothing", (blank) => {
    expect(host.call("BRIDGE", [prior, current], { blank, errors: "class" }).cells.slice(1)).toEqual(closely([total]));
    const fresh = host.call(
      "BRIDGE",
      [
        [[null], [null]],
        [[5], [6]],
      ],
      { blank, errors: "class" },
    );
    expect(fresh.cells[1]).toEqual(["Total", 0, 11, 0, 0, 0, 0, 11, "#N/A", "#N/A", 0]);
    expect(fresh.message(1, 8)).toContain("Total has no customer with revenue in prior");
  });

  test("follows a parent whose accounts take over from each other", () => {
    const customers = [
      ["North", "Acme"],
      ["South", "Acme"],
    ];
    expect(call([[100], [null]], [[null], [90]], customers).cells[1]).toEqual([
      "Total",
      100,
      0,
      0,
      10,
      0,
      0,
      90,
      0.9,
      0.9,
      1,
    ]);
  });

  test("takes columns that differ in their blank tail", () => {
    expect(call([...prior, [null], [null]], current).cells.slice(1)).toEqual(closely([total]));
    expect(call(prior, [...current, [null]]).cells.slice(1)).toEqual(closely([total]));
  });

  test("has a row for who has no tier, and #N/A where nobody brings revenue now", () => {
    const answer = call([[5], [6]], [[null], [7]], null, [["Key"], [null]]);
    expect(answer.cells.slice(1).map((row) => [row[0], row[7], row[10]])).toEqual([
      ["Key", 0, "#N/A"],
      ["No tier", 7, 1],
      ["Total", 7, 1],
    ]);
    expect(answer.message(1, 10)).toContain("Key has no customer with revenue in current");
  });

  test("refuses a customer in two tiers", () => {
    const answer = call([[5], [6]], [[7], [8]], [["Acme"], ["ACME"]], [["Key"], ["New"]]);
    expect(answer.message(0)).toBe('tiers row 2 puts Acme in "New", but row 1 in "Key". Give each customer one tier.');
  });

  test.each([
    [
      "the header row included",
      [
        [["FY24"], [5]],
        [["FY25"], [6]],
      ],
      "#VALUE!",
      'prior row 1 is the text "FY24"',
    ],
    ["a text number", [[[5]], [["1,250.00"]]], "#VALUE!", 'current row 1 is the text "1,250.00", which only looks'],
    [
      "an error cell",
      [
        [[5], ["#DIV/0!"]],
        [[6], [7]],
      ],
      "#DIV/0!",
      "",
    ],
    ["current of another length", [prior, [[1], [2]]], "#VALUE!", "current has 2 values, but there are 5 rows"],
    [
      "customers in the place of current",
      [
        [[5], [6]],
        [["Acme"], ["Bolt"]],
      ],
      "#VALUE!",
      'current row 1 is the text "Acme"',
    ],
    [
      "both periods in one argument",
      [
        [
          [5, 6],
          [7, 8],
        ],
        [[1], [2]],
      ],
      "#VALUE!",
      "prior has 2 rows and 2 columns",
    ],
    ["no prior", [null, current], "#VALUE!", "prior is empty"],
    ["no current", [prior, null], "#VALUE!", "current is empty"],
    [
      "blank periods",
      [
        [[null], [null]],
        [[null], [null]],
      ],
      "#VALUE!",
      "prior is empty",
    ],
    ["customers of another length", [prior, current, [["Acme"]]], "#VALUE!", "customers has 1 value"],
    ["tiers of another length", [prior, current, null, [["a"], ["b"]]], "#VALUE!", "tiers has 2 values"],
    ["an error among the tiers", [[[5]], [[6]], null, [["#REF!"]]], "#VALUE!", "tiers row 1 is the error #REF!"],
  ])("answers %s with what to do", (_, args, code, message) => {
    const answer = call(...args);
    expect(answer.cells).toEqual([[code]]);
    if (message) expect(answer.message(0)).toContain(message);
  });
});
