import { applyPlan } from "../../../src/workbook/excel/applyPlan";
import { requester } from "../../../src/workbook/excel/request";
import type { ChangeStep } from "../../../src/workbook/plan/plan";
import type { FakeBook } from "./fake/fakeBook";
import { fill, shift } from "./fake/fakeSheet";
import { CHANGE_PLANS, ownBook } from "./plans";

const step = (title: string) => CHANGE_PLANS.find((plan) => plan.title === title)!.steps[0] as ChangeStep;

let book: FakeBook;
beforeEach(() => (book = ownBook().install()));

/** Carries out one step on a workbook that is in the way of it: nothing must change. */
async function refusal(one: ChangeStep): Promise<readonly string[]> {
  const before = structuredClone(book.state);
  const outcome = await applyPlan(
    requester(() => undefined),
    { title: "Try", steps: [one] },
  );
  expect(book.state).toEqual(before);
  if (outcome.kind !== "unchanged") throw new Error(JSON.stringify(outcome));
  return outcome.why;
}

const sheet = () => book.sheet("Sheet1");
const move = (name: string, row: number, column: number) => {
  const table = book.table(name);
  table.place = { ...table.place, row, column };
};

const IN_THE_WAY: readonly [string, string, () => void, string][] = [
  [
    "a protected sheet",
    "freeze",
    () => book.protected.push("Sheet1"),
    'The sheet "Sheet1" is protected. Choose Review, Unprotect Sheet, then try again.',
  ],
  [
    "merged cells in a result",
    "freeze",
    () => book.merged.push({ sheet: "Sheet1", place: { row: 14, column: 9, rows: 2, columns: 1 } }),
    'The cells J15:J16 of the sheet "Sheet1" are merged. Unmerge them under Home, Merge & Center, then try again.',
  ],
  [
    "a result that was computed anew",
    "freeze",
    () =>
      (sheet().results["=SEQUENCE(2,2)"] = [
        [1, 2],
        [3, 5],
      ]),
    'The sheet "Sheet1" was changed since it was read: cell J15 showed 4 and shows 5 now. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "a result that has grown",
    "freeze",
    () =>
      (sheet().results["=SEQUENCE(2,2)"] = [
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    'The sheet "Sheet1" was changed since it was read: the result of cell I14 has another size now. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "another formula",
    "freeze",
    () => fill(sheet(), "I14", [[{ formula: "=SEQUENCE(1)" }]]),
    'The sheet "Sheet1" was changed since it was read: cell I14 held the text "=SEQUENCE(2,2)" and holds the text ' +
      '"=SEQUENCE(1)" now; cell J14 showed 2 and shows empty now; cell I15 showed 3 and shows empty now; and 1 more. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "something typed into a result",
    "freeze",
    () => fill(sheet(), "J15", [["x"]]),
    'The sheet "Sheet1" was changed since it was read: cell I14 showed 1 and shows the text "#SPILL!" now; ' +
      "cell J14 showed 2 and shows empty now; cell I15 showed 3 and shows empty now; and 1 more. " +
      "Look at what it holds now, then try again.",
  ],
  [
    "a protected sheet",
    "editRows",
    () => book.protected.push("Sheet1"),
    'The sheet "Sheet1" is protected. Choose Review, Unprotect Sheet, then try again.',
  ],
  [
    "a protected sheet",
    "editCells",
    () => book.protected.push("Sheet1"),
    'The sheet "Sheet1" is protected. Choose Review, Unprotect Sheet, then try again.',
  ],
  [
    "a workbook that is open to be read only",
    "editName",
    () => (book.readOnly = true),
    "This workbook is open to be read only. Choose Edit Workbook, or save a copy and open that, then try again.",
  ],
  [
    "a filter on the table",
    "removeRows",
    () => book.filtered.push("tblCriteria"),
    'The table "tblCriteria" on the sheet "Sheet1" is filtered, so some of its rows are hidden. ' +
      "Choose Data, Clear to show them, then try again.",
  ],
  [
    "a filter on the sheet",
    "makeTable",
    () => book.filtered.push("Sheet1"),
    'The sheet "Sheet1" is filtered, so some of its rows are hidden. Choose Data, Clear to show them, then try again.',
  ],
  [
    "merged cells",
    "editCells",
    () => book.merged.push({ sheet: "Sheet1", place: { row: 5, column: 0, rows: 1, columns: 2 } }),
    'The cells A6:B6 of the sheet "Sheet1" are merged. Unmerge them under Home, Merge & Center, then try again.',
  ],
  [
    "merged cells",
    "makeTable",
    () => book.merged.push({ sheet: "Sheet1", place: { row: 9, column: 4, rows: 1, columns: 2 } }),
    'The cells E10:F10 of the sheet "Sheet1" are merged. Unmerge them under Home, Merge & Center, then try again.',
  ],
  [
    "merged cells below",
    "addRows",
    () => book.merged.push({ sheet: "Sheet1", place: { row: 5, column: 0, rows: 1, columns: 2 } }),
    'Merged cells (A6:B6) below the table "tblCriteria" is in the way of new rows. ' +
      "Move it beside or further down, then try again.",
  ],
  [
    "a wider table below",
    "addRows",
    () => book.addTable("Sheet1", "tblWide", "C7", 2, 4),
    'The table "tblWide" below the table "tblCriteria" is in the way of new rows. ' +
      "Move it beside or further down, then try again.",
  ],
  [
    "cells beside the table",
    "addColumn",
    () => fill(sheet(), "D3", [["note"]]),
    'There is something in the cells D3 of the sheet "Sheet1", right beside the table "tblCriteria". ' +
      "Move or clear them, then try again.",
  ],
  [
    "cells below the table",
    "addRows",
    () => fill(sheet(), "B5", [["total", 1]]),
    'There is something in the cells B5:C5 of the sheet "Sheet1", right below the table "tblCriteria". ' +
      "Move or clear them, then try again.",
  ],
  [
    "a table that was renamed or deleted",
    "editRows",
    () => (book.table("tblCriteria").name = "Criteria"),
    'This workbook has no table "tblCriteria". If it was renamed, give it its name back under Table Design, ' +
      "then try again.",
  ],
  [
    "a header that was changed",
    "editRows",
    () => fill(sheet(), "B1", [["Points"]]),
    'The table "tblCriteria" has no column "Weight". If it was renamed, give it its name back, then try again.',
  ],
  [
    "a column of that name",
    "addColumn",
    () => fill(sheet(), "C1", [["Double"]]),
    'The table "tblCriteria" has a column "Double" already. Rename or delete it, then try again.',
  ],
  [
    "a sheet that is gone",
    "editCells",
    () => (sheet().name = "Mine"),
    'This workbook has no sheet "Sheet1". If it was renamed, give it its name back, then try again.',
  ],
  [
    "a table of that name",
    "makeTable",
    () => (book.table("tblNotes").name = "TBLREGIONS"),
    'This workbook has a table "tblRegions" already. Rename it under Table Design, then try again.',
  ],
  [
    "a table in the range",
    "makeTable",
    () => move("tblNotes", 9, 4),
    "'Sheet1'!E10:G11 is in the table \"tblNotes\" already. Choose that table, then try again.",
  ],
  [
    "a spill in the range",
    "makeTable",
    () => book.spills.push({ sheet: "Sheet1", place: { row: 10, column: 5, rows: 3, columns: 1 } }),
    "A formula in 'Sheet1'!E10:G11 fills more than its own cell, which no table of Excel can hold. " +
      "Copy the results as values, then try again.",
  ],
  [
    "another header than was read",
    "makeTable",
    () => fill(sheet(), "E10", [["Area"]]),
    `'Sheet1'!E10:G11 was changed since it was read: the header "Region" is the text "Area" now. ` +
      "Look at what it holds now, then try again.",
  ],
  [
    "a cell that was changed since it was read",
    "editRows",
    () => fill(sheet(), "B3", [[31]]),
    'The table "tblCriteria" was changed since it was read: Weight of "Fit" held 30 and holds 31 now. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "a cell that was emptied since it was read",
    "editCells",
    () => delete sheet().cells["5,0"],
    'The sheet "Sheet1" was changed since it was read: cell A6 held the text "Weights of 2026" and holds empty now. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "a cell that a formula computes now",
    "editRows",
    () => fill(sheet(), "B3", [[{ formula: "=100-B2" }]]),
    'The table "tblCriteria" was changed since it was read: Weight of "Fit" is computed by a formula now. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "a row that is gone and one that is there twice",
    "editRows",
    () => fill(sheet(), "A3", [["Overdue"]]),
    'The table "tblCriteria" was changed since it was read: the row "Overdue" is there twice; the row "Fit" is gone. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "a row that holds something else",
    "removeRows",
    () => fill(sheet(), "B3", [[31]]),
    'The table "tblCriteria" was changed since it was read: the row "Fit" is gone or holds something else. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "a row that holds something else",
    "editFoundRows",
    () => fill(sheet(), "B3", [[31]]),
    'The table "tblCriteria" was changed since it was read: the row "Fit" is gone or holds something else. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "a header that was changed",
    "editFoundRows",
    () => fill(sheet(), "B1", [["Points"]]),
    'The table "tblCriteria" has no column "Weight". If it was renamed, give it its name back, then try again.',
  ],
  [
    "a row that came since",
    "orderRows",
    () => {
      shift(sheet(), { row: 4, column: 0, rows: 1, columns: 3 }, "rows", 1);
      fill(sheet(), "A5", [["Trust", 1, 1]]);
      const table = book.table("tblCriteria");
      table.place = { ...table.place, rows: 5 };
    },
    'The table "tblCriteria" was changed since it was read: rows came, went or were renamed, so the new order leaves ' +
      "some out. Look at what it holds now, then try again.",
  ],
  [
    "an order of somebody else's",
    "orderRows",
    () => {
      fill(sheet(), "A2", [["Fit"]]);
      fill(sheet(), "A3", [["Growth"]]);
    },
    'The table "tblCriteria" was changed since it was read: its rows were put in another order. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "a formula that refers to another row",
    "orderRows",
    () => fill(sheet(), "B4", [[{ formula: "=100-SUM(B2:B3)" }]]),
    'Column "Weight" of the table "tblCriteria" has a formula that refers to another row of it, ' +
      "so its rows cannot change places. Replace the formula, then try again.",
  ],
  [
    "a name that refers to something else",
    "editName",
    () => (book.state.names[0]!.formula = "=Sheet1!$A$3"),
    'The name "Own" was changed since it was read: it referred to Sheet1!$A$1 and refers to Sheet1!$A$3 now. ' +
      "Look at what it holds now, then try again.",
  ],
  [
    "a name that is gone",
    "editName",
    () => book.state.names.splice(0),
    'This workbook has no defined name "Own". Read the workbook again.',
  ],
];

test.each(IN_THE_WAY)(
  "%s keeps %s from being carried out, and the user is told what to do",
  async (_, title, put, why) => {
    put();
    expect(await refusal(step(title))).toEqual([why]);
  },
);

test("a blank header and one that is there twice keep a range from being made a table", async () => {
  const make = step("makeTable") as Extract<ChangeStep, { kind: "makeTable" }>;
  delete sheet().cells["9,5"];
  expect(await refusal({ ...make, header: ["Region", "", "Notes"] })).toEqual([
    "'Sheet1'!E10:G11 cannot be made a table: column 2 has no header. Give it one. Then try again.",
  ]);
  fill(sheet(), "F10", [["region"]]);
  expect(await refusal({ ...make, header: ["Region", "region", "Notes"] })).toEqual([
    `'Sheet1'!E10:G11 cannot be made a table: two columns are named "region". Give each a name of its own. ` +
      "Then try again.",
  ]);
});

test("of many changed cells a few are named and the others counted", async () => {
  const edits = [1, 2, 3, 4, 5].map((row) => ({ cell: `H${row}`, base: "", value: 1 }));
  fill(
    sheet(),
    "H1",
    edits.map((_, i) => [`text ${i}`]),
  );
  expect(await refusal({ kind: "editCells", sheet: "Sheet1", edits })).toEqual([
    'The sheet "Sheet1" was changed since it was read: cell H1 held empty and holds the text "text 0" now; ' +
      'cell H2 held empty and holds the text "text 1" now; cell H3 held empty and holds the text "text 2" now; ' +
      "and 2 more. Look at what it holds now, then try again.",
  ]);
});

test("sorting the table and moving its columns since the read does no harm", async () => {
  fill(sheet(), "A1", [
    ["Weight", "Criterion", "Share"],
    [30, "Fit", { formula: "=A2/100" }],
    [20, "Overdue", { formula: "=A3/100" }],
    [50, "Growth", { formula: "=A4/100" }],
  ]);
  const outcome = await applyPlan(
    requester(() => undefined),
    { title: "Sorted", steps: [step("editRows")] },
  );
  expect(outcome.kind).toBe("done");
  expect(["1,0", "2,0", "3,0"].map((key) => sheet().cells[key])).toEqual([25, 25, 50]);
});

test("a cell that holds the new value already is no conflict and not written", async () => {
  fill(sheet(), "B3", [[25]]);
  const outcome = await applyPlan(
    requester(() => undefined),
    { title: "Same", steps: [step("editRows")] },
  );
  expect(outcome).toMatchObject({ kind: "done", undo: { record: { tables: [{ edited: [{ row: "Overdue" }] }] } } });
});

test("a plan that moves a cell which it edits is refused before Excel is asked to do anything", async () => {
  const edit: ChangeStep = {
    kind: "editCells",
    sheet: "Sheet1",
    edits: [{ cell: "A6", base: "Weights of 2026", value: 1 }],
  };
  const before = structuredClone(book.state);
  const outcome = await applyPlan(
    requester(() => undefined),
    { title: "Astray", steps: [edit, step("addRows")] },
  );
  expect(outcome).toEqual({ kind: "unchanged", why: ["The plan edits cell A6, which its other steps move"] });
  expect(book.state).toEqual(before);
});

test("a protected structure keeps no plan from changing what is there", async () => {
  book.structureProtected = true;
  const outcome = await applyPlan(
    requester(() => undefined),
    { title: "Edit", steps: [step("editRows")] },
  );
  expect(outcome.kind).toBe("done");
});
