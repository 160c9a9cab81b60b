import { negativeAmounts } from "../../../../src/workbook/dataCheck/checks/negativeAmounts";
import { lines } from "../found";
import { GERMAN } from "../scanned";

test("amounts below zero are told as the workbook writes numbers; ratings below zero are not amounts", () => {
  const accounts = [
    ["Alder", "", -84000.5, "Yes", -1, 0.2],
    ["Birch", "", 0, "Yes", 7, 0.2],
  ];
  expect(lines(negativeAmounts, { accounts, separators: GERMAN })).toEqual([
    "note Accounts!C4 Alder: Revenue is −84.000,5.",
  ]);
});

test("what rounding leaves of invoices and credits is no negative amount", () => {
  const accounts = [
    ["Alder", "", 0.3 - 0.1 - 0.2, "Yes", 7, 0.2],
    ["Birch", "", -5.684341886080801e-14, "Yes", 7, 0.2],
    ["Cedar", "", 280000, "Yes", 7, 0.2],
  ];
  expect(lines(negativeAmounts, { accounts })).toEqual([]);
});
