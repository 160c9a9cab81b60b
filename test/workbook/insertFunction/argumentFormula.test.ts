import { argumentFormula } from "../../../src/workbook/insertFunction/argumentFormula";

test.each([
  [" =B2:B9 ", "B2:B9"],
  ["35", "35"],
  ["0,6", "0.6"],
  ["−.5", "-0.5"],
  ["15 %", "15%"],
  ["1,2345", "1.2345"],
  ["{0.8,0.95}", "{0.8,0.95}"],
  ["{1;2}", "{1;2}"],
  ['IF(B2="a,;(",1,2)', 'IF(B2="a,;(",1,2)'],
  ["tblAccounts[Up, to ( you]", "tblAccounts[Up, to ( you]"],
  ["'A (1, 2'!B2", "'A (1, 2'!B2"],
])("%s is written as %s", (typed, formula) => {
  expect(argumentFormula(typed)).toEqual({ formula });
});

test.each([
  ["1,234", /can be read in two ways\. Enter 1234 or 1\.234\./],
  ["B2:B9,C2:C9", /^A comma is in the way/],
  ["SUM(B2;B3)", /^A semicolon is in the way/],
  ["SUM(B2", /^A bracket has no partner/],
  ["(B2})", /^A bracket has no partner/],
  ["tblAccounts[Fit", /^A square bracket has no partner/],
  ['"Yes', /^A quotation mark has no partner/],
])("%s is refused", (typed, problem) => {
  expect(argumentFormula(typed)).toEqual({ problem: expect.stringMatching(problem) });
});
