import { selectionReference } from "../../../src/workbook/insertFunction/selectionReference";
import { MAP } from "./bookMap";

test.each([
  ["one column of a table", ["Accounts", 1, 1, 5, 1], "tblAccounts[Revenue]"],
  ["columns of a table side by side", ["Accounts", 1, 4, 5, 3], "tblAccounts[[Growth]:[Fit]]"],
  ["a column whose name has a sign of its own", ["Peter's", 11, 2, 2, 1], "tblOther[A'#1]"],
  ["a column with its header", ["Accounts", 0, 1, 6, 1], "Accounts!$B$1:$B$6"],
  ["a part of a column", ["Accounts", 1, 1, 4, 1], "Accounts!$B$2:$B$5"],
  ["a column and cells beside the table", ["Accounts", 1, 6, 5, 2], "Accounts!$G$2:$H$6"],
  ["the same cells of another sheet", ["KAM Portfolio", 1, 1, 5, 1], "'KAM Portfolio'!$B$2:$B$6"],
  ["one cell", ["Peter's", 0, 0, 1, 1], "'Peter''s'!$A$1"],
  ["whole columns", ["Accounts", 0, 1, 1_048_576, 2], "Accounts!$B:$C"],
  ["whole rows", ["Accounts", 1, 0, 1, 16_384], "Accounts!$2:$2"],
] as const)("%s", (_, [sheet, row, column, rows, columns], reference) => {
  expect(selectionReference({ sheet, row, column, rows, columns }, MAP)).toBe(reference);
});
