import { entityTotal } from "../../../../src/workbook/dataCheck/checks/entityTotal";
import type { CellValue } from "../../../../src/workbook/snapshot/table";
import { lines } from "../found";
import { CLEAN_ACCOUNTS } from "../scanned";

const entity = (value: CellValue) => [
  ["Account column", "Account"],
  ["entity revenue", value],
];

test("a list that differs is told in money and percent", () => {
  // 1200 + 800 + 450 = 2450; 2500 − 2450 = 50 is 2 % of 2500
  expect(lines(entityTotal, { settings: entity(2500) })).toEqual([
    "warning Accounts!C4:C6 tblAccounts adds up to 2,450, the entity revenue is 2,500: 50 (2\u00a0%) too little.",
  ]);
  expect(lines(entityTotal, { settings: entity(2000) })[0]).toMatch(/: 450 \(23\u00a0%\) too much\.$/);
});

test("the order of the accounts and the rounding of cents make no difference", () => {
  const accounts = [0.1, 0.2, 0.3, 1e9].map((amount, i): CellValue[] => [`A${i}`, "", amount, "Yes", 7, 0.2]);
  expect(lines(entityTotal, { accounts, settings: entity(1000000000.6) })).toEqual([]);
});

test("total rows are left out of the total", () => {
  const accounts = [...CLEAN_ACCOUNTS, ["Total", "", 2450, "", "", ""]];
  expect(lines(entityTotal, { accounts, settings: entity(2450) })).toEqual([]);
});

test.each(["", "n/a", "a lot"])("nothing is compared where the setting is %p", (value) => {
  expect(lines(entityTotal, { settings: entity(value) })).toEqual([]);
});
