import { findTable } from "../../../src/workbook/myTable/headerRow";
import { proposeTableName, tableNameProblem } from "../../../src/workbook/myTable/tableName";
import type { CellValue } from "../../../src/workbook/snapshot/table";

const find = (values: CellValue[][], row = 0, column = 0) => findTable({ sheet: "List", row, column, values });
const found = (values: CellValue[][], row = 0, column = 0) => {
  const reading = find(values, row, column);
  if ("problem" in reading) throw new Error(reading.problem);
  return reading.range;
};

test("a block with a header row is a table as it is", () => {
  const range = found([
    ["Client", "Sales", 2024],
    ["Alder", 100, 5],
    ["Birch", 50, 7],
  ]);
  expect(range).toEqual({
    address: "A1:C3",
    range: { sheet: "List", start: "A1", rows: 3, columns: 3 },
    columns: ["Client", "Sales", "2024"],
    header: ["Client", "Sales", 2024],
    headerEdits: [],
    values: [
      ["Alder", 100, 5],
      ["Birch", 50, 7],
    ],
    notes: [],
  });
});

test("titles above, a total below, and remarks beside without a header stay outside", () => {
  const range = found(
    [
      ["Customers 2024", "", "", "", ""],
      ["", "Client", "Sales", "Fit", ""],
      ["", "Alder", 100, 5, ""],
      ["", "Birch", 50, 7, "see CRM"],
      ["", "Total", 150, "", ""],
    ],
    2,
    1,
  );
  expect(range.address).toBe("C4:E6");
  expect(range.columns).toEqual(["Client", "Sales", "Fit"]);
  expect(range.notes).toEqual([
    "The row above the header stays outside.",
    "The last row is a total and stays outside.",
  ]);
});

test("headers that are missing or stand twice get a name, which is a change of their cells", () => {
  const range = found([
    ["Client", "", "Sales", "sales"],
    ["Alder", 1, 2, 3],
  ]);
  expect(range.columns).toEqual(["Client", "Column2", "Sales", "sales 2"]);
  expect(range.headerEdits).toEqual([
    { cell: "B1", base: "", value: "Column2" },
    { cell: "D1", base: "sales", value: "sales 2" },
  ]);
  expect(range.header).toEqual(["Client", "Column2", "Sales", "sales 2"]);
});

test.each<[CellValue[][]]>([
  [[["Alder", 100]]],
  [[["Alder"]]],
  [
    [
      [1, 2],
      [3, 4],
    ],
  ],
])("%p has no header row", (values) =>
  expect(find(values)).toEqual({
    problem: "There is no header row with accounts below it here. Select a cell inside your list.",
  }),
);

test.each([
  ["Net sales 2024", [], "tblNetSales2024"],
  ["---", [], "tblAccounts"],
  ["List", ["TBLLIST"], "tblList_2"],
])("the table of the sheet %p, with %p taken, is %s", (sheet, taken, name) =>
  expect(proposeTableName(sheet, taken)).toBe(name),
);

test.each(["", "2024 sales", "Net sales", "A1", "r1c1", "TBLLIST", "x".repeat(256)])(
  "%p is no name for a table",
  (name) => expect(tableNameProblem(name, ["tblList"])).toEqual(expect.any(String)),
);

test.each(["tblNet.Sales_2024", "Kunden", "_x"])("%p is one", (name) =>
  expect(tableNameProblem(name, ["tblList"])).toBeUndefined(),
);
