import { headlessWorkbook } from "../support/headlessWorkbook";

const { workbook, calculated, close } = headlessWorkbook();
const { worksheets, names } = workbook;
const refuses = (code: string) => expect.objectContaining({ code });

afterAll(close);

describe("sheets", () => {
  afterEach(async () => {
    worksheets.items.slice(1).forEach((sheet) => sheet.delete());
    await calculated();
  });

  test("are added behind the others without being shown", () => {
    const added = worksheets.add("KAM Plan");
    expect([added.name, added.position, added.visibility]).toEqual(["KAM Plan", 1, "Visible"]);
    expect(worksheets.getActiveWorksheet().name).toBe("Accounts");
    expect(worksheets.getCount()).toBe(2);
  });

  test("get a free name when none is given", () => {
    worksheets.add("Sheet3");
    expect([worksheets.add().name, worksheets.add().name]).toEqual(["Sheet4", "Sheet5"]);
  });

  test("are found by name in any case and by id, or not at all", () => {
    const { id } = worksheets.add("KAM Plan");
    expect(worksheets.getItem("kam plan").id).toBe(id);
    expect(worksheets.getItem(id).name).toBe("KAM Plan");
    expect(worksheets.getItemOrNullObject("KAM")).toBeNull();
    expect(() => worksheets.getItem("KAM")).toThrow(refuses("ItemNotFound"));
  });

  test.each([
    ["ACCOUNTS", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["'quoted'", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
  ])("cannot be called %s", (name, code) => {
    expect(() => worksheets.add(name)).toThrow(refuses(code));
    const added = worksheets.add("Fine");
    expect(() => (added.name = name)).toThrow(refuses(code));
    expect(added.name).toBe("Fine");
  });

  test("keep the formulas that refer to them when they are renamed", async () => {
    const plan = worksheets.add("Plan");
    plan.getRange("A1").values = 5;
    const cell = worksheets.getItem("Accounts").getRange("N1");
    cell.formulas = "=Plan!A1+1";
    plan.name = "KAM Plan";
    await calculated();
    expect([cell.formulas, cell.values]).toEqual([[["='KAM Plan'!A1+1"]], [[6]]]);
    cell.clear();
  });

  test("can be hidden, shown and activated, but one stays visible", () => {
    const added = worksheets.add("Second");
    added.visibility = "Hidden";
    expect(added.visibility).toBe("Hidden");
    expect(() => added.activate()).toThrow(refuses("InvalidArgument"));
    const first = worksheets.getItem("Accounts");
    expect(() => (first.visibility = "Hidden")).toThrow(refuses("InvalidOperation"));
    expect(() => first.delete()).toThrow(refuses("InvalidOperation"));
    added.visibility = "Visible";
    added.activate();
    expect(worksheets.getActiveWorksheet().name).toBe("Second");
  });

  test("that is on show and deleted gives way to the next one, the last to the one before", () => {
    const [second, third] = [worksheets.add("Second"), worksheets.add("Third")];
    second.activate();
    second.delete();
    expect(worksheets.getActiveWorksheet().name).toBe("Third");
    third.delete();
    expect(worksheets.getActiveWorksheet().name).toBe("Accounts");
  });

  test("are never protected", () => {
    expect(worksheets.getItem("Accounts").protection.protected).toBe(false);
  });

  test("take their tables with them", () => {
    const added = worksheets.add("With table");
    added.tables.add("A1:B3", true);
    added.delete();
    expect(workbook.tables.count).toBe(0);
  });
});

describe("names", () => {
  const sheet = worksheets.getItem("Accounts");

  afterEach(() => names.items.forEach((name) => name.delete()));

  test("mean a range, and formulas compute with it", async () => {
    sheet.getRange("A1:A3").values = [[1], [2], [4]];
    const name = names.add("Revenue", sheet.getRange("A1:A3"), "in euros");
    sheet.getRange("C1").formulas = "=SUM(Revenue)";
    await calculated();
    expect([name.formula, name.type, name.value]).toEqual(["=Accounts!$A$1:$A$3", "Range", "Accounts!A1:A3"]);
    expect([name.comment, name.visible]).toEqual(["in euros", true]);
    expect(name.getRange().values).toEqual([[1], [2], [4]]);
    expect(sheet.getRange("C1").values).toEqual([[7]]);
    expect(sheet.getRange("revenue").address).toBe("Accounts!A1:A3");
  });

  test.each([
    ["=0.5", "Double", 0.5],
    ['="key"', "String", "key"],
    ["=TRUE", "Boolean", true],
    ["=MAX(Accounts!$A$1:$A$3)", "Error", "#VALUE!"],
  ])("may mean %s", (formula, type, value) => {
    const name = names.add("Meaning", formula);
    expect([name.formula, name.type, name.value]).toEqual([formula, type, value]);
    expect(name.getRangeOrNullObject()).toBeNull();
    expect(() => name.getRange()).toThrow(refuses("ItemNotFound"));
  });

  test("may mean what a formula spills to", async () => {
    sheet.getRange("E1").formulas = "=SEQUENCE(3)";
    await calculated();
    const name = names.add("Spill", "=Accounts!$E$1#");
    expect([name.formula, name.getRange().address]).toEqual(["=Accounts!$E$1#", "Accounts!E1:E3"]);
    sheet.getRange("E1").clear();
  });

  test.each(["A1", "no space", "1st", ""])("cannot be %j", (name) => {
    expect(() => names.add(name, "=1")).toThrow(refuses("InvalidArgument"));
  });

  test("are given once, whether to a name or to a table", () => {
    names.add("Once", "=1");
    expect(() => names.add("ONCE", "=2")).toThrow(refuses("ItemAlreadyExists"));
    const table = sheet.tables.add("H1:I3", true);
    table.name = "tblOnce";
    expect(() => names.add("tblonce", "=2")).toThrow(refuses("ItemAlreadyExists"));
    table.delete();
  });
});

test("the application writes numbers in English", () => {
  const { application } = workbook;
  const { numberDecimalSeparator, numberGroupSeparator } = application.cultureInfo.numberFormat;
  expect([numberDecimalSeparator, numberGroupSeparator]).toEqual([".", ","]);
  expect([application.useSystemSeparators, application.decimalSeparator, application.thousandsSeparator]).toEqual([
    true,
    ".",
    ",",
  ]);
});

test("the application calculates by itself", () => {
  const { calculationMode, calculationState } = workbook.application;
  expect([workbook.name, workbook.readOnly, calculationMode, calculationState]).toEqual([
    "Book1",
    false,
    "Automatic",
    "Done",
  ]);
});
