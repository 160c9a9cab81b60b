import { headlessWorkbook } from "../support/headlessWorkbook";

const { workbook, calculated, close } = headlessWorkbook();
const sheet = () => workbook.worksheets.getItem("Accounts");
const cells = (address: string) => sheet().getRange(address);

beforeEach(() => cells("A1:T100").clear());
afterAll(close);

describe("addresses", () => {
  test.each([
    ["B2:C5", "Accounts!B2:C5"],
    ["$C$5:B2", "Accounts!B2:C5"],
    ["b2", "Accounts!B2"],
    ["AA1", "Accounts!AA1"],
    ["B:C", "Accounts!B:C"],
    ["Accounts!B2", "Accounts!B2"],
  ])("%s is %s", (text, address) => {
    expect(cells(text).address).toBe(address);
  });

  test("count rows and columns from 0", () => {
    const { rowIndex, columnIndex, rowCount, columnCount } = cells("B3:D4");
    expect([rowIndex, columnIndex, rowCount, columnCount]).toEqual([2, 1, 2, 3]);
  });

  test.each(["A0", "1A", "A1:", "Nowhere!A1", "no name", ""])("%j is not one", (text) => {
    expect(() => sheet().getRange(text || " ")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });

  test("quote the name of a sheet that needs it", () => {
    const added = workbook.worksheets.add("Bob's plan");
    expect(added.getRange("A1").address).toBe("'Bob''s plan'!A1");
    expect(sheet().getRange("'Bob''s plan'!A1").address).toBe("'Bob''s plan'!A1");
    added.delete();
  });
});

describe("ranges from ranges", () => {
  const from = () => cells("B2:D5");

  test.each([
    ["a cell", () => from().getCell(1, 2), "D3"],
    ["a cell outside", () => from().getCell(4, 0), "B6"],
    ["a row", () => from().getRow(1), "B3:D3"],
    ["a column", () => from().getColumn(2), "D2:D5"],
    ["moved", () => from().getOffsetRange(1, -1), "A3:C6"],
    ["resized", () => from().getResizedRange(1, -2), "B2:B6"],
    ["around two", () => from().getBoundingRect("F1"), "B1:F5"],
    ["common to two", () => from().getIntersectionOrNullObject(cells("C4:Z9")), "C4:D5"],
  ])("%s", (_, range, address) => {
    expect(range()?.address).toBe(`Accounts!${address}`);
  });

  test("have nothing in common where they do not meet", () => {
    expect(from().getIntersectionOrNullObject("F1")).toBeNull();
  });

  test("end at the edge of the sheet", () => {
    expect(() => cells("A1").getOffsetRange(-1, 0)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(() => cells("A1").getResizedRange(-1, 0)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });
});

describe("values", () => {
  test("are numbers, texts, truth values and blanks, as Excel reads what is written", () => {
    cells("A1:A9").values = [[1.5], ["text"], [true], [""], ["00123"], ["'00123"], ["TRUE"], ["1e3"], ["12 %"]];
    expect(cells("A1:A9").values.flat()).toEqual([1.5, "text", true, "", 123, "00123", true, 1000, "12 %"]);
    const types = ["Double", "String", "Boolean", "Empty", "Double", "String", "Boolean", "Double", "String"];
    expect(cells("A1:A9").valueTypes.flat()).toEqual(types);
  });

  test("stay text in a cell formatted as text", () => {
    cells("A1").numberFormat = "@";
    cells("A1").values = "007";
    expect(cells("A1").values).toEqual([["007"]]);
  });

  test("leave a cell alone where they are null, and empty it where they are an empty text", () => {
    cells("A1:B1").values = [[1, 2]];
    cells("A1:B1").values = [[null, ""]];
    expect(cells("A1:B1").values).toEqual([[1, ""]]);
  });

  test("fill the range when there is only one", () => {
    cells("A1:B2").values = 7;
    expect(cells("A1:B2").values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each([[[[1, 2]]], [[[1], [2], [3]]], [[[1], [2, 3]]]])("%j do not fit into A1:A2", (values) => {
    expect(() => (cells("A1:A2").values = values as never)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
  });

  test("make the sheet grow", () => {
    const added = workbook.worksheets.add("Long");
    added.getRange("BZ15000").values = 1;
    expect(added.getRange("BZ15000").values).toEqual([[1]]);
    added.delete();
  });
});

describe("formulas", () => {
  test("are read back as written, with their value beside them", async () => {
    cells("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    await calculated();
    expect(cells("A2:A3").formulas).toEqual([[2], ["=SUM(A1:A2)"]]);
    expect(cells("A3").values).toEqual([[3]]);
  });

  test("give way to a value", async () => {
    cells("A1").formulas = [["=1+1"]];
    cells("A1").values = [["done"]];
    await calculated();
    expect(cells("A1").formulas).toEqual([["done"]]);
  });

  test("that fail show their error", async () => {
    cells("A1").formulas = "=1/0";
    await calculated();
    expect([cells("A1").values, cells("A1").valueTypes, cells("A1").text]).toEqual([
      [["#DIV/0!"]],
      [["Error"]],
      [["#DIV/0!"]],
    ]);
  });

  test("spill: the first cell has the formula, the others have values", async () => {
    cells("A1:A3").values = [[30], [10], [20]];
    cells("C1").formulas = "=SORT(A1:A3)";
    await calculated();
    expect(cells("C1:C3").values).toEqual([[10], [20], [30]]);
    expect(cells("C1:C3").formulas).toEqual([["=SORT(A1:A3)"], [20], [30]]);
    expect([cells("C1:C3").hasSpill, cells("C1:C4").hasSpill, cells("A1").hasSpill]).toEqual([true, null, false]);
    expect((await cells("C1").getSpillingToRangeOrNullObject())?.address).toBe("Accounts!C1:C3");
    expect((await cells("C3").getSpillParentOrNullObject())?.address).toBe("Accounts!C1");
    expect(await cells("C2").getSpillingToRangeOrNullObject()).toBeNull();
    expect(await cells("A1").getSpillParentOrNullObject()).toBeNull();
  });

  test("spill truth values as truth values", async () => {
    cells("A1").formulas = "=SEQUENCE(2)>1";
    await calculated();
    expect(cells("A1:A2").values).toEqual([[false], [true]]);
    expect(cells("A1:A2").text).toEqual([["FALSE"], ["TRUE"]]);
  });
});

describe("number formats", () => {
  test("show in the text and not in the value", () => {
    cells("A1:A2").values = [[0.256], [1234.5]];
    cells("A1:A2").numberFormat = [["0.0%"], ["#,##0.00"]];
    expect(cells("A1:A2").text).toEqual([["25.6%"], ["1,234.50"]]);
    expect(cells("A1:A2").values).toEqual([[0.256], [1234.5]]);
    expect(cells("A1:B1").numberFormat).toEqual([["0.0%", "General"]]);
  });

  test("end with General", () => {
    cells("A1").numberFormat = "0.0%";
    cells("A1").numberFormat = "General";
    expect(cells("A1").numberFormat).toEqual([["General"]]);
  });
});

describe("the used range", () => {
  test("reaches from the first to the last filled cell, spilled ones included", async () => {
    cells("B2").values = 1;
    cells("D3").formulas = "=SEQUENCE(4)";
    await calculated();
    expect((await sheet().getUsedRange(true)).address).toBe("Accounts!B2:D6");
    expect((await cells("A1:B9").getUsedRange(true)).address).toBe("Accounts!B2");
  });

  test("of a blank sheet is its first cell, or nothing", async () => {
    const blank = workbook.worksheets.add("Blank");
    expect((await blank.getUsedRange()).address).toBe("Blank!A1");
    expect(await blank.getUsedRangeOrNullObject()).toBeNull();
    blank.delete();
  });

  test("counts formats unless only values are asked for", async () => {
    cells("A1").values = 1;
    cells("C3").format.font.bold = true;
    expect((await sheet().getUsedRange(true)).address).toBe("Accounts!A1");
    expect((await sheet().getUsedRange()).address).toBe("Accounts!A1:C3");
  });
});

describe("clearing", () => {
  test("removes contents, formats or both", () => {
    const fill = () => {
      cells("A1").values = 0.5;
      cells("A1").numberFormat = "0%";
    };
    const state = () => [cells("A1").values[0]?.[0], cells("A1").numberFormat[0]?.[0]];
    fill();
    cells("A1").clear("Contents");
    expect(state()).toEqual(["", "0%"]);
    fill();
    cells("A1").clear("Formats");
    expect(state()).toEqual([0.5, "General"]);
    fill();
    cells("A1").clear();
    expect(state()).toEqual(["", "General"]);
  });

  test("of something else is refused", () => {
    expect(() => cells("A1").clear("Hyperlinks")).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });
});

test("selecting a range brings its sheet to the front", () => {
  const added = workbook.worksheets.add("Front");
  added.getRange("B2:C3").select();
  expect(workbook.worksheets.getActiveWorksheet().name).toBe("Front");
  expect(workbook.getSelectedRange().address).toBe("Front!B2:C3");
  expect(workbook.getActiveCell().address).toBe("Front!B2");
  added.delete();
});

test("bold cells and the width of columns are kept", () => {
  const { format } = cells("B2:C3");
  format.font.bold = true;
  format.columnWidth = 60;
  expect([cells("B2").format.font.bold, cells("C:C").format.columnWidth]).toEqual([true, 60]);
  expect(cells("A1:B1").format.columnWidth).toBeNull();
  format.font.bold = false;
  expect(cells("B2").format.font.bold).toBe(false);
});

test("the region around a cell ends at blank rows and columns", async () => {
  cells("B2:C3").values = [
    ["Account", "Revenue"],
    ["Acme", 10],
  ];
  cells("D4").values = [["corner"]];
  cells("F2").values = [["apart"]];
  const region = async (address: string) => (await cells(address).getSurroundingRegion()).address;
  expect([await region("B2"), await region("D3"), await region("F2"), await region("H9")]).toEqual([
    "Accounts!B2:D4",
    "Accounts!B2:D4",
    "Accounts!F2",
    "Accounts!H9",
  ]);
});
