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
