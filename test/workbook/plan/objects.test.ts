import type { Plan } from "../../../src/workbook/plan/plan";
import { addedBy, obstacles } from "../../../src/workbook/plan/objects";

const plan: Plan = {
  title: "Two sheets",
  steps: [
    { kind: "addSheet", name: "Accounts", columnWidths: [], frozenRows: 0 },
    { kind: "addSheet", name: "Results", columnWidths: [], frozenRows: 0 },
    { kind: "addTable", name: "tblAccounts", range: { sheet: "Accounts", start: "A1", rows: 2, columns: 1 } },
    { kind: "addName", name: "Scores", refersTo: "Results!$A$1" },
  ],
};
const empty = { sheets: ["Sheet1"], tables: [], names: [], structureProtected: false };

test("a plan adds its sheets, tables and names", () => {
  expect(addedBy(plan)).toEqual({ sheets: ["Accounts", "Results"], tables: ["tblAccounts"], names: ["Scores"] });
});

test("nothing is in the way in an empty workbook", () => {
  expect(obstacles(plan, empty)).toEqual([]);
});

test("every sheet, table and name that is there already is told, whatever the case of its letters", () => {
  const now = { ...empty, sheets: ["accounts", "Other"], tables: ["TBLACCOUNTS"], names: ["scores"] };
  expect(obstacles(plan, now)).toEqual([
    'This workbook has a sheet "Accounts" already. Rename or delete it, then try again.',
    'This workbook has a table "tblAccounts" already. Rename it under Table Design, then try again.',
    'This workbook has a defined name "Scores" already. Rename or delete it in the Name Manager, then try again.',
  ]);
});

test("a table is in the way of a defined name of its name, and the reverse", () => {
  const now = { ...empty, tables: ["Scores"], names: ["tblAccounts"] };
  expect(obstacles(plan, now)).toEqual([
    expect.stringContaining('a table "Scores" already'),
    expect.stringContaining('a defined name "tblAccounts" already'),
  ]);
});

test("a protected structure is in the way of every plan", () => {
  expect(obstacles(plan, { ...empty, structureProtected: true })).toEqual([
    "The structure of this workbook is protected, so no sheet can be added. " +
      "Choose Review, Protect Workbook to end that, then try again.",
  ]);
});
