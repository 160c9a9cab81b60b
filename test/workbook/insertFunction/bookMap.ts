import type { BookMap } from "../../../src/workbook/insertFunction/bookMap";

/** Five accounts in A1:G6 of the sheet Accounts, two rows of another table, a range's name and a spill's. */
export const MAP: BookMap = {
  sheets: ["Accounts", "KAM Portfolio", "Peter's"],
  tables: [
    {
      name: "tblAccounts",
      sheet: "Accounts",
      headers: ["Account", "Revenue", "Eligible", "Days overdue", "Growth", "Note", "Fit"],
      ...{ row: 1, column: 0, rows: 5, columns: 7 },
      whole: { row: 0, column: 0, rows: 6, columns: 7 },
    },
    {
      name: "tblOther",
      sheet: "Peter's",
      headers: ["A#1"],
      ...{ row: 11, column: 2, rows: 2, columns: 1 },
      whole: { row: 10, column: 2, rows: 3, columns: 1 },
    },
  ],
  names: [
    { name: "KAM_Scores", refersTo: "='KAM Portfolio'!$D$4#" },
    { name: "KAM_Ranks", refersTo: "=#REF!" },
    { name: "Budgets", refersTo: "='Peter''s'!$A$2:$A$6" },
  ],
};
