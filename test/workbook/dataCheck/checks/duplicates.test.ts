import { duplicates } from "../../../../src/workbook/dataCheck/checks/duplicates";
import type { CellValue } from "../../../../src/workbook/snapshot/table";
import { lines } from "../found";

const named = (...names: CellValue[]) => names.map((name): CellValue[] => [name, "", 1, "Yes", 7, 0.2]);

test("names that differ in case, spaces and no-break spaces are one", () => {
  const accounts = named("Alder Ltd", "Birch", " alder\u00a0 LTD ", "BIRCH", "Birch");
  expect(lines(duplicates, { accounts })).toEqual([
    'warning Accounts!A6 " alder\u00a0 LTD " stands in A4 already as "Alder Ltd": each row is scored and ranked by itself.',
    'warning Accounts!A7 "BIRCH" stands in A5 already as "Birch": each row is scored and ranked by itself.',
    'warning Accounts!A8 "Birch" stands in A5 already: each row is scored and ranked by itself.',
  ]);
});

test("a number and the same digits as text are one, missing names are not", () => {
  expect(lines(duplicates, { accounts: named(1001, "1001", "", "", "n/a", "n/a") })).toHaveLength(1);
});

test("criteria, settings and overrides are looked at too", () => {
  const criteria = [
    ["Fit", 1, 10, 1],
    ["fit", 1, 10, 1],
  ];
  const overrides = [
    ["Alder", "Always"],
    ["alder", "Never"],
  ];
  expect(lines(duplicates, { criteria, overrides }).map((line) => line.split(" ", 2)[1])).toEqual([
    "Criteria!A5",
    "Overrides!A5",
  ]);
});

test("a joined table with several rows an account has no duplicates, one with a slip has", () => {
  const contacts = [["Alder"], ["Alder"], ["Birch"], ["Birch"]].map(([name]) => [name!, 1, 1]);
  expect(lines(duplicates, { markers: contacts })).toEqual([]);
  const markers = [..."abcdefghijk", "a"].map((name): CellValue[] => [name, 1, 1]);
  expect(lines(duplicates, { markers })).toEqual([
    'warning Markers!A15 "a" stands in A4 already: a lookup finds only the first.',
  ]);
});
