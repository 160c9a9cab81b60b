import { applyPlan } from "../../../src/workbook/excel/applyPlan";
import { requester } from "../../../src/workbook/excel/request";
import { takeBack } from "../../../src/workbook/excel/takeBack";
import type { PlanChart } from "../../../src/workbook/plan/chart";
import type { Plan } from "../../../src/workbook/plan/plan";
import type { Undo } from "../../../src/workbook/changes/outcome";
import type { FakeBook } from "./fake/fakeBook";
import { fill } from "./fake/fakeSheet";
import { CHANGE_PLANS, ownBook } from "./plans";

const request = requester(() => undefined);
let book: FakeBook;
beforeEach(() => (book = ownBook().install()));

const sheet = (name = "Sheet1") => book.sheet(name);
const titled = (title: string) => CHANGE_PLANS.find((plan) => plan.title === title)!;

async function carriedOut(plan: Plan): Promise<Undo> {
  const outcome = await applyPlan(request, plan);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.undo;
}

const cells = (start: string) => ({ sheet: "New", start, rows: 3, columns: 1 });
const chart: PlanChart = {
  name: "Drawn",
  title: "Drawn",
  place: cells("E1"),
  series: [{ name: "Numbers", type: "ColumnClustered", across: cells("A2"), values: cells("A2") }],
};

/** A plan with a sheet of its own, whose formula spills over three cells that a chart draws. */
const spilling: Plan = {
  title: "A sheet",
  steps: [
    { kind: "addSheet", name: "New", columnWidths: [], frozenRows: 0 },
    { kind: "setCells", sheet: "New", start: "A1", cells: [["Text"], [{ formula: "=SEQUENCE(3)" }]] },
    { kind: "addTable", name: "tblNew", range: { sheet: "New", start: "C1", rows: 2, columns: 1 } },
    { kind: "addName", name: "Mine", refersTo: "New!$A$2" },
    { kind: "addChart", chart },
  ],
};

/** What a person may do after a plan, and what keeps the plan from being taken back. */
const SINCE: readonly [string, Plan, () => void, string][] = [
  [
    "typed over a cell",
    titled("editRows"),
    () => fill(sheet(), "B3", [[26]]),
    'The table "tblCriteria" was changed since: Weight of "Fit" held 25 and holds 26 now. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "typed into a row that was edited",
    titled("editFoundRows"),
    () => fill(sheet(), "B3", [[26]]),
    'The table "tblCriteria" was changed since: the row "Growth" is gone or holds something else. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "typed over a cell",
    titled("editCells"),
    () => fill(sheet(), "A6", [["mine"]]),
    'The sheet "Sheet1" was changed since: cell A6 held the text "-5" and holds the text "mine" now. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "put another formula into a cell",
    titled("editCells"),
    () => fill(sheet(), "B6", [[{ formula: "=SUM(B2:B3)" }]]),
    'The sheet "Sheet1" was changed since: cell B6 held the text "=SUM(B2:B4)" and holds the text "=SUM(B2:B3)" now. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "edited a new column",
    titled("addColumn"),
    () => fill(sheet(), "D3", [[1]]),
    'The table "tblCriteria" was changed since: the column "Double" holds something else. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "edited a new row",
    titled("addRows"),
    () => fill(sheet(), "B5", [[6]]),
    'The table "tblCriteria" was changed since: the new row "Trust" is gone or holds something else. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "renamed a column",
    titled("renameColumn"),
    () => fill(sheet(), "B1", [["Mine"]]),
    'The table "tblCriteria" was changed since: the column "Points" was renamed or deleted. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "sorted the table",
    titled("orderRows"),
    () => {
      fill(sheet(), "A2", [["Growth"]]);
      fill(sheet(), "A3", [["Overdue"]]);
    },
    'The table "tblCriteria" was changed since: its rows were sorted, or rows came or went. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "renamed the table",
    titled("makeTable"),
    () => (book.table("tblRegions").name = "Mine"),
    'This workbook has no table "tblRegions". If it was renamed, give it its name back under Table Design, ' +
      "then try again.",
  ],
  [
    "changed a name",
    titled("editName"),
    () => (book.state.names[0]!.formula = "=Sheet1!$A$3"),
    'The name "Own" was changed since: it referred to Sheet1!$A$2 and refers to Sheet1!$A$3 now. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "typed over a cell of the new sheet",
    spilling,
    () => fill(sheet("New"), "A1", [["mine"]]),
    'The sheet "New" was changed since: cell A1 held the text "Text" and holds the text "mine" now. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "typed beside what the plan wrote on the new sheet",
    spilling,
    () => fill(sheet("New"), "E9", [["mine"]]),
    'The sheet "New" was changed since: cell E9 is new. So nothing is taken back, and no change of yours is lost.',
  ],
  [
    "made a table on the new sheet",
    spilling,
    () => book.addTable("New", "tblMine", "G1", 2, 1),
    'The sheet "New" was changed since: there is a new table "tblMine" on it. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "added a chart of their own to the new sheet",
    spilling,
    () => sheet("New").charts.push({ id: "own", name: "Own", type: "Line", series: [], look: {} }),
    'The sheet "New" was changed since: there is a new chart "Own" on it. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "deleted the chart of the new sheet",
    spilling,
    () => sheet("New").charts.splice(0),
    'The sheet "New" was changed since: its chart "Drawn" was renamed or deleted. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "renamed the new sheet",
    spilling,
    () => (sheet("New").name = "Mine"),
    'The sheet "New" was changed since: it was renamed or deleted. ' +
      "So nothing is taken back, and no change of yours is lost.",
  ],
  [
    "deleted the new name",
    spilling,
    () => book.state.names.pop(),
    'The name "Mine" was changed since: it was deleted. So nothing is taken back, and no change of yours is lost.',
  ],
];

