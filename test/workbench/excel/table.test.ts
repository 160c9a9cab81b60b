import { headlessWorkbook } from "../support/headlessWorkbook";

const { workbook, calculated, close } = headlessWorkbook();
const sheet = workbook.worksheets.getItem("Accounts");
const refuses = (code: string) => expect.objectContaining({ code });

function accountsTable() {
  sheet.getRange("A1:C3").values = [
    ["Account", "Revenue", "Key"],
    ["Acme", 10, true],
    ["Bolt", 30, false],
  ];
  const table = sheet.tables.add("A1:C3", true);
  table.name = "tblAccounts";
  return table;
}

afterEach(() => {
  workbook.tables.items.forEach((table) => table.delete());
  sheet.getRange("A1:T40").clear();
});
afterAll(close);

describe("a table", () => {
  test("has a header, a body, columns and rows", () => {
    const table = accountsTable();
    expect(table.getRange().address).toBe("Accounts!A1:C3");
    expect(table.getHeaderRowRange().values).toEqual([["Account", "Revenue", "Key"]]);
    expect(table.getDataBodyRange().address).toBe("Accounts!A2:C3");
    expect(table.columns.items.map(({ name, index, id }) => [name, index, id])).toEqual([
      ["Account", 0, 1],
      ["Revenue", 1, 2],
      ["Key", 2, 3],
    ]);
    expect(table.columns.getItem("revenue").values).toEqual([["Revenue"], [10], [30]]);
    expect(table.columns.getItem(2).getDataBodyRange().address).toBe("Accounts!B2:B3");
    expect(table.rows.items.map(({ index, values }) => [index, values[0]?.[0]])).toEqual([
      [0, "Acme"],
      [1, "Bolt"],
    ]);
    expect([table.worksheet.name, table.showHeaders, table.showTotals]).toEqual(["Accounts", true, false]);
  });

  test("is found by name and id in the workbook and on its sheet", () => {
    const table = accountsTable();
    expect(workbook.tables.getItem("TBLACCOUNTS").id).toBe(table.id);
    expect(sheet.tables.getItem(table.id).name).toBe("tblAccounts");
    const other = workbook.worksheets.add("Other");
    expect([other.tables.count, workbook.tables.getCount()]).toEqual([0, 1]);
    expect(other.tables.getItemOrNullObject("tblAccounts")).toBeNull();
    other.delete();
  });

  test("is found by the cells that it has in common with a range", () => {
    const table = accountsTable();
    const names = (address: string, whole?: boolean) =>
      sheet
        .getRange(address)
        .getTables(whole)
        .items.map(({ name }) => name);
    expect([names("C3:D9"), names("D1:D9"), names("A1:B9", true), names("A1:C3", true)]).toEqual([
      [table.name],
      [],
      [],
      [table.name],
    ]);
    expect([sheet.getRange("B2").getTables().getFirst().id, sheet.getRange("B2").getTables().getCount()]).toEqual([
      table.id,
      1,
    ]);
    expect(() => sheet.getRange("F9").getTables().getFirst()).toThrow(refuses("ItemNotFound"));
  });

  test("of a header alone has one empty row", () => {
    sheet.getRange("A1:B1").values = [["Account", "Revenue"]];
    expect(sheet.tables.add("A1:B1", true).getRange().address).toBe("Accounts!A1:B2");
  });

  test("is found by formulas under its name and its columns' names", async () => {
    accountsTable();
    sheet.getRange("E1").formulas = "=SUM(tblAccounts[Revenue])";
    await calculated();
    expect(sheet.getRange("E1").values).toEqual([[40]]);
  });

  test("takes in rows and columns on its own sheet while another is on show", () => {
    const table = accountsTable();
    const other = workbook.worksheets.add("Other");
    other.getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    other.activate();
    table.columns.add(1, null, "Note");
    table.rows.add(0, [["Dahl", "", 5, true]]);
    expect(table.getRange().values).toEqual([
      ["Account", "Note", "Revenue", "Key"],
      ["Dahl", "", 5, true],
      ["Acme", "", 10, true],
      ["Bolt", "", 30, false],
    ]);
    table.columns.getItem("Note").delete();
    table.rows.getItemAt(0).delete();
    expect(table.getRange().values[1]).toEqual(["Acme", 10, true]);
    expect(other.getRange("A1:D4").values.flat().join()).toBe("1,2,3,,4,5,6,,7,8,9,,,,,");
    expect(workbook.worksheets.getActiveWorksheet().name).toBe("Other");
    other.delete();
  });

  test("cannot overlap another, nor take its name or one that is no name", () => {
    accountsTable();
    expect(() => sheet.tables.add("C3:D5", true)).toThrow(refuses("InvalidOperation"));
    const second = sheet.tables.add("G1:H3", true);
    expect(second.name).toBe("Table1");
    expect(() => (second.name = "tblaccounts")).toThrow(refuses("ItemAlreadyExists"));
    expect(() => (second.name = "two words")).toThrow(refuses("InvalidArgument"));
    expect(second.name).toBe("Table1");
  });

  test("can become a range, which keeps the cells, or go with its cells", () => {
    expect(accountsTable().convertToRange().values[1]).toEqual(["Acme", 10, true]);
    expect(workbook.tables.count).toBe(0);
    accountsTable().delete();
    expect(sheet.getRange("A1:C3").values.flat().join("")).toBe("");
  });

  test("can be resized under the same header", () => {
    const table = accountsTable();
    table.resize("A1:D6");
    expect(table.getDataBodyRange().address).toBe("Accounts!A2:D6");
    expect(() => table.resize("A2:C6")).toThrow(refuses("InvalidArgument"));
  });
});

