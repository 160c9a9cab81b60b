import { readSelection } from "../../../src/workbook/excel/readSelection";
import { readPlacedTable } from "../../../src/workbook/excel/readTable";
import { requester } from "../../../src/workbook/excel/request";
import { FakeBook } from "./fake/fakeBook";
import { fill } from "./fake/fakeSheet";
import { ownBook } from "./plans";

const request = requester(() => undefined);

/** A table of 4,500 accounts at B3, two columns wide. */
function longBook(): FakeBook {
  const book = new FakeBook().install();
  const rows = Array.from({ length: 4_500 }, (_, i) => [`Account ${i + 1}`, i]);
  fill(book.sheet("Sheet1"), "B3", [["Account", "Revenue"], ...rows]);
  book.addTable("Sheet1", "tblLong", "B3", 4_501, 2);
  return book;
}

describe("a table", () => {
  test("is read with its place, values and formulas", async () => {
    ownBook().install();
    expect(await readPlacedTable(request, "TBLCRITERIA")).toEqual({
      name: "tblCriteria",
      sheet: "Sheet1",
      row: 1,
      column: 0,
      columns: ["Criterion", "Weight", "Share"],
      values: [
        ["Growth", 50, 0],
        ["Fit", 30, 0],
        ["Overdue", 20, 0],
      ],
      formulas: [
        ["Growth", 50, "=B2/100"],
        ["Fit", 30, "=B3/100"],
        ["Overdue", 20, "=B4/100"],
      ],
    });
  });

  test("that does not exist is undefined", async () => {
    ownBook().install();
    expect(await readPlacedTable(request, "tblNone")).toBeUndefined();
  });

  test("that is long is read piece by piece, and the reader is told how far it is", async () => {
    longBook();
    const told: [number, number][] = [];
    const table = await readPlacedTable(request, "tblLong", { onProgress: (rows, of) => told.push([rows, of]) });
    expect(told).toEqual([
      [2_000, 4_500],
      [4_000, 4_500],
      [4_500, 4_500],
    ]);
    expect([table!.values.length, table!.values[4_499]]).toEqual([4_500, ["Account 4500", 4_499]]);
  });

  test("is not read on once the reading is broken off", async () => {
    const book = longBook();
    const breaking = new AbortController();
    const reading = readPlacedTable(request, "tblLong", {
      onProgress: () => breaking.abort(),
      signal: breaking.signal,
    });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(book.syncs.length).toBe(3);
  });

  test("that is moved between two pieces is refused rather than read half and half", async () => {
    const book = longBook();
    book.afterSync(4, () => {
      const table = book.table("tblLong");
      table.place = { ...table.place, rows: 4_400 };
    });
    await expect(readPlacedTable(request, "tblLong")).rejects.toThrow('"tblLong" was changed while it was being read');
  });
});

describe("the selection", () => {
  const select = (book: FakeBook, row: number, column: number, rows: number, columns: number) =>
    (book.selection = { sheet: "Sheet1", place: { row, column, rows, columns } });

  test("is read without the blank cells around it, with the table that it touches", async () => {
    const book = ownBook().install();
    select(book, 2, 0, 500, 2);
    expect(await readSelection(request)).toMatchObject({
      sheet: "Sheet1",
      address: "A3:B6",
      row: 2,
      column: 0,
      table: "tblCriteria",
      values: [
        ["Fit", 30],
        ["Overdue", 20],
        ["", ""],
        ["Weights of 2026", ""],
      ],
    });
  });

  test("of one cell stands for the region around it", async () => {
    const book = new FakeBook().install();
    fill(book.sheet("Sheet1"), "B2", [
      ["Account", "Revenue"],
      ["Acme", 5],
    ]);
    select(book, 2, 2, 1, 1);
    const selected = await readSelection(request);
    expect(selected).toMatchObject({ address: "B2:C3" });
    expect(selected).not.toHaveProperty("table");
  });

  test("of blank cells is undefined", async () => {
    const book = ownBook().install();
    select(book, 30, 0, 5, 5);
    expect(await readSelection(request)).toBeUndefined();
  });
});
