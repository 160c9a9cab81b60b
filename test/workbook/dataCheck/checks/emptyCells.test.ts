import { emptyCells } from "../../../../src/workbook/dataCheck/checks/emptyCells";
import { found, lines } from "../found";
import { CLEAN_ACCOUNTS } from "../scanned";

test("empty cells are told with what they mean, and empty ratings can be filled", () => {
  const accounts = [
    ["", "", 5, "Yes", 7, 0.1],
    ["Birch", "", "", "", "", 0.3],
  ];
  expect(lines(emptyCells, { accounts })).toEqual([
    "warning Accounts!A4 Row 1: Account is empty, so the row cannot be found by its name.",
    "warning Accounts!C5 Birch: Revenue is empty, which counts as no revenue.",
    "warning Accounts!D5 Birch: Eligible is empty, so it is not known whether the account may be key.",
    "warning Accounts!E5 Birch: Fit is empty, which counts as not rated.",
  ]);
  const repairs = found(emptyCells, { accounts }).flatMap(({ repair }) => (repair === undefined ? [] : [repair]));
  expect(repairs).toEqual([{ what: "Birch: Fit", cell: "E5", base: "", value: "n/a", from: "empty", to: "n/a" }]);
});

test("only spaces are empty too; n/a and the empty text of a formula are not", () => {
  const accounts = [["Alder", "", 5, "Yes", "  ", '=""→']];
  expect(lines(emptyCells, { accounts })).toEqual([
    "warning Accounts!E4 Alder: Fit is only spaces, which counts as not rated.",
  ]);
  expect(found(emptyCells, { accounts })[0]!.repair).toMatchObject({ base: "  ", from: "only spaces" });
});

test("an empty row is told once", () => {
  const accounts = [...CLEAN_ACCOUNTS, ["", "", "", "", "", ""]];
  expect(lines(emptyCells, { accounts })).toEqual(["warning Accounts!A7:F7 Row 4 of tblAccounts is empty."]);
});

test("the one empty row of a table without overrides is no finding", () => {
  expect(lines(emptyCells, { overrides: [["", ""]] })).toEqual([]);
});

test("in a joined table gaps are notes, in columns that are mostly filled", () => {
  const markers = [
    ["Alder", 1, ""],
    ["Birch", "", ""],
    ["Cedar", 3, "high"],
  ];
  expect(lines(emptyCells, { markers })).toEqual(["note Markers!B5 Birch: Trust is empty."]);
});
