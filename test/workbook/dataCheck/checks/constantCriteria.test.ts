import { constantCriteria } from "../../../../src/workbook/dataCheck/checks/constantCriteria";
import { lines } from "../found";

test("a criterion with one value for everybody is told", () => {
  const accounts = [
    ["Alder", "", 1, "Yes", 5, 0.3],
    ["Birch", "", 1, "Yes", "n/a", 0.1 + 0.2],
    ["Cedar", "", 1, "Yes", 5, 0.31],
  ];
  expect(lines(constantCriteria, { accounts })).toEqual([
    "note Accounts!E4:E6 Fit is 5 for all 2 accounts that have it.",
  ]);
});

test("one rating alone is not constant", () => {
  expect(lines(constantCriteria, { accounts: [["Alder", "", 1, "Yes", 5, ""]] })).toEqual([]);
});
