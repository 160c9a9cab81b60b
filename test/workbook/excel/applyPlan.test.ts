import { applyPlan } from "../../../src/workbook/excel/applyPlan";
import { requester } from "../../../src/workbook/excel/request";
import { SHEETS } from "../../../src/workbook/names";
import { addedBy } from "../../../src/workbook/plan/objects";
import type { Plan, Step } from "../../../src/workbook/plan/plan";
import { samplePortfolio } from "../../../src/workbook/sample/portfolio";
import { type BookState, FakeBook } from "./fake/fakeBook";
import { cell, fill } from "./fake/fakeSheet";

const sample = samplePortfolio();
const added = addedBy(sample);
let waiting: boolean[];

/** A workbook of the user's, in which the plan adds something of each kind. */
function newBook(): FakeBook {
  const book = new FakeBook().install();
  fill(book.sheet("Sheet1"), "A1", [
    ["Account", "Score"],
    ["Acme", 5],
  ]);
  book.addTable("Sheet1", "tblOwn", "A1", 2, 2);
  book.state.names.push({ name: "Own", formula: "=Sheet1!$A$1" });
  return book;
}

const onDrawn = (start: string, rows: number, columns: number) => ({ sheet: "Drawn", start, rows, columns });

/** A chart of columns and a line that compares, on a sheet of the plan's own. */
const charted: Plan = {
  title: "A chart",
  steps: [
    { kind: "addSheet", name: "Drawn", columnWidths: [], frozenRows: 0 },
    {
      kind: "addChart",
      chart: {
        name: "Drawn",
        title: "Revenue",
        place: onDrawn("E1", 12, 6),
        series: [
          { name: "Revenue", type: "ColumnClustered", across: onDrawn("A2", 4, 1), values: onDrawn("B2", 4, 1) },
          {
            ...{ name: "Share", type: "Line", across: onDrawn("A2", 4, 1), values: onDrawn("C2", 4, 1) },
            ...{ onSecondaryAxis: true, isMark: true },
          },
        ],
        categoryAxis: { crossedAt: 0.5 },
        valueAxis: { minimum: 0 },
        secondaryAxis: { title: "Share" },
      },
    },
  ],
};

const carryOut = (plan: Plan = sample) =>
  applyPlan(
    requester((now) => waiting.push(now)),
    plan,
  );
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => (waiting = []));

/** What a workbook has beyond the user's own, in the words of an outcome. */
function extra({ sheets, names }: BookState): string[] {
  const ours = sheets.filter(({ id }) => id !== "user");
  return [
    ...ours.map(({ name }) => `sheet "${name}"`),
    ...ours.flatMap(({ tables }) => tables.map(({ name }) => `table "${name}"`)),
    ...names.filter(({ name }) => name !== "Own").map(({ name }) => `name "${name}"`),
  ];
}

