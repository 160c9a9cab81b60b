import { concentration as example } from "../../src/examples/concentration";
import { type FakeHost, sourceHost } from "../support/fakeHost";

let host: FakeHost;
beforeAll(async () => {
  host = await sourceHost("concentration");
});

const four = [[40], [30], [20], [10]];
const metric = (name: string, amounts: unknown[][] = four, k?: number) =>
  host.call("CONCENTRATION", [amounts, null, null, name, k ?? null]).cells;
const row = (cells: unknown[][], label: string) => cells.find(([first]) => first === label);

describe("KAM.CONCENTRATION in a cell", () => {
  test("answers the example", () => {
    expect(host.call("CONCENTRATION", example.arguments).cells[0]![0]).toBeCloseTo(example.result[0]![0] as number, 9);
  });

  test("gives a table of all measures with customers, total and credits", () => {
    const { cells } = host.call("CONCENTRATION", [[...four, [-5], [0]], null, null, null, 2]);
    expect(cells.map(([label]) => label)).toEqual([
      "Measure",
      "Customers",
      "Total",
      "Credits",
      "HHI (0-10,000)",
      "HHI normalized",
      "CR2",
      "Largest customer",
      "Top 20 % of customers",
      "Effective number of customers",
      "Gini",
      "Gini corrected",
      "Entropy",
      "Theil",
    ]);
    expect(cells[0]).toEqual(["Measure", "Value"]);
    expect(row(cells, "Customers")).toEqual(["Customers", 5]);
    expect(row(cells, "Total")).toEqual(["Total", 95]);
    expect(row(cells, "Credits")).toEqual(["Credits", -5]);
    expect(row(cells, "CR2")![1]).toBeCloseTo(0.7, 12);
  });

  test.each([
    ["hhi", 3000],
    ["hhi_normalized", 0.2 / 3],
    ["cr", 0.7],
    ["largest", 0.4],
    ["gini", 0.25],
    ["gini_corrected", 1 / 3],
    ["theil", 0.10644],
    ["entropy", 1.279854],
    ["effective", 10 / 3],
    ["top20", 0.4],
    ["Top 20", 0.4],
    ["HHI-normalized", 0.2 / 3],
  ])("gives %s of 40, 30, 20, 10 alone", (name, value) => {
    const cells = metric(name, four, 2);
    expect(cells).toEqual([[expect.any(Number)]]);
    expect(cells[0]![0]).toBeCloseTo(value, 6);
  });

  test("takes four customers for CR where k is omitted", () => {
    expect(metric("cr", [[40], [30], [15], [10], [5]])[0]![0]).toBeCloseTo(0.95, 12);
  });

  test("gives one value column for each period", () => {
    const periods = [
      [40, 25],
      [30, 25],
      [20, 25],
      [10, 25],
    ];
    const { cells } = host.call("CONCENTRATION", [periods]);
    expect(cells[0]).toEqual(["Measure", "Period 1", "Period 2"]);
    expect(row(cells, "Total")).toEqual(["Total", 100, 100]);
    const [hhi] = metric("hhi", periods);
    expect(hhi).toHaveLength(2);
    expect(hhi![0]).toBeCloseTo(3000, 9);
    expect(hhi![1]).toBeCloseTo(2500, 9);
  });

  test("gives a period without sales its own error and the others their values", () => {
    const periods = [
      [null, 30, -5],
      [null, 10, 2],
    ];
    expect(metric("largest", periods)).toEqual([["#DIV/0!", 0.75, "#VALUE!"]]);
    expect(row(metric("table", periods), "Customers")).toEqual(["Customers", 0, 2, 2]);
  });

  test("nets by customer and parent before it measures", () => {
    const customers = [
      ["Acme North", "Acme"],
      ["Bolt", ""],
      ["Acme South", "ACME"],
      ["Crux", null],
    ];
    const { cells } = host.call("CONCENTRATION", [four, customers, null, "largest"]);
    expect(cells).toEqual([[0.6]]);
  });

  test("takes shares of the entity's revenue where it is given", () => {
    expect(host.call("CONCENTRATION", [four, null, 200, "cr", 2]).cells[0]![0]).toBeCloseTo(0.35, 12);
    expect(row(host.call("CONCENTRATION", [four, null, 200]).cells, "Total")).toEqual(["Total", 200]);
  });

  test("takes one row of amounts for customers, not periods", () => {
    expect(host.call("CONCENTRATION", [[[40, 30, 20, 10]], null, null, "largest"]).cells).toEqual([[0.4]]);
  });

  test.each([null, 0, ""] as const)("does not count a blank amount that arrives as %p", (blank) => {
    const { cells } = host.call("CONCENTRATION", [[...four, [null]]], { blank, errors: "class" });
    expect(row(cells, "Customers")).toEqual(["Customers", 4]);
    expect(row(cells, "HHI (0-10,000)")![1]).toBeCloseTo(3000, 9);
  });

  test.each([
    ["k 0", [four, null, null, "cr", 0], "#VALUE!", "k is 0. Give a whole number of at least 1"],
    ["k 0 over several periods", [[[1, 2]].concat([[3, 4]]), null, null, "cr", 0], "#VALUE!", "k is 0"],
    ["k 2.5", [four, null, null, "cr", 2.5], "#VALUE!", "k is 2.5"],
    [
      "an unknown metric",
      [four, null, null, "herfindahl"],
      "#VALUE!",
      'metric "herfindahl" is not known. Use table, hhi',
    ],
    ["a metric in the place of the total", [four, null, "hhi"], "#VALUE!", 'total is "hhi", not a number'],
    [
      "the header row included",
      [
        [
          ["FY24", "FY25"],
          [1, 2],
        ],
      ],
      "#VALUE!",
      'amounts row 1, column 1 is the text "FY24"',
    ],
    ["a text number", [[[1], ["(300)"]]], "#VALUE!", "which only looks like a number"],
    ["an error cell", [[[1], ["#NUM!"]]], "#NUM!", ""],
    ["names of another length", [four, [["Acme"]]], "#VALUE!", "customers has 1 value, but there are 4 rows"],
    ["amounts that cancel out", [[[50], [-50]]], "#DIV/0!", ""],
    ["credits beyond sales", [[[50], [-80]]], "#VALUE!", "amounts come to -30"],
    ["a total of 0", [four, null, 0], "#DIV/0!", ""],
    ["a negative total", [four, null, -5], "#VALUE!", "total is -5"],
    ["no amounts", [null], "#VALUE!", "amounts is empty"],
    ["blank amounts", [[[null]]], "#VALUE!", "amounts is empty"],
  ])("answers %s with what to do", (_, args, code, message) => {
    const answer = host.call("CONCENTRATION", args);
    expect(answer.cells).toEqual([[code]]);
    if (message) expect(answer.message(0)).toContain(message);
  });
});
