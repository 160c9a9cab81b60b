import { columnName, joinCells } from "../../../workbench/functions/cells";

const cell = (row: number, column: number, sheetId = "sheet") => ({ unitId: "book", sheetId, row, column });
const shape = (cells: Parameters<typeof joinCells>[0]) =>
  joinCells(cells).map(({ sheetId, range }) => [sheetId, range.startRow, range.endRow, range.startColumn]);

test("columns are named as in a sheet", () => {
  expect([0, 25, 26, 701, 702].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});

test("cells below each other are joined into one range, whatever their order", () => {
  expect(shape([cell(4, 1), cell(2, 1), cell(3, 1)])).toEqual([["sheet", 2, 4, 1]]);
});

test("a cell named twice counts once", () => {
  expect(shape([cell(2, 1), cell(2, 1)])).toEqual([["sheet", 2, 2, 1]]);
});

test("a gap, another column and another sheet begin a new range", () => {
  expect(shape([cell(2, 1), cell(4, 1), cell(3, 2), cell(5, 1, "other")])).toEqual([
    ["other", 5, 5, 1],
    ["sheet", 2, 2, 1],
    ["sheet", 4, 4, 1],
    ["sheet", 3, 3, 2],
  ]);
});
