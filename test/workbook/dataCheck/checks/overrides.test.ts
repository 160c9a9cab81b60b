import { overrides } from "../../../../src/workbook/dataCheck/checks/overrides";
import { lines } from "../found";

test("overrides for nobody and with other words are told", () => {
  const rows = [
    ["Alder", "Always"],
    ["ALDER ", " never "],
    ["Dogwood", "Always"],
    ["Birch", "Maybe"],
    ["Cedar", ""],
  ];
  expect(lines(overrides, { overrides: rows })).toEqual([
    "error Overrides!A6 Dogwood is no account of tblAccounts.",
    'error Overrides!B7 Birch: "Maybe" is neither Always nor Never.',
  ]);
});

test("a table without overrides is in order", () => {
  expect(lines(overrides, { overrides: [["", ""]] })).toEqual([]);
});

test("an account whose number is stored as text is not found by a lookup", () => {
  const accounts = [[1001, "", 5, "Yes", 7, 0.2]];
  expect(lines(overrides, { accounts, overrides: [["1001", "Always"]] })).toEqual([
    "error Overrides!A4 1001 is a text here and a number in tblAccounts: a lookup does not find it.",
  ]);
  expect(lines(overrides, { accounts, overrides: [[1001, "Always"]] })).toEqual([]);
});
