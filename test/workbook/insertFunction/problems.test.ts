import { argumentAreas, resultRows } from "../../../src/workbook/insertFunction/argumentAreas";
import { argumentProblems, missingArguments } from "../../../src/workbook/insertFunction/argumentProblems";
import { occupiedProblem, parsePlace, placeProblem, placeText } from "../../../src/workbook/insertFunction/place";
import type { Entered } from "../../../src/workbook/insertFunction/writtenCall";
import { catalogue } from "../../support/catalogue";
import { MAP } from "./bookMap";

const entries = catalogue();
const entry = (id: string) => entries.find((one) => one.id === id)!;
const areasOf = (id: string, entered: Entered) => argumentAreas(entry(id), entered, "Accounts", MAP);
const problems = (id: string, entered: Entered) =>
  argumentProblems(entry(id), entered, areasOf(id, entered), MAP).map(({ text }) => text);

test("required arguments that are empty are named", () => {
  expect(missingArguments(entry("SCORE"), { ratings: "  ", output: "parts" })).toEqual(["ratings", "weights"]);
  expect(missingArguments(entry("SCORE"), { ratings: "B2:C9", weights: "KAM_Weights" })).toEqual([]);
});

test.each([
  ["a table that is not there", "tblGone[Fit]", /^ratings: This workbook has no table tblGone\. Correct it, or select/],
  ["a column that is not there", "tblAccounts[[Fit]:[Fat]]", /^ratings: The table tblAccounts has no column "Fat"\./],
  ["a sheet that is not there", "Sheet9!B2", /^ratings: This workbook has no sheet "Sheet9"\./],
  ["a word", "high", /no table and no defined name high\. .* A text stands in quotation marks: "high"\.$/],
  ["a deleted range", "Accounts!#REF!", /^ratings: It refers to something that was deleted \(#REF!\)\./],
  [
    "a name of a deleted range",
    "kam_ranks",
    /^ratings: The name kam_ranks means something that was deleted \(#REF!\)\./,
  ],
  ["one row of a table", "tblAccounts[@Fit]", /^ratings: tblAccounts\[@Fit\] means one row/],
  ["two ranges", "B2:B3,C2:C3", /^ratings: A comma is in the way\. Give one range here/],
  ["a name inside a longer formula", "Budget*2", /^ratings: This workbook has no table and no defined name Budget\./],
])("%s", (_, typed, problem) => {
  expect(problems("SCORE", { ratings: typed })).toEqual([expect.stringMatching(problem)]);
});

test.each([
  "tblAccounts[[Growth]:[Fit]]",
  "KAM_Scores",
  "Accounts!OwnName",
  "'[Budget.xlsx]North'!B2:B9",
  "LET(x,B2:B9,x*2)",
  "{1,2}",
  "tblAccounts",
])("%s is taken", (typed) => {
  expect(problems("SCORE", { ratings: typed })).toEqual([]);
});

test("several cells for one number are refused, one cell or a formula is not", () => {
  expect(problems("SELECT", { capacity: "Accounts!B2:B9" })).toEqual([
    "capacity: It takes one number, and Accounts!B2:B9 is 8 cells. Give one cell or a number.",
  ]);
  for (const capacity of ["Accounts!B2", "12", "MAX(B2:B9)"]) expect(problems("SELECT", { capacity })).toEqual([]);
});

test("ranges that belong together and differ in length are told apart from one value for all", () => {
  expect(problems("SELECT", { scores: "tblAccounts[Fit]", eligible: "Accounts!C2:C5", tiebreak: "Budgets" })).toEqual([
    "eligible: It has 4 rows and scores has 5. Give both the same rows.",
  ]);
  expect(problems("CLV", { margin: "B2:B9", retention: "C2", discount: "B:B", horizon: "12" })).toEqual([]);
  expect(
    problems("SINGLEPOINT", { accounts: "A2:A9", our_people: "B2:B9", for_accounts: "D2:D4", revenue: "E2:E5" }),
  ).toEqual(["revenue: It has 4 rows and for_accounts has 3. Give both the same rows."]);
});

describe("the cell to write in", () => {
  const problem = (text: string, id = "SCORE", entered: Entered = {}) => {
    const areas = areasOf(id, entered);
    return placeProblem(text, resultRows(id, entered, areas), areas, MAP);
  };
  const wide = { ratings: "tblAccounts[[Growth]:[Fit]]" };

  test("is one cell with its sheet", () => {
    expect(parsePlace(" 'Peter''s'!$H$2")).toEqual({ sheet: "Peter's", row: 1, column: 7 });
    expect(placeText({ sheet: "Peter's", row: 1, column: 7 })).toBe("'Peter''s'!H2");
    expect(placeText({ sheet: "RC1", row: 0, column: 0 })).toBe("'RC1'!A1");
    expect(placeText({ sheet: "Übersicht_2", row: 0, column: 0 })).toBe("Übersicht_2!A1");
    for (const text of ["H2", "Accounts!H2:H3", "Accounts!H2#", "KAM_Scores", "Accounts!H", "Accounts!H2*2"]) {
      expect(problem(text)).toBe("Cell: Give one cell with its sheet, such as Accounts!H2.");
    }
    expect(problem(" ")).toMatch(/^Cell: Select an empty cell/);
    expect(problem("Gone!H2")).toMatch(/^Cell: This workbook has no sheet "Gone"\./);
    expect(problem("Accounts!XFE1")).toBe("Cell: No sheet has a cell Accounts!XFE1.");
    expect(problem("Accounts!I2")).toBeUndefined();
  });

  test("is neither in a table nor above one that the result would run into", () => {
    expect(problem("accounts!B3")).toMatch(
      /is in the table tblAccounts, and a table cannot hold a formula that spills/,
    );
    expect(problem("'Peter''s'!C8")).toBeUndefined(); // one row, as far as is known
    expect(problem("'Peter''s'!C8", "SCORE", wide)).toMatch(
      /^Cell: The result would run into the table tblOther below 'Peter''s'!C8/,
    );
    expect(problem("'Peter''s'!D8", "SCORE", wide)).toBeUndefined();
    expect(problem("Accounts!I1048573", "SCORE", wide)).toMatch(/there is no room for the 5 rows of the result/);
  });

  test("is not in what the formula reads", () => {
    expect(problem("'Peter''s'!A1", "SCORE", { ratings: "Budgets" })).toMatch(
      /^Cell: 'Peter''s'!A1 and the cells below it are part of ratings, so the formula would refer to itself/,
    );
  });

  test("and the cells that the result needs are empty", () => {
    const place = { sheet: "Accounts", row: 1, column: 8 };
    expect(occupiedProblem(place, { content: "", filled: undefined })).toBeUndefined();
    expect(occupiedProblem(place, { content: 0, filled: "I2" })).toBe(
      "Cell: Accounts!I2 is not empty. Choose an empty cell; nothing is overwritten.",
    );
    expect(occupiedProblem(place, { content: "", filled: "I4:I5" })).toMatch(/there is something in I4:I5\./);
  });
});
