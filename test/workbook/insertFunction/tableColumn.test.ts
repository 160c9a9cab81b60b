import { tableColumn } from "../../../src/workbook/insertFunction/tableColumn";
import type { Entered } from "../../../src/workbook/insertFunction/writtenCall";
import { catalogue } from "../../support/catalogue";
import { MAP } from "./bookMap";

const entries = catalogue();
const column = (id: string, entered: Entered) =>
  tableColumn(
    entries.find((one) => one.id === id)!,
    entered,
    MAP,
  );
const row = "ROW()-ROW(tblAccounts[#Headers])";

test("reads the cells of its own row, and the rest as it was entered, with fixed addresses", () => {
  const ratings = `INDEX(tblaccounts[[Growth]:[Fit]],${row},0)`;
  expect(
    column("SCORE", {
      ratings: "tblaccounts[[Growth]:[Fit]]",
      weights: "B30:D30",
      anchors: "KAM_Anchors",
      output: "coverage",
    }),
  ).toEqual({
    table: MAP.tables[0],
    formula: `=KAM.SCORE(IF(ISBLANK(${ratings}),"n/a",${ratings}),$B$30:$D$30,,KAM_Anchors,"coverage")`,
  });
  expect(
    column("CLV", { margin: "tblAccounts[Revenue]*1.05", retention: "tblAccounts[Fit]", discount: "Accounts!K1" }),
  ).toEqual({
    table: MAP.tables[0],
    formula: `=KAM.CLV(INDEX(tblAccounts[Revenue],${row})*1.05,INDEX(tblAccounts[Fit],${row}),Accounts!$K$1)`,
  });
});

test("keeps a whole column where an argument needs all of it", () => {
  const contacts = { accounts: "tblOther[A'#1]", our_people: "B2:B9", their_people: "C2:C9" };
  expect(column("STRUCTURE", { ...contacts, for_accounts: "tblAccounts[Account]" })).toMatchObject({
    formula: `=KAM.STRUCTURE(tblOther[A'#1],$B$2:$B$9,$C$2:$C$9,INDEX(tblAccounts[Account],${row}))`,
  });
});

test.each([
  ["SCORE", { ratings: "tblAccounts[[Growth]:[Fit]]", output: "parts" }, /^output "parts" gives several cells/],
  ["SCORE", { ratings: "tblAccounts[[Growth]:[Fit]]", method: "minmax" }, /^without anchors/],
  ["TOPSIS", { ratings: "tblAccounts[[Growth]:[Fit]]" }, /^without anchors/],
  [
    "CLV",
    { margin: "tblAccounts[Revenue]", retention: "B2:B6" },
    /^retention is neither columns of tblAccounts nor one value/,
  ],
  ["CLV", { margin: "tblAccounts[Revenue]", retention: "KAM_Scores" }, /^retention is neither/],
  ["CLV", { margin: "tblAccounts[Revenue]", retention: "tblAccounts[Fit]*B2:B6" }, /^retention is neither/],
])("KAM.%s of %j is not offered, and it is said why", (id, entered, why) => {
  expect(column(id, entered as Entered)).toEqual({ why: expect.stringMatching(why) });
});

test("is no matter of functions that need the list, nor of ranges outside tables", () => {
  expect(column("SELECT", { scores: "tblAccounts[Fit]", capacity: "2" })).toBeUndefined();
  expect(column("CLV", { margin: "B2:B6" })).toBeUndefined();
  expect(column("NORMALIZE", { ratings: "tblAccounts[[Growth]:[Fit]]" })).toBeUndefined();
  expect(column("CLV", { margin: "tblGone[Revenue]" })).toBeUndefined();
});
