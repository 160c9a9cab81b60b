import { absoluteAddress, blockAddress, cellAddress, columnLetters, parseCell } from "../../src/workbook/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i has the letters %s, and a cell in it is found again", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseCell(cellAddress(7, column))).toEqual({ row: 7, column });
});

test("a block is its first and last cell, and one cell is that cell", () => {
  expect(blockAddress(3, 1, 2, 5)).toBe("B4:F5");
  expect(blockAddress(3, 1, 1, 1)).toBe("B4");
  expect(absoluteAddress("Peter's", 3, 1, 2, 5)).toBe("'Peter''s'!$B$4:$F$5");
  expect(absoluteAddress("Peter's", 3, 1, 1, 1)).toBe("'Peter''s'!$B$4");
});

test("what is no address of a cell is refused by its text", () => {
  expect(() => parseCell("B4:C5")).toThrow('"B4:C5" is not the address of a cell');
});
