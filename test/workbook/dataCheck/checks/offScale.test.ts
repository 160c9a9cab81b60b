import { offScale } from "../../../../src/workbook/dataCheck/checks/offScale";
import { lines } from "../found";

test("values beyond the ends of the scale are told, the ends are on it", () => {
  const accounts = [
    ["Alder", "", 1, "Yes", 10, 0],
    ["Birch", "", 1, "Yes", 11, 31],
    ["Cedar", "", 1, "Yes", 0, -0.1],
  ];
  expect(lines(offScale, { accounts })).toEqual([
    "warning Accounts!E5 Birch: Fit is 11, above its scale of 1 to 10.",
    "warning Accounts!E6 Cedar: Fit is 0, below its scale of 1 to 10, which counts as not rated.",
    "warning Accounts!F5 Birch: Margin is 31, above its scale of 0 to 0.4; 31\u00a0% would be 0.31.",
    "warning Accounts!F6 Cedar: Margin is −0.1, below its scale of 0 to 0.4.",
  ]);
});

test("a criterion without a scale has no values off it", () => {
  const criteria = [
    ["Fit", 0, 0, 60],
    ["Margin", "", "", 40],
  ];
  expect(lines(offScale, { criteria, accounts: [["Alder", "", 1, "Yes", 99, -99]] })).toEqual([]);
});
