import { toSnapshot } from "../../../workbench/files/snapshot";
import type { WorkbookFile } from "../../../workbench/files/workbookFile";

const file: WorkbookFile = {
  name: "accounts.xlsx",
  sheets: [
    {
      name: "Accounts",
      cells: [
        { row: 0, column: 0, value: "Account", bold: true },
        { row: 0, column: 1, value: "Revenue", bold: true },
        { row: 1, column: 0, value: "00123" },
        { row: 1, column: 1, value: 0.25, numberFormat: "0%" },
        { row: 2, column: 1, value: true },
        { row: 1500, column: 3, value: 7, formula: "=SUM(E1#)" },
      ],
      columnWidths: { 0: 20 },
      frozenRows: 1,
    },
    { name: "Hidden", cells: [], hidden: true },
  ],
  tables: [{ name: "tblAccounts", sheet: "Accounts", range: "A1:B3" }],
  names: [{ name: "Scores", refersTo: "=Accounts!$E$1#" }],
};
const snapshot = toSnapshot(file, "book");
const accounts = snapshot.sheets["book-1"];
const resource = (name: string) => JSON.parse(snapshot.resources?.find((one) => one.name === name)?.data ?? "null");

test("values keep their kind, and a formula comes without a stored result", () => {
  expect(accounts?.cellData?.[1]?.[0]).toMatchObject({ v: "00123", t: 1 });
  expect(accounts?.cellData?.[1]?.[1]).toMatchObject({ v: 0.25, t: 2 });
  expect(accounts?.cellData?.[2]?.[1]).toEqual({ v: 1, t: 3 });
  expect(accounts?.cellData?.[1500]?.[3]).toEqual({ f: "=SUM(ANCHORARRAY(E1))" });
});

test("cells that look alike share a style", () => {
  const [account, revenue] = [accounts?.cellData?.[0]?.[0]?.s, accounts?.cellData?.[0]?.[1]?.s];
  expect(account).toBe(revenue);
  expect(snapshot.styles[String(account)]).toEqual({ bl: 1 });
  expect(Object.values(snapshot.styles)).toEqual([{ bl: 1 }, { n: { pattern: "0%" } }]);
});

test("there is room below the last row", () => {
  expect(accounts?.rowCount).toBeGreaterThan(1501);
  expect(snapshot.sheets["book-2"]?.rowCount).toBe(1000);
});

test("widths are pixels, frozen rows stay, hidden sheets are hidden", () => {
  expect(accounts?.columnData?.[0]?.w).toBe(145);
  expect(accounts?.freeze).toEqual({ xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 });
  expect(snapshot.sheets["book-2"]?.hidden).toBe(1);
});

test("tables and names come with the workbook", () => {
  expect(resource("SHEET_TABLE_PLUGIN")["book-1"]).toMatchObject([
    { name: "tblAccounts", range: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 } },
  ]);
  expect(Object.values(resource("SHEET_DEFINED_NAME_PLUGIN"))).toMatchObject([
    { name: "Scores", formulaOrRefString: "ANCHORARRAY(Accounts!$E$1)" },
  ]);
});