test.each(SINCE)("a plan is not taken back once somebody has %s (%#)", async (_, plan, change, why) => {
  const undo = await carriedOut(plan);
  change();
  const before = structuredClone(book.state);
  expect(await takeBack(request, undo)).toEqual({ kind: "unchanged", why: [why] });
  expect(book.state).toEqual(before);
});

test("what formulas of the plan spill is nobody's change", async () => {
  const undo = await carriedOut(spilling);
  fill(sheet("New"), "A3", [[2], [3]]);
  book.spills.push({ sheet: "New", place: { row: 1, column: 0, rows: 3, columns: 1 } });
  expect(await takeBack(request, undo)).toEqual({ kind: "done" });
  expect(book.state.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("changes that a plan has nothing to do with stay when it is taken back", async () => {
  const undo = await carriedOut(titled("editRows"));
  fill(sheet(), "A2", [
    ["Overdue", 25, 1],
    ["Fit", 25, 2],
    ["Growth", 60, 3],
  ]);
  expect(await takeBack(request, undo)).toEqual({ kind: "done" });
  expect(["1,1", "2,1", "3,1"].map((key) => sheet().cells[key])).toEqual([20, 30, 60]);
});

test("a number goes back into a cell that is formatted as text", async () => {
  const undo = await carriedOut(titled("editRows"));
  expect(sheet().formats).toEqual({});
  await takeBack(request, undo);
  expect([sheet().cells["2,1"], sheet().formats["2,1"]]).toEqual([30, "@"]);
});

test("plans are taken back one after another, the last one first", async () => {
  const before = structuredClone(book.state);
  const undos: Undo[] = [];
  for (const title of ["editRows", "addColumn", "addRows", "orderRows of five"]) {
    const step = { kind: "orderRows", table: "tblCriteria", key: "Criterion" } as const;
    const base = ["Growth", "Fit", "Overdue", "Trust", "=danger"];
    const order = ["Trust", "Fit", "Growth", "=danger", "Overdue"];
    const plan = title.startsWith("orderRows") ? { title, steps: [{ ...step, base, order }] } : titled(title);
    undos.push(await carriedOut(plan));
  }
  for (const undo of undos.toReversed()) expect(await takeBack(request, undo)).toEqual({ kind: "done" });
  expect(book.state).toEqual(before);
});

test("a plan that could not be read afterwards is done, but cannot be taken back", async () => {
  book.failSync(book.syncs.length + 5);
  const undo = await carriedOut(titled("editRows"));
  expect(undo).toEqual({ title: "editRows" });
  expect(await takeBack(request, undo)).toEqual({
    kind: "unchanged",
    why: ['KAM could not read the workbook after "editRows", so it cannot tell what was changed since.'],
  });
});
