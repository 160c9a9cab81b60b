import { openWorkbook, type Workbook } from "../../../src/workbook/excel/workbook";
import { CRITERIA_COLUMNS, SETTINGS_COLUMNS } from "../../../src/workbook/names";
import { accountColumns, accountRows, criteriaRows, settingsCells } from "../modelTables";
import { FakeExcel } from "./fakeExcel";

let excel: FakeExcel;
let waiting: boolean[];
let workbook: Workbook;

beforeEach(() => {
  excel = new FakeExcel().install();
  excel.tables.push(
    { name: "tblCriteria", columns: [...CRITERIA_COLUMNS], rows: criteriaRows() },
    { name: "tblSettings", columns: [...SETTINGS_COLUMNS], rows: settingsCells() },
    { name: "tblAccounts", columns: accountColumns, rows: accountRows() },
  );
  waiting = [];
  workbook = openWorkbook((now) => waiting.push(now));
});

/** Lets everything that waits for nothing but promises go on. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("reading the workbook", () => {
  test("gives the criteria and the accounts in three syncs", async () => {
    const reading = await workbook.read();
    expect(reading).toMatchObject({
      kind: "snapshot",
      snapshot: {
        criteria: [{ name: "Growth" }, { name: "Fit" }, { name: "Days overdue" }],
        portfolio: { portfolio: { capacity: 2 } },
      },
    });
    expect(excel.syncs).toBe(3);
  });

  test("gives the formulas of the model by their names, also where a sheet's name has an apostrophe", async () => {
    excel.sheets = ["Dee's list", "Criteria"];
    excel.names.push(
      { name: "KAM_Scores", formula: "='Dee''s list'!$D$4#" },
      { name: "kam_unrated", formula: "=Criteria!$B$20" },
      { name: "KAM_Ranks", formula: "=#REF!" },
      { name: "Own", formula: "=Sheet1!$A$1" },
    );
    Object.assign(excel.cells, { "Dee's list!D4": "=KAM.SCORE(A1:B9)", "Criteria!B20": "=SUM(1)" });
    const { blocks } = await workbook.read();
    expect(blocks.model).toEqual([
      { name: "unrated", place: { sheet: "Criteria", cell: "B20" }, formula: "=SUM(1)" },
      { name: "scores", place: { sheet: "Dee's list", cell: "D4" }, formula: "=KAM.SCORE(A1:B9)" },
      { name: "ranks", place: undefined, formula: "" },
    ]);
    expect(excel.syncs).toBe(3);
  });

  test("knows names whose sheet is gone, and the line above the results", async () => {
    excel.sheets = ["Results"];
    excel.names.push(
      { name: "KAM_Accounts", formula: "=Results!$A$4#" },
      { name: "KAM_Weights", formula: "='KAM Criteria'!$B$14#" },
    );
    Object.assign(excel.cells, { "Results!A4": "=tblAccounts[Account]", "Results!A2": "=#REF!" });
    const { blocks } = await workbook.read();
    expect(blocks.model).toEqual([
      { name: "weights", place: undefined, formula: "" },
      { name: "accounts", place: { sheet: "Results", cell: "A4" }, formula: "=tblAccounts[Account]" },
    ]);
    expect(blocks.notice).toEqual({ place: { sheet: "Results", cell: "A2" }, formula: "=#REF!" });
    expect(blocks.sheets).toEqual(["Results"]);
    expect(blocks.names).toContainEqual({ name: "KAM_Weights", refersTo: "='KAM Criteria'!$B$14#" });
  });

  test("finds tables whatever the case of their names", async () => {
    excel.table("tblAccounts").name = "TBLACCOUNTS";
    expect(await workbook.read()).toMatchObject({ snapshot: { portfolio: { portfolio: { capacity: 2 } } } });
  });

  test("says that there is no criteria table", async () => {
    excel.tables.splice(0, 1);
    expect(await workbook.read()).toMatchObject({
      kind: "noTable",
      blocks: { criteria: undefined, tables: [{ name: "tblSettings" }, { name: "tblAccounts" }] },
    });
  });

  test("goes without the accounts where settings or accounts are missing", async () => {
    excel.tables.splice(2, 1);
    expect(await workbook.read()).toMatchObject({ snapshot: { portfolio: { problems: [expect.any(String)] } } });
    excel.tables.splice(1, 1);
    expect(await workbook.read()).toMatchObject({ snapshot: { portfolio: { problems: [expect.any(String)] } } });
  });

  test("knows a weight that a formula gives", async () => {
    excel.table("tblCriteria").rows[1]![5] = "=10*3→30";
    expect(await workbook.read()).toMatchObject({
      snapshot: { criteria: [{ computed: false }, { weight: 30, computed: true }, {}] },
    });
  });

  test.each([1, 2, 3])("fails with a sentence when sync %i fails, and works the next time", async (sync) => {
    excel.failSync(sync, "ItemNotFound");
    await expect(workbook.read()).rejects.toThrow("The table was changed while it was being read. Try again.");
    expect(await workbook.read()).toMatchObject({ kind: "snapshot" });
  });

  test("keeps what Excel says where its code is not known", async () => {
    excel.failSync(1, "SomethingNew");
    await expect(workbook.read()).rejects.toThrow("Excel reports: SomethingNew (SomethingNew)");
  });
});

describe("while a cell is being edited", () => {
  test("a request waits, says so at once, and goes on when the edit ends", async () => {
    excel.beginEdit();
    const reading = workbook.read();
    await settled();
    expect(waiting).toEqual([true]);
    excel.endEdit();
    expect(await reading).toMatchObject({ kind: "snapshot" });
    expect(waiting).toEqual([true, false]);
  });

  test("two requests are one wait", async () => {
    excel.beginEdit();
    const both = Promise.all([workbook.read(), workbook.read()]);
    await settled();
    excel.endEdit();
    await both;
    expect(waiting).toEqual([true, false]);
  });

  test("the wait ends when the request fails after it", async () => {
    excel.beginEdit();
    const reading = workbook.read();
    await settled();
    excel.failSync(1);
    excel.endEdit();
    await expect(reading).rejects.toThrow("Excel could not do this just now. Try again.");
    expect(waiting).toEqual([true, false]);
  });
});

describe("listening", () => {
  const events = [
    "worksheets.onChanged",
    "worksheets.onCalculated",
    "worksheets.onDeleted",
    "tables.onAdded",
    "tables.onDeleted",
  ];
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate"] }));
  afterEach(() => jest.useRealTimers());

  test.each(events)("calls back after %s", async (event) => {
    const changed = jest.fn();
    await workbook.listen(changed);
    excel.raise(event);
    jest.runAllTimers();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test("calls back once for a burst", async () => {
    const changed = jest.fn();
    await workbook.listen(changed);
    for (let i = 0; i < 20; i++) for (const event of events) excel.raise(event);
    expect(changed).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test("calls back again for what comes after a burst, and never starves while events keep coming", async () => {
    const changed = jest.fn();
    await workbook.listen(changed);
    for (let i = 0; i < 10; i++) {
      excel.raise("worksheets.onCalculated");
      jest.advanceTimersByTime(100);
    }
    jest.runAllTimers();
    expect(changed).toHaveBeenCalledTimes(5);
  });

  test("ends when asked, even in the middle of a burst", async () => {
    const changed = jest.fn();
    const stop = await workbook.listen(changed);
    excel.raise("worksheets.onChanged");
    await stop();
    excel.raise("worksheets.onChanged");
    jest.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
  });

  test("fails with a sentence when Excel refuses", async () => {
    excel.failSync(1, "ApiNotFound");
    await expect(workbook.listen(jest.fn())).rejects.toThrow("This version of Excel lacks something KAM needs.");
  });
});
