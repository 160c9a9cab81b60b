import { differentParents, parentOfRows } from "../../../src/workbook/myTable/parents";
import { type RollUp, rollUpColumns, rollUpSteps } from "../../../src/workbook/myTable/rollUp";
import { rollUpValues } from "../../../src/workbook/myTable/rollUpValues";
import { closely } from "../../support/closely";
import { gridWith } from "./planInGrid";

/** Names with a wildcard, outer spaces, other letters and no parent; a group without revenue; marks not known. */
const COMPANIES = [
  ["Company", "Group", "Sales", "Open", "Fit", "Days late"],
  ["Acme UK", "Acme", 10, "Yes", 4, 30],
  ["Acme DE", "acme ", 30, "No", 2, 10],
  ["Bolt", "", 20, "No", "n/a", 5],
  ["Cee One", "Cee Group", 0, "Yes", 3, 8],
  ["Cee Two", "Cee Group", -4, "Never", "#N/A", 2],
  ["Dee*", "-", 7, "Always", 3, 1],
  ["Deep", "n/a", 1, "", "", 6],
];
const [, ...rows] = COMPANIES;
const column = (index: number) => rows.map((row) => row[index]!);
const ofRows = parentOfRows(column(0), column(1));
const parents = differentParents(ofRows);

const ROLL_UP: RollUp = {
  table: "tblCompanies",
  account: "Company",
  parent: "Group",
  revenue: "Sales",
  eligible: "Open",
  criteria: [
    { column: "Sales", way: "sum", direction: "benefit" },
    { column: "Fit", way: "mean", direction: "benefit" },
    { column: "Days late", way: "worst", direction: "cost" },
  ],
  parents,
};

/**
 * Acme: 10 + 30, the mean of Fit (4 × 10 + 2 × 30) / 40 = 2.5, the worst delay 30. Cee Group has no positive revenue, so
 * its Fit is the plain mean of the one that is known. Companies without a parent are their own.
 */
const EXPECTED = [
  ["Acme", 2, 40, "Yes", 2.5, 30],
  ["Bolt", 1, 20, "No", "n/a", 5],
  ["Cee Group", 2, -4, "Never", 3, 8],
  ["Dee*", 1, 7, "Always", 3, 1],
  ["Deep", 1, 1, "n/a", "n/a", 6],
];

test("a company without a parent is its own, and spellings of one parent are one", () => {
  expect(ofRows).toEqual(["Acme", "acme", "Bolt", "Cee Group", "Cee Group", "Dee*", "Deep"]);
  expect(parents).toEqual(["Acme", "Bolt", "Cee Group", "Dee*", "Deep"]);
});

test("the values are known before there is a table", () => {
  const of = (index: number, way: "sum" | "mean" | "worst", direction: "benefit" | "cost") =>
    rollUpValues({ cells: column(index), way, direction }, ofRows, parents, column(2));
  expect(of(2, "sum", "benefit")).toEqual([40, 20, -4, 7, 1]);
  expect(of(4, "mean", "benefit")).toEqual([2.5, "n/a", 3, 3, "n/a"]);
  expect(of(4, "worst", "benefit")).toEqual([2, "n/a", 3, 3, "n/a"]);
  expect(of(5, "worst", "cost")).toEqual([30, 5, 8, 1, 6]);
});

test("without revenue every company counts alike in the mean", () => {
  expect(
    rollUpValues({ cells: column(4), way: "mean", direction: "benefit" }, ofRows, parents, undefined).slice(0, 1),
  ).toEqual([3]);
});

describe("the parents' table", () => {
  const grid = gridWith("tblCompanies", COMPANIES);
  afterAll(grid.close);
  beforeAll(() => grid.carryOut(rollUpSteps(ROLL_UP)));

  test("has the columns of the model, each once", () => {
    expect(rollUpColumns(ROLL_UP)).toEqual(["Group", "Companies", "Sales", "Open", "Fit", "Days late"]);
  });

  test("computes in the sheet what was worked out by hand", async () => {
    expect(await grid.read("KAM Parents", "C9:H13")).toEqual(closely(EXPECTED));
    expect(await grid.read("KAM Parents", "A9:A15")).toEqual(ofRows.map((parent) => [parent]));
  });

  test("checks its totals and its parents against the user's table", async () => {
    expect(await grid.read("KAM Parents", "C3:D6")).toEqual([
      ["Sales in tblCompanies", 64],
      ["Sales here", 64],
      ["Totals", "The totals agree"],
      ["Parents", "No parent is missing"],
    ]);
  });

  test("follows the user's table and names a parent that is new", async () => {
    grid.write("Accounts", "C3", 50);
    expect((await grid.read("KAM Parents", "E9:E9"))[0]).toEqual([60]);
    grid.write("Accounts", "B4", "Bolt Holding");
    expect(await grid.read("KAM Parents", "D5:D6")).toEqual([
      ["The totals differ by -20.00"],
      ["Add a row for Bolt Holding"],
    ]);
  });
});
