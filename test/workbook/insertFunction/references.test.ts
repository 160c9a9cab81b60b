import { areaOfArgument } from "../../../src/workbook/insertFunction/areaOf";
import { fixedReference, onlyReference, referencesIn } from "../../../src/workbook/insertFunction/references";
import { MAP } from "./bookMap";

const found = (formula: string) => referencesIn(formula).map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ["Accounts!$B$2:B90", ["cells Accounts!$B$2:B90"]],
  ["'Peter''s'!B2", ["cells 'Peter''s'!B2"]],
  ["'[Budget 2026.xlsx]North'!B2", ["cells '[Budget 2026.xlsx]North'!B2"]],
  ["B:C", ["cells B:C"]],
  ["Accounts!2:9", ["cells Accounts!2:9"]],
  ["H4#", ["cells H4#"]],
  ["tblAccounts[[#Headers],[Fit]:[Risk]]", ["table tblAccounts[[#Headers],[Fit]:[Risk]]"]],
  ["tblAccounts[A '[1'], '#x]", ["table tblAccounts[A '[1'], '#x]"]],
  ["[@Revenue]", ["table [@Revenue]"]],
  ["KAM_Scores", ["name KAM_Scores"]],
  ["Accounts!Budget", ["name Accounts!Budget"]],
  ["Accounts!#REF!", ["deleted Accounts!#REF!"]],
  ["#REF!", ["deleted #REF!"]],
  ["1.5E+3*2", []],
  ['"B2"&TRUE', []],
  ["#N/A", []],
  ["LOG10(B2)", ["cells B2"]],
  [
    'XLOOKUP("Capacity",tblSettings[Setting],tblSettings[Value])',
    ["table tblSettings[Setting]", "table tblSettings[Value]"],
  ],
])("the references of %s", (formula, references) => {
  expect(found(formula)).toEqual(references);
});

test("columns are named as their headers have them, and one reference alone is known from more", () => {
  expect(onlyReference("tblOther[A'#1]")).toMatchObject({ table: "tblOther", columns: ["A#1"], part: "rows" });
  expect(onlyReference("tblAccounts[@Fit]")).toMatchObject({ part: "thisRow" });
  expect(onlyReference("tblAccounts[#Headers]")).toMatchObject({ columns: [], part: "item" });
  expect(onlyReference("B2*2")).toBeUndefined();
});

test.each([
  ["B2:$C9", "$B$2:$C$9"],
  ["'Peter''s 2'!b2#", "'Peter''s 2'!$b$2#"],
  ["A:$B", "$A:$B"],
  ["2:9", "$2:$9"],
])("%s fixed is %s", (address, fixed) => {
  expect(fixedReference(onlyReference(address) as Parameters<typeof fixedReference>[0])).toBe(fixed);
});

test.each([
  ["tblAccounts[[Revenue]:[Days overdue]]", { sheet: "Accounts", row: 1, column: 1, rows: 5, columns: 3 }],
  ["tblaccounts[fit]", { sheet: "Accounts", row: 1, column: 6, rows: 5, columns: 1 }],
  [
    'IF(ISBLANK(tblAccounts[Fit]),"n/a",tblAccounts[Fit])',
    { sheet: "Accounts", row: 1, column: 6, rows: 5, columns: 1 },
  ],
  ["C4:B2", { sheet: "Own", row: 1, column: 1, rows: 3, columns: 2 }],
  ["accounts!B:C", { sheet: "Accounts", row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ["Accounts!2:3", { sheet: "Accounts", row: 1, column: 0, rows: 2, columns: 16_384 }],
  ["Budgets", { sheet: "Peter's", row: 1, column: 0, rows: 5, columns: 1 }],
])("%s means these cells", (formula, area) => {
  expect(areaOfArgument(formula, "Own", MAP)).toEqual(area);
});

test.each([
  "KAM_Scores",
  "Accounts!H4#",
  "tblGone[Fit]",
  "tblAccounts[Gone]",
  "tblAccounts[#Headers]",
  "SUM(B2:B3)",
  "7",
])("how many cells %s has cannot be told", (formula) => {
  expect(areaOfArgument(formula, "Own", MAP)).toBeUndefined();
});
