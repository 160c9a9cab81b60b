import { errorCells } from "../../../../src/workbook/dataCheck/checks/errorCells";
import { CLEAN_ACCOUNTS } from "../scanned";
import { lines } from "../found";

test("errors are found in every table, #N/A as a note", () => {
  const accounts = [["Alder", "", "#DIV/0!", "Yes", "#N/A", 0.2], ...CLEAN_ACCOUNTS.slice(1)];
  const markers = [["Birch", "#REF!", 2]];
  expect(lines(errorCells, { accounts, markers })).toEqual([
    "error Accounts!C4 Alder: Revenue is #DIV/0!.",
    "note Accounts!E4 Alder: Fit is #N/A, which counts as not known.",
    "error Markers!B4 Birch: Trust is #REF!.",
  ]);
});

test("texts that begin with # and are no error are none", () => {
  expect(lines(errorCells, { accounts: [["#1 Plumbing", "", 5, "Yes", 7, 0.1]] })).toEqual([]);
});