describe("rows", () => {
  test("are added at the end", () => {
    const table = accountsTable();
    const added = table.rows.add(null, [
      ["Crux", 5, true],
      ["Dorn", 6, true],
    ]);
    expect([added.index, table.rows.count, table.getRange().address]).toEqual([2, 4, "Accounts!A1:C5"]);
    expect(table.rows.getItemAt(3).values).toEqual([["Dorn", 6, true]]);
  });

  test("are added in between, and push down what is below, formulas included", async () => {
    const table = accountsTable();
    sheet.getRange("A5").values = "below";
    sheet.getRange("E1").formulas = "=SUM(B2:B3)";
    table.rows.add(1, [["Crux", 5, true]]);
    await calculated();
    expect(table.getDataBodyRange().values.map(([account]) => account)).toEqual(["Acme", "Crux", "Bolt"]);
    expect(sheet.getRange("A6").values).toEqual([["below"]]);
    expect([sheet.getRange("E1").formulas, sheet.getRange("E1").values]).toEqual([[["=SUM(B2:B4)"]], [[45]]]);
  });

  test("can be deleted, and what is below comes up", () => {
    const table = accountsTable();
    sheet.getRange("A5").values = "below";
    table.rows.getItemAt(0).delete();
    expect(table.getDataBodyRange().values).toEqual([["Bolt", 30, false]]);
    expect(sheet.getRange("A4").values).toEqual([["below"]]);
    expect(() => table.rows.getItemAt(0).delete()).toThrow(refuses("InvalidArgument"));
  });

  test("must have the table's width and a place in it", () => {
    const { rows } = accountsTable();
    expect(() => rows.add(null, [["short"]])).toThrow(refuses("InvalidArgument"));
    expect(() => rows.add(3, [["a", "b", "c"]])).toThrow(refuses("InvalidArgument"));
    expect(() => rows.getItemAt(2)).toThrow(refuses("ItemNotFound"));
  });
});

describe("columns", () => {
  test("are added at the end, named and filled", () => {
    const table = accountsTable();
    const added = table.columns.add(null, [[1], [2]], "Score");
    expect([added.name, added.index, table.getRange().address]).toEqual(["Score", 3, "Accounts!A1:D3"]);
    expect(added.values).toEqual([["Score"], [1], [2]]);
  });

  test("are added in between, and push what is to the right, formulas included", async () => {
    const table = accountsTable();
    sheet.getRange("D2").values = "beside";
    sheet.getRange("F5").formulas = "=SUM(B2:B3)";
    table.columns.add(1, [["Region"], ["N"], ["S"]]);
    await calculated();
    expect(table.getHeaderRowRange().values).toEqual([["Account", "Region", "Revenue", "Key"]]);
    expect(sheet.getRange("E2").values).toEqual([["beside"]]);
    expect(sheet.getRange("F5").formulas).toEqual([["=SUM(C2:C3)"]]);
  });

  test("may hold one formula in every row", async () => {
    const column = accountsTable().columns.add(null, "=ROW()", "Row");
    await calculated();
    expect(column.getDataBodyRange().values).toEqual([[2], [3]]);
  });

  test("without a name get a free one", () => {
    expect(accountsTable().columns.add().name).toBe("Column1");
  });

  test("can be renamed and deleted, but one stays", () => {
    const { columns } = accountsTable();
    columns.getItem("Key").name = "Flag";
    columns.getItem("Revenue").delete();
    expect(columns.items.map(({ name }) => name)).toEqual(["Account", "Flag"]);
    columns.getItemAt(1).delete();
    expect(() => columns.getItemAt(0).delete()).toThrow(refuses("InvalidArgument"));
    expect(() => columns.getItem("Revenue")).toThrow(refuses("ItemNotFound"));
  });
});
