import { openWorkbook, type Workbook } from "../../../src/workbook/excel/workbook";
import { FakeBook } from "./fake/fakeBook";
import { fill } from "./fake/fakeSheet";

let book: FakeBook;
let workbook: Workbook;

beforeEach(() => {
  book = new FakeBook().install();
  workbook = openWorkbook(() => undefined);
  fill(book.sheet("Sheet1"), "B2", [
    ["Account", "Score"],
    ["Acme", 5],
    ["Bolt", { formula: "=1+1" }],
  ]);
  book.addTable("Sheet1", "tblOwn", "B2", 3, 2);
  book.state.names.push({ name: "Own", formula: "=Sheet1!$A$1" });
});

test("the map says where the rows of tables are, and what there is to refer to", async () => {
  expect(await workbook.readBookMap()).toEqual({
    sheets: ["Sheet1"],
    names: [{ name: "Own", refersTo: "=Sheet1!$A$1" }],
    tables: [
      {
        ...{ name: "tblOwn", sheet: "Sheet1", headers: ["Account", "Score"] },
        ...{ row: 2, column: 1, rows: 2, columns: 2 },
        whole: { row: 1, column: 1, rows: 3, columns: 2 },
      },
    ],
  });
});

test("the selection is where it is, whatever is in it", async () => {
  book.selection = { sheet: "Sheet1", place: { row: 7, column: 4, rows: 3, columns: 1 } };
  expect(await workbook.readSelectedArea()).toEqual({ sheet: "Sheet1", row: 7, column: 4, rows: 3, columns: 1 });
});

test("a place is what its first cell holds and shows, and what is filled", async () => {
  const area = { sheet: "Sheet1", row: 3, column: 2, rows: 1, columns: 1 };
  expect(await workbook.readPlace(area)).toEqual({ content: "=1+1", shown: expect.anything(), filled: "C4" });
  expect(await workbook.readPlace({ ...area, row: 0, rows: 3 })).toEqual({ content: "", shown: "", filled: "C2:C3" });
  expect(await workbook.readPlace({ ...area, row: 9 })).toEqual({ content: "", shown: "", filled: undefined });
});
