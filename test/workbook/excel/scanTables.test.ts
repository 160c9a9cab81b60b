import type { ScanProgress, ScanTarget } from "../../../src/workbook/dataCheck/scan";
import { openWorkbook, type Workbook } from "../../../src/workbook/excel/workbook";
import { FakeBook } from "./fake/fakeBook";
import { put, setFormat } from "./fake/fakeSheet";

const ACCOUNTS: ScanTarget = {
  table: "TBLACCOUNTS",
  role: "portfolio",
  columns: [
    { header: "Fit", role: "rating" },
    { header: "account", role: "account" },
    { header: "Revenue", role: "revenue" },
    { header: "Absent", role: "rating" },
  ],
};

let book: FakeBook;
let workbook: Workbook;

/** Accounts in B3:E6 with a column between that nobody asked for, and one other table. */
beforeEach(() => {
  book = new FakeBook().install();
  const rows = [
    ["Account", "Revenue", "Note", "Fit"],
    ["Alder", 100, "x", 7],
    ["Birch", "'1,5", "x", "=1+1"],
    ["Cedar", "", "x", "n/a"],
  ];
  rows.forEach((cells, i) => cells.forEach((cell, j) => put(book.sheet("Sheet1"), 2 + i, 1 + j, cell)));
  put(book.sheet("Sheet1"), 20, 0, "Account");
  put(book.sheet("Sheet1"), 21, 0, "Alder");
  setFormat(book.sheet("Sheet1"), 4, 2, "@");
  book.addTable("Sheet1", "tblAccounts", "B3", 4, 4);
  book.addTable("Sheet1", "tblMarkers", "A21", 2, 1);
  workbook = openWorkbook(() => undefined);
});

const MARKERS: ScanTarget = { table: "tblMarkers", role: "joined", columns: [{ header: "Account", role: "account" }] };

test("reads the columns that were asked for and are there, in their places", async () => {
  const { tables, separators } = await workbook.scan([ACCOUNTS, MARKERS]);
  expect(separators).toBeUndefined();
  expect(tables).toMatchObject([
    {
      name: "tblAccounts",
      sheet: "Sheet1",
      role: "portfolio",
      firstRow: 3,
      firstColumn: 1,
      rowCount: 3,
      columnCount: 4,
      headers: ["Account", "Revenue", "Note", "Fit"],
      columns: [
        { header: "account", role: "account", column: 1, values: ["Alder", "Birch", "Cedar"] },
        { header: "Revenue", role: "revenue", column: 2, values: [100, "1,5", ""] },
        { header: "Fit", role: "rating", column: 4 },
      ],
    },
    { name: "tblMarkers", role: "joined", columns: [{ values: ["Alder"] }] },
  ]);
  expect(tables[0]!.columns[2]!.formulas).toEqual([7, "=1+1", "n/a"]);
});

test("reads number formats only where a text may have to become a number", async () => {
  const [accounts] = (await workbook.scan([ACCOUNTS])).tables;
  expect(accounts!.columns.map(({ numberFormats }) => numberFormats)).toEqual([
    undefined,
    ["General", "@", "General"],
    undefined,
  ]);
});

test.each([
  ["the system's separators", { system: true, decimal: ",", group: "." }],
  ["those the user has set in Excel", { system: false, decimal: ".", group: "’" }],
])("reads %s", async (_, separators) => {
  book.separators = separators;
  const { decimal, group } = separators;
  expect((await workbook.scan([ACCOUNTS])).separators).toEqual({ decimal, group });
});

test("tells how far it has come, to the end", async () => {
  const told: ScanProgress[] = [];
  await workbook.scan([ACCOUNTS, MARKERS], { onProgress: (progress) => told.push(progress) });
  expect(told.map(({ table, cells, of }) => [table, cells, of])).toEqual([
    ["tblAccounts", 6, 10],
    ["tblAccounts", 9, 10],
    ["tblMarkers", 10, 10],
  ]);
});

test("ends between two pieces when it is broken off", async () => {
  const control = new AbortController();
  const read = workbook.scan([ACCOUNTS, MARKERS], {
    onProgress: () => control.abort(),
    signal: control.signal,
  });
  await expect(read).rejects.toThrow();
  expect(control.signal.aborted).toBe(true);
});

test("leaves out a table that is gone", async () => {
  const { tables } = await workbook.scan([{ ...MARKERS, table: "tblGone" }, MARKERS]);
  expect(tables.map(({ name }) => name)).toEqual(["tblMarkers"]);
});

test.each([3, 4, 5])("refuses a table that is moved after sync %i", async (sync) => {
  book.afterSync(sync, () => (book.table("tblAccounts").place = { ...book.table("tblAccounts").place, row: 9 }));
  await expect(workbook.scan([ACCOUNTS])).rejects.toThrow(
    'The table "tblAccounts" was changed while it was read. Check again.',
  );
});

test("says what Excel says when a sync fails", async () => {
  book.failSync(3, 0, "ItemNotFound");
  await expect(workbook.scan([ACCOUNTS])).rejects.toThrow("The table was changed while it was being read. Try again.");
});
