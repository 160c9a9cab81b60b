import { CellEditing } from "../../../workbench/excel/cellEditing";
import { EventType, wholeWorkbook } from "../../../workbench/excel/eventKinds";
import { headlessWorkbook } from "../support/headlessWorkbook";

const { api, workbook, events, calculated, close } = headlessWorkbook();
const sheet = workbook.worksheets.getItem("Accounts");
const raised = () => events.splice(0).map(({ type, targetId, args }) => ({ type, targetId, ...args }));

beforeEach(() => {
  workbook.forgetListeners();
  sheet.getRange("A1:T40").clear();
  events.length = 0;
});
afterAll(close);

describe("a change of cells", () => {
  test("is raised at the sheet and at the workbook, for those who listen", () => {
    sheet.getRange("B2:C3").values = 1;
    expect(raised()).toEqual([]);
    sheet.listen(EventType.sheetChanged, true);
    workbook.worksheets.listen(EventType.sheetChanged, true);
    sheet.getRange("B2:C3").values = 2;
    const change = { type: 10, address: "B2:C3", changeType: "RangeEdited", source: "Local", worksheetId: "s1" };
    expect(raised()).toMatchObject([
      { ...change, targetId: "s1" },
      { ...change, targetId: wholeWorkbook },
    ]);
    sheet.listen(EventType.sheetChanged, false);
    sheet.getRange("B2:C3").values = 3;
    expect(raised()).toMatchObject([{ targetId: wholeWorkbook }]);
  });

  test("of a single cell tells the values before and after", () => {
    sheet.listen(EventType.sheetChanged, true);
    sheet.getRange("A1").values = 5;
    sheet.getRange("A1").values = "five";
    expect(raised()).toMatchObject([
      { valueBefore: "", valueAfter: 5, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
      { valueBefore: 5, valueAfter: "five", valueTypeBefore: "Double", valueTypeAfter: "String" },
    ]);
    sheet.getRange("A1:A2").values = 1;
    expect(raised()[0]).not.toHaveProperty("valueBefore");
  });

  test("is not raised for results of formulas or for formats, but for undo", async () => {
    sheet.getRange("A1").values = 1;
    sheet.getRange("B1").formulas = "=A1*2";
    await calculated();
    sheet.listen(EventType.sheetChanged, true);
    sheet.getRange("A1").numberFormat = "0.00";
    sheet.getRange("A1").format.font.bold = true;
    expect(raised()).toEqual([]);
    sheet.getRange("A1").values = 2;
    await calculated();
    expect(raised()).toMatchObject([{ address: "A1" }]);
    api.getActiveWorkbook()?.undo();
    expect(raised()).toMatchObject([{ address: "A1", valueBefore: 2, valueAfter: 1 }]);
  });

  test("is raised at the tables it touches", () => {
    sheet.getRange("A1:B2").values = [
      ["Account", "Revenue"],
      ["Acme", 10],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.listen(EventType.tableChanged, true);
    workbook.tables.listen(EventType.tableChanged, true);
    sheet.getRange("D9").values = 1;
    sheet.getRange("B2").values = 20;
    expect(raised()).toMatchObject([
      { type: 101, targetId: table.id, tableId: table.id, address: "B2" },
      { type: 101, targetId: wholeWorkbook, tableId: table.id },
    ]);
    table.delete();
  });

  test("tells of inserted rows", () => {
    sheet.listen(EventType.sheetChanged, true);
    api.getActiveWorkbook()?.getActiveSheet().insertRows(1, 2);
    expect(raised()).toContainEqual(expect.objectContaining({ changeType: "RowInserted" }));
  });

  test("can be followed to its cells", () => {
    sheet.listen(EventType.sheetChanged, true);
    sheet.getRange("C3").values = 9;
    const [{ referenceId }] = raised() as unknown as [{ referenceId: string }];
    expect(workbook._GetRangeForEventByReferenceId(referenceId).address).toBe("Accounts!C3");
    expect(workbook._GetRangeOrNullObjectForEventByReferenceId("gone!A1")).toBeNull();
  });
});

test("sheets raise events when they come, are shown, are renamed and go", () => {
  for (const type of [
    EventType.sheetAdded,
    EventType.sheetActivated,
    EventType.sheetNameChanged,
    EventType.sheetDeleted,
  ])
    workbook.worksheets.listen(type, true);
  const added = workbook.worksheets.add("New");
  const comings = raised().filter(({ type }) => type === EventType.sheetAdded);
  added.activate();
  added.name = "Newer";
  const { id } = added;
  sheet.activate();
  added.delete();
  expect(
    [...comings, ...raised()].map((event) => [event.type, (event as { worksheetId?: string }).worksheetId]),
  ).toEqual([
    [13, id],
    [11, id],
    [25, id],
    [11, "s1"],
    [15, id],
  ]);
});

test("tables raise events when they come and go", () => {
  workbook.tables.listen(EventType.tableAdded, true);
  sheet.tables.listen(EventType.tableDeleted, true);
  const table = sheet.tables.add("A1:B2", true);
  const { id } = table;
  table.convertToRange();
  expect(raised()).toMatchObject([
    { type: 102, targetId: wholeWorkbook, tableId: id, worksheetId: "s1" },
    { type: 103, targetId: "s1", tableId: id },
  ]);
});

test("a calculation is raised at the sheets it changed", async () => {
  sheet.listen(EventType.sheetCalculated, true);
  sheet.getRange("A1").formulas = "=1+1";
  await calculated();
  expect(raised()).toContainEqual({ type: 16, targetId: "s1", worksheetId: "s1" });
});

test("a selection is raised at its sheet, and for the workbook whether or not somebody is known to listen", () => {
  sheet.listen(EventType.sheetSelectionChanged, true);
  sheet.getRange("B2:C4").select();
  expect(raised()).toMatchObject([
    { type: 14, targetId: "s1", address: "B2:C4" },
    { type: 2, targetId: "" },
  ]);
});

test("editing a cell is noticed, and its end is waited for", async () => {
  const listeners: ((command: { id: string; params: object }) => void)[] = [];
  const editing = new CellEditing({ onCommandExecuted: (listen: never) => listeners.push(listen) } as never);
  const show = (visible: boolean) =>
    listeners.forEach((listen) => listen({ id: "sheet.operation.set-cell-edit-visible", params: { visible } }));
  expect(editing.isEditing).toBe(false);
  await editing.ended();
  show(true);
  expect(editing.isEditing).toBe(true);
  const order: string[] = [];
  const waiting = editing.ended().then(() => order.push("ended"));
  show(false);
  await Promise.resolve().then(() => order.push("value written"));
  await waiting;
  expect(order).toEqual(["value written", "ended"]);
  expect(editing.isEditing).toBe(false);
});