describe("a plan that is carried out", () => {
  test("puts the sample into the workbook in three syncs, reads it in two, and shows its first sheet", async () => {
    const book = newBook();
    expect(await carryOut()).toMatchObject({ kind: "done", undo: { title: sample.title } });
    expect(book.syncs.length).toBe(5);
    expect(book.state.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...added.sheets]);
    expect(book.state.names.map(({ name }) => name)).toEqual(["Own", ...added.names]);
    expect(book.state.active).toBe(SHEETS.portfolio);
    const criteria = book.sheet(SHEETS.criteria);
    expect(criteria.tables).toMatchObject([{ name: "tblCriteria", place: { row: 2, column: 0, rows: 7, columns: 7 } }]);
    const [planned] = sample.steps.filter((step) => step.kind === "addSheet" && step.name === SHEETS.criteria);
    const { columnWidths, frozenRows } = planned as Extract<Step, { kind: "addSheet" }>;
    expect(criteria).toMatchObject({ frozenRows, widths: columnWidths.map((pixels) => pixels * 0.75) });
    expect(cell(criteria, "A4")).toBe("Growth potential");
    expect(cell(criteria, "B13")).toEqual({ formula: "=tblAccounts[[#Headers],[Growth potential]:[Days overdue]]" });
    expect(cell(book.sheet(SHEETS.portfolio), "D4")).toEqual({
      formula: expect.stringMatching(/KAM\.SCORE\(IF\(ISBLANK\(tblAccounts\[/),
    });
    expect(book.sheet(SHEETS.accounts).formats["3,3"]).toBe("#,##0");
  });

  test("leaves what the user has alone", async () => {
    const book = newBook();
    const before = structuredClone(book.sheet("Sheet1"));
    await carryOut();
    expect(book.sheet("Sheet1")).toEqual(before);
  });

  test("writes a text as text even where it looks like a formula", async () => {
    const book = newBook();
    await carryOut({
      title: "Texts",
      steps: [
        { kind: "addSheet", name: "Texts", columnWidths: [], frozenRows: 0 },
        {
          kind: "setCells",
          sheet: "Texts",
          start: "A1",
          cells: [["=1+1", "@x", { formula: "=1+1" }], ["-3"], [null, -3]],
        },
      ],
    });
    const texts = book.sheet("Texts");
    expect(["A1", "B1", "C1", "A2", "A3", "B3"].map((address) => cell(texts, address))).toEqual([
      "=1+1",
      "@x",
      { formula: "=1+1" },
      "-3",
      null,
      -3,
    ]);
  });

  test("gives a chart the series that are planned in place of those that Excel makes by itself", async () => {
    const book = newBook();
    expect(await carryOut(charted)).toMatchObject({ kind: "done" });
    expect(book.sheet("Drawn").charts).toMatchObject([
      {
        name: "Drawn",
        type: "ColumnClustered",
        series: [
          { name: "Revenue", type: "ColumnClustered", across: "1,0,4,1", values: "1,1,4,1" },
          { name: "Share", type: "Line", values: "1,2,4,1", axisGroup: "Secondary", "line.lineStyle": "Dash" },
        ],
        look: {
          position: "E1:J12",
          "title.text": "Revenue",
          "legend.visible": true,
          "value.minimum": 0,
          "category.crossedAt": 0.5,
          "category.tickLabelPosition": "Low",
          "secondary.title.text": "Share",
        },
      },
    ]);
  });

  test("waits for the end of a cell's edit and says so", async () => {
    const book = newBook();
    book.beginEdit();
    const outcome = carryOut();
    await settled();
    expect([waiting, extra(book.state)]).toEqual([[true], []]);
    book.endEdit();
    expect(await outcome).toMatchObject({ kind: "done", undo: { title: sample.title } });
    expect(waiting).toEqual([true, false]);
  });
});

describe("a plan with something in its way", () => {
  test("changes nothing and says what to do", async () => {
    const book = newBook();
    book.sheet("Sheet1").name = "Accounts";
    expect(await carryOut()).toEqual({
      kind: "unchanged",
      why: ['This workbook has a sheet "Accounts" already. Rename or delete it, then try again.'],
    });
    expect([book.syncs.length, extra(book.state)]).toEqual([1, []]);
  });

  test("changes nothing where this version of Excel has not all that a chart needs", async () => {
    const book = newBook();
    book.failSync(4, 0, "ApiNotFound");
    expect(await carryOut(charted)).toEqual({
      kind: "unchanged",
      why: ["This version of Excel lacks something KAM needs. Update Excel, or open the workbook in Excel on the web."],
    });
    expect(extra(book.state)).toEqual([]);
  });

  test("changes nothing where the workbook's structure is protected", async () => {
    const book = newBook();
    book.structureProtected = true;
    expect(await carryOut()).toMatchObject({ kind: "unchanged", why: [expect.stringContaining("is protected")] });
    expect(extra(book.state)).toEqual([]);
  });

  test("never takes away what somebody else adds under the same name at the same time", async () => {
    const book = newBook();
    const own = { ...book.sheet("Sheet1"), id: "user", name: "Accounts", tables: [] };
    const pushed = book.syncs.push.bind(book.syncs);
    book.syncs.push = (actions) => {
      if (book.syncs.length === 1) book.state.sheets.push(own);
      return pushed(actions);
    };
    expect(await carryOut()).toEqual({
      kind: "unchanged",
      why: ["Something of the same name has come into the workbook meanwhile. Try again."],
    });
    expect(book.state.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Accounts"]);
  });

  test("that writes to a sheet it does not add is refused before Excel is asked to do anything", async () => {
    const book = newBook();
    const outcome = await carryOut({
      title: "Astray",
      steps: [{ kind: "setCells", sheet: "Sheet1", start: "A1", cells: [[1]] }],
    });
    expect(outcome).toMatchObject({ kind: "unchanged", why: [expect.stringContaining('"Sheet1" without adding it')] });
    expect(book.sheet("Sheet1")).toEqual(newBook().sheet("Sheet1"));
  });
});
