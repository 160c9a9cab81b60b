import { missingParents } from "../../../../src/workbook/dataCheck/checks/missingParents";
import type { CellValue } from "../../../../src/workbook/snapshot/table";
import { lines } from "../found";

const parents = (...cells: CellValue[]) => cells.map((cell, i): CellValue[] => [`A${i + 1}`, cell, 1, "Yes", 7, 0.2]);

test("an account without a parent is told where most have one", () => {
  expect(lines(missingParents, { accounts: parents("Group", "", "Group", "n/a", "Group") })).toEqual([
    "note Accounts!B5 A2 has no Parent.",
    "note Accounts!B7 A4 has no Parent.",
  ]);
});

test("where half or fewer have one, nothing is missing", () => {
  expect(lines(missingParents, { accounts: parents("Group", "", "Group", "") })).toEqual([]);
});
