import { unmatchedAccounts } from "../../../../src/workbook/dataCheck/checks/unmatchedAccounts";
import { lines } from "../found";

test("accounts without a row and rows without an account are told", () => {
  const markers = [
    ["alder", 1, 1],
    ["Cedar ", 1, 1],
    ["Dogwood", 1, 1],
  ];
  expect(lines(unmatchedAccounts, { markers })).toEqual([
    "warning Accounts!A5 Birch has no row in tblMarkers.",
    "warning Markers!A6 Dogwood in tblMarkers is no account of tblAccounts.",
  ]);
});

test("a table with fewer than half of the accounts is a list of some", () => {
  expect(lines(unmatchedAccounts, { markers: [["Alder", 1, 1]] })).toEqual([
    "note Markers!A4 tblMarkers has 1 of the 3 accounts.",
  ]);
});

test("a table with none of the accounts is about something else", () => {
  expect(lines(unmatchedAccounts, { markers: [["4711", 1, 1]] })).toEqual([]);
});
