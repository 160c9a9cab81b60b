import { isSameScan } from "../../../src/workbook/dataCheck/sameScan";
import type { Scan, ScannedTable } from "../../../src/workbook/dataCheck/scan";
import { CLEAN_ACCOUNTS, scanOf } from "./scanned";

/** A scan whose first table is changed. */
function withFirst(change: (table: ScannedTable) => Partial<ScannedTable>): Scan {
  const { tables, separators } = scanOf();
  const [first, ...others] = tables;
  return { separators, tables: [{ ...first!, ...change(first!) }, ...others] };
}

test("two scans of the same are the same", () => {
  expect(isSameScan(scanOf(), scanOf())).toBe(true);
});

test.each<[string, Scan]>([
  ["a value", scanOf({ accounts: [["Alder", "", 1201, "Yes", 7, 0.2], ...CLEAN_ACCOUNTS.slice(1)] })],
  [
    "a formula in place of its value",
    scanOf({ accounts: [["=A1→Alder", "", 1200, "Yes", 7, 0.2], ...CLEAN_ACCOUNTS.slice(1)] }),
  ],
  ["the number of rows", scanOf({ accounts: CLEAN_ACCOUNTS.slice(1) })],
  ["the number of tables", scanOf({ markers: [["Alder", 1, 1]] })],
  ["where the table stands", withFirst(({ firstRow }) => ({ firstRow: firstRow + 1 }))],
  ["the name of its sheet", withFirst(() => ({ sheet: "Renamed" }))],
  ["a header", withFirst(({ headers }) => ({ headers: [...headers.slice(1), "Other"] }))],
  [
    "the place of a column",
    withFirst(({ columns }) => ({ columns: columns.map((one) => ({ ...one, column: one.column + 1 })) })),
  ],
])("they differ by %s", (_, other) => {
  expect(isSameScan(scanOf(), other)).toBe(false);
  expect(isSameScan(other, scanOf())).toBe(false);
});
