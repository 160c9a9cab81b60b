import { namesWithoutColumn } from "../../../../src/workbook/dataCheck/checks/namesWithoutColumn";
import { lines } from "../found";

test("criteria and settings whose column is not there are told", () => {
  const criteria = [
    ["fit", 1, 10, 60],
    ["Growth", 1, 10, 40],
    [" Margin", 0, 1, 40],
  ];
  const settings = [
    ["Portfolio table", "tblAccounts"],
    ["Revenue column", "Turnover"],
    ["Parent column", ""],
    ["Capacity", 3],
  ];
  expect(lines(namesWithoutColumn, { criteria, settings })).toEqual([
    'error Criteria!A5 The criterion "Growth" has no column in tblAccounts.',
    'error Criteria!A6 The criterion " Margin" and the column "Margin" of tblAccounts differ by a spare space.',
    'error Settings!B5 The setting "Revenue column" has no column "Turnover" in tblAccounts.',
  ]);
});
