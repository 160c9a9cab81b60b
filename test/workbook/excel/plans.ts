import type { Plan } from "../../../src/workbook/plan/plan";
import { FakeBook } from "./fake/fakeBook";
import { fill } from "./fake/fakeSheet";

/**
 * A workbook of the user's: tblCriteria with a note two rows below it, tblNotes with one blank row, a plain range of
 * regions, and a name.
 *
 *      A          B       C             |  E       F     G
 *   1  Criterion  Weight  Share         |  When    Note
 *   2  Growth     50      =B2/100       |
 *   3  Fit        30      =B3/100       |
 *   4  Overdue    20      =B4/100       |
 *   6  Weights of 2026
 *  10                                      Region  2025  Notes
 *  11                                      North   1     =1+1 (a text)
 *
 * I14 spills to J15.
 */
export function ownBook(): FakeBook {
  const book = new FakeBook();
  const sheet = book.sheet("Sheet1");
  fill(sheet, "A1", [
    ["Criterion", "Weight", "Share"],
    ["Growth", 50, { formula: "=B2/100" }],
    ["Fit", 30, { formula: "=B3/100" }],
    ["Overdue", 20, { formula: "=B4/100" }],
  ]);
  fill(sheet, "E1", [["When", "Note"]]);
  fill(sheet, "A6", [["Weights of 2026"]]);
  fill(sheet, "E10", [
    ["Region", 2025, "Notes"],
    ["North", 1, "=1+1"],
  ]);
  fill(sheet, "I14", [[{ formula: "=SEQUENCE(2,2)" }]]);
  sheet.results["=SEQUENCE(2,2)"] = [
    [1, 2],
    [3, 4],
  ];
  book.addTable("Sheet1", "tblCriteria", "A1", 4, 3);
  book.addTable("Sheet1", "tblNotes", "E1", 2, 2);
  sheet.formats["2,1"] = "@"; // B3: a number written there would be a text
  book.state.names.push({ name: "Own", formula: "=Sheet1!$A$1" });
  return book;
}

const plan = (title: string, ...steps: Plan["steps"]): Plan => ({ title, steps });

/** A plan for each step that changes a workbook. */
export const CHANGE_PLANS: readonly Plan[] = [
  plan("editCells", {
    kind: "editCells",
    sheet: "Sheet1",
    edits: [
      { cell: "A6", base: "Weights of 2026", value: "-5" },
      { cell: "B6", base: "", value: { formula: "=sum(B2:B4)" }, numberFormat: "0.0" },
      { cell: "G11", base: "=1+1", value: 7 },
    ],
  }),
  plan("editRows", {
    kind: "editRows",
    table: "tblCriteria",
    key: "Criterion",
    column: "Weight",
    edits: [
      { row: "Overdue", base: 20, value: 25 },
      { row: "Fit", base: 30, value: 25 },
    ],
  }),
  plan("editFoundRows", {
    kind: "editFoundRows",
    table: "tblCriteria",
    columns: ["Weight", "Criterion"],
    rows: [
      { base: ["Fit", 30, "=B3/100"], cells: [20, "Growth"] },
      { base: ["Growth", 50, "=B2/100"], cells: [60, "=growth"] },
    ],
  }),
  plan("addColumn", {
    kind: "addColumn",
    table: "tblCriteria",
    name: "Double",
    cells: { formula: "=[@Weight]*2" },
    numberFormat: "0.00",
  }),
  plan("addColumn of cells", { kind: "addColumn", table: "tblCriteria", name: "Group", cells: ["Needs", null, "=x"] }),
  plan("renameColumn", { kind: "renameColumn", table: "tblCriteria", from: "Weight", to: "Points" }),
  plan("addRows", {
    kind: "addRows",
    table: "tblCriteria",
    columns: ["Weight", "Criterion"],
    rows: [
      [5, "Trust"],
      [0, "=danger"],
    ],
  }),
  plan("addRows to a table whose only row is blank", {
    kind: "addRows",
    table: "tblNotes",
    columns: ["When", "Note"],
    rows: [
      [46000, "first"],
      [46001, "second"],
    ],
  }),
  plan("removeRows", { kind: "removeRows", table: "tblCriteria", rows: [{ base: ["Fit", 30, "=B3/100"] }] }),
  plan("removeRows of all", {
    kind: "removeRows",
    table: "tblCriteria",
    rows: [{ base: ["Overdue", 20, "=B4/100"] }, { base: ["Growth", 50, "=B2/100"] }, { base: ["Fit", 30, "=B3/100"] }],
  }),
  plan("orderRows", {
    kind: "orderRows",
    table: "tblCriteria",
    key: "Criterion",
    base: ["Growth", "Fit", "Overdue"],
    order: ["Overdue", "Growth", "Fit"],
  }),
  plan("makeTable", {
    kind: "makeTable",
    name: "tblRegions",
    range: { sheet: "Sheet1", start: "E10", rows: 2, columns: 3 },
    header: ["Region", 2025, "Notes"],
  }),
  plan("freeze", {
    kind: "freeze",
    sheet: "Sheet1",
    start: "I14",
    formulas: [
      ["=SEQUENCE(2,2)", ""],
      ["", ""],
    ],
    shown: [
      [1, 2],
      [3, 4],
    ],
  }),
  plan("editName", { kind: "editName", name: "Own", base: "Sheet1!$A$1", refersTo: "Sheet1!$A$2" }),
  plan(
    "everything at once",
    { kind: "addSheet", name: "New", columnWidths: [80], frozenRows: 1 },
    { kind: "setCells", sheet: "New", start: "A1", cells: [["Text", { formula: "=Sheet1!A1&tblRegions[Rank]" }]] },
    { kind: "addTable", name: "tblNew", range: { sheet: "New", start: "D1", rows: 2, columns: 1 } },
    { kind: "addName", name: "NewName", refersTo: "New!$A$1" },
    {
      kind: "makeTable",
      name: "tblRegions",
      range: { sheet: "Sheet1", start: "E10", rows: 2, columns: 3 },
      header: ["Region", 2025, "Notes"],
    },
    { kind: "addColumn", table: "tblRegions", name: "Rank", cells: { formula: "=New!$A$1" } },
    {
      kind: "editRows",
      table: "tblRegions",
      key: "Region",
      column: "2025",
      edits: [{ row: "North", base: 1, value: 3 }],
    },
    { kind: "renameColumn", table: "tblCriteria", from: "Weight", to: "Points" },
    {
      kind: "editRows",
      table: "tblCriteria",
      key: "Criterion",
      column: "Criterion",
      edits: [{ row: "Growth", base: "Growth", value: "Growth potential" }],
    },
    { kind: "removeRows", table: "tblCriteria", rows: [{ base: ["Fit", 30, "=B3/100"] }] },
    { kind: "addRows", table: "tblCriteria", columns: ["Criterion", "Points"], rows: [["Trust", 9]] },
    {
      kind: "orderRows",
      table: "tblCriteria",
      key: "Criterion",
      base: ["Growth potential", "Overdue", "Trust"],
      order: ["Trust", "Overdue", "Growth potential"],
    },
    { kind: "addColumn", table: "tblCriteria", name: "Group", cells: ["Needs", "Risks", "Outcomes"] },
    { kind: "editCells", sheet: "Sheet1", edits: [{ cell: "E6", base: "", value: "note" }] },
    { kind: "editName", name: "Own", base: "=Sheet1!$A$1", refersTo: "New!$A$1" },
  ),
];
