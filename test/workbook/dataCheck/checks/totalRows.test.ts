import { totalRows } from "../../../../src/workbook/dataCheck/checks/totalRows";
import type { CellValue } from "../../../../src/workbook/snapshot/table";
import { lines } from "../found";
import { CLEAN_ACCOUNTS } from "../scanned";

const amounts = (...cells: CellValue[]) => cells.map((cell, i): CellValue[] => [`A${i + 1}`, "", cell, "Yes", 7, 0.2]);

test.each(["Total", "TOTAL:", " Grand total", "Subtotal", "Sum", "Summe", "Gesamt", "Gesamtergebnis", "Somme"])(
  "%p is a total",
  (name) => {
    const accounts = [...CLEAN_ACCOUNTS, [name, "", 99, "", "", ""]];
    expect(lines(totalRows, { accounts })).toEqual([
      `error Accounts!A7:F7 Row 4 of tblAccounts is a total: "${name.trim()}".`,
    ]);
  },
);

test.each(["TotalEnergies", "Total SE", "Sumitomo", "Gesamtschule Nord", "Summit Ltd"])("%p is a customer", (name) => {
  expect(lines(totalRows, { accounts: [...CLEAN_ACCOUNTS, [name, "", 99, "Yes", 7, 0.2]] })).toEqual([]);
});

test("a row that repeats the headers is told, a customer named like one header is not", () => {
  const accounts = [
    ["Account", "Parent", "Revenue", "Eligible", "Fit", "Margin"],
    ["Parent", "", 5, "Yes", 7, 0.2],
  ];
  expect(lines(totalRows, { accounts })).toEqual(["error Accounts!A4:F4 Row 1 of tblAccounts repeats the headers."]);
});

test("an amount that is the sum of the rows above is asked about", () => {
  expect(lines(totalRows, { accounts: amounts(100, 250.1, 30.2, 380.3) })).toEqual([
    "warning Accounts!A7:F7 A4: Revenue 380.3 is the sum of the 3 rows above. Is it a total?",
  ]);
});

test("subtotals and the grand total after them are found", () => {
  // 1 + 2 + 4 = 7, 10 + 20 + 40 = 70, 7 + 70 = 77
  const found = lines(totalRows, { accounts: amounts(1, 2, 4, 7, 10, 20, 40, 70, 77) });
  expect(found.map((line) => line.split(" ")[1])).toEqual(["Accounts!A7:F7", "Accounts!A11:F11", "Accounts!A12:F12"]);
});

test("the sum of two rows may be chance", () => {
  expect(lines(totalRows, { accounts: amounts(100, 200, 300) })).toEqual([]);
});
