import { addressOf } from "../../../src/workbook/handOver/kamFormulas";
import { openWorkbook, type Workbook } from "../../../src/workbook/excel/workbook";
import { FakeBook } from "./fake/fakeBook";
import { fill, newSheet } from "./fake/fakeSheet";

let book: FakeBook;
let workbook: Workbook;

beforeEach(() => {
  book = new FakeBook().install();
  workbook = openWorkbook(() => undefined);
});

/** What was found, without the formulas' other properties. */
async function found() {
  const { formulas } = await workbook.scanFormulas();
  return formulas.map((one) => [one.sheet, addressOf(one), one.rows, one.columns, one.functions.join(), one.errors]);
}

test("finds nothing in a workbook without formulas of the add-in", async () => {
  fill(book.sheet("Sheet1"), "B2", [["=KAM.SCORE(A1)", { formula: "=SUM(A1:A9)" }]]);
  book.state.sheets.push(newSheet("Blank", "2"));
  expect(await workbook.scanFormulas()).toEqual({
    formulas: [],
    readers: [],
    defined: [],
    sheets: [
      { name: "Sheet1", isHidden: false, isProtected: false },
      { name: "Blank", isHidden: false, isProtected: false },
    ],
    names: [],
    taken: [],
  });
});

test("finds what spills with its size and its errors, and what was filled down as one", async () => {
  const sheet = book.sheet("Sheet1");
  fill(sheet, "B2", [
    [{ formula: "=KAM.SCORE(F2:F4)" }, "b", "=x"],
    ["#N/A", 2, ""],
    [3, "#VALUE!", ""],
    ["#N/A", "", ""],
  ]);
  book.spills.push({ sheet: "Sheet1", place: { row: 1, column: 1, rows: 3, columns: 2 } });
  fill(
    sheet,
    "G2",
    [2, 3, 4].map((row) => [{ formula: `=kam.clv(F${row})` }]),
  );
  expect(await found()).toEqual([
    ["Sheet1", "B2", 3, 2, "KAM.SCORE", 2],
    ["Sheet1", "G2:G4", 3, 1, "KAM.CLV", 0],
  ]);
  const { formulas } = await workbook.scanFormulas();
  expect(formulas.map(({ error }) => error)).toEqual(["#N/A", undefined]);
});

test("takes a run apart where one of its formulas spills, and leaves out formulas that a spill only shows", async () => {
  fill(book.sheet("Sheet1"), "B2", [
    [{ formula: "=KAM.SCORE($F$1)" }, { formula: "=KAM.SCORE($F$1)" }],
    [{ formula: "=KAM.SCORE($F$1)" }, ""],
  ]);
  book.spills.push({ sheet: "Sheet1", place: { row: 1, column: 1, rows: 1, columns: 2 } });
  expect(await found()).toEqual([
    ["Sheet1", "B2", 1, 2, "KAM.SCORE", 0],
    ["Sheet1", "B3", 1, 1, "KAM.SCORE", 0],
  ]);
});

test("looks through hidden and protected sheets, and through defined names", async () => {
  book.state.sheets.push(newSheet("Deep", "2"), newSheet("Last", "3"));
  book.hidden.push("Deep");
  book.protected.push("Last");
  book.state.names.push(
    { name: "Best", formula: "=KAM.ABC(Sheet1!$A$1:$A$9)" },
    { name: "Own", formula: "=Sheet1!$A$1" },
  );
  fill(book.sheet("Deep"), "C3", [[{ formula: "=Own+1" }, { formula: "=KAM.VERSION()" }]]);
  fill(book.sheet("Last"), "A1", [[{ formula: "=INDEX(BEST,1)" }]]);
  book.addTable("Sheet1", "tblOwn", "A1", 2, 1);
  const { sheets, names, taken } = await workbook.scanFormulas();
  expect(await found()).toEqual([
    ["Deep", "D3", 1, 1, "KAM.VERSION", 0],
    ["Last", "A1", 1, 1, "KAM.ABC", 0],
  ]);
  expect(sheets.slice(1)).toEqual([
    { name: "Deep", isHidden: true, isProtected: false },
    { name: "Last", isHidden: false, isProtected: true },
  ]);
  expect(names).toEqual(["Best"]);
  expect(taken).toEqual(["tblOwn", "Best", "Own"]);
});

test("reads a large sheet in pieces, says how far it is, and breaks off between two", async () => {
  const rows = 30_000;
  fill(
    book.sheet("Sheet1"),
    "A1",
    Array.from({ length: rows }, (_, i) => [{ formula: `=KAM.CLV(B${i + 1})` }]),
  );
  const told: number[] = [];
  const { formulas } = await workbook.scanFormulas({ onProgress: ({ cells }) => told.push(cells) });
  expect(formulas).toMatchObject([{ cells: rows }]);
  expect(told).toEqual([0, 20_000, rows]);

  const cancel = new AbortController();
  const looking = workbook.scanFormulas({
    signal: cancel.signal,
    onProgress: ({ cells }) => cells === 20_000 && cancel.abort(),
  });
  await expect(looking).rejects.toThrow("aborted");
});
