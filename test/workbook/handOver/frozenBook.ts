import { openWorkbook } from "../../../src/workbook/excel/workbook";
import { freezePlan } from "../../../src/workbook/handOver/freezePlan";
import { freezing } from "../../../src/workbook/handOver/freezing";
import type { Plan } from "../../../src/workbook/plan/plan";
import { FakeBook } from "../excel/fake/fakeBook";
import { fill } from "../excel/fake/fakeSheet";

/**
 * Scores that spill from B2 to C4, a formula below them, a name for them, what reads them with #, a table with a computed column, and a
 * formula that has no result yet.
 */
export function scoredBook(): FakeBook {
  const book = new FakeBook();
  const sheet = book.sheet("Sheet1");
  fill(sheet, "A1", [["Scores"], [{ formula: "=KAM.SCORE(A1:A9)" }]]);
  fill(sheet, "B2", [[{ formula: "=KAM.SCORE(F2:F4)" }]]);
  fill(sheet, "B9", [[{ formula: "=KAM.VERSION()" }]]);
  fill(sheet, "E2", [[{ formula: "=SORT(B2#)" }]]);
  fill(sheet, "H1", [
    ["Account", "Value"],
    ["Alder", { formula: "=KAM.CLV(H2)" }],
    ["Birch", { formula: "=KAM.CLV(H3)" }],
  ]);
  fill(sheet, "H9", [[{ formula: "=SUM(Scores)" }]]);
  sheet.results = {
    "=KAM.SCORE(A1:A9)": [["#BUSY!"]],
    "=KAM.SCORE(F2:F4)": [
      [0.5, "=x"],
      ["#N/A", true],
      ["007", ""],
    ],
    "=SORT(B2#)": [[1, 2, 3]],
    "=KAM.CLV(H2)": [["'tis"]],
  };
  sheet.formats = { "1,1": "0.00", "3,1": "@", "2,2": "@" };
  book.addTable("Sheet1", "tblValues", "H1", 3, 2);
  book.state.names.push({ name: "Scores", formula: "=Sheet1!$B$2#" });
  return book;
}

/** What formulas of Excel's own show, which stand for those of the add-in in any workbook. */
export const COMPUTED = {
  "=SEQUENCE(3,2)": [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  "=IFERROR(MIN(B2#),1)": [[1]],
  '=H2&"!"': [["Alder!"]],
  '=H3&"!"': [["Birch!"]],
  '="00"&7': [["007"]],
  "=NA()": [["#N/A"]],
  "=1=1": [[true]],
};

/** A spill, single results below it, a name for the spill, what reads it with #, and a table with a computed column. */
export function computedBook(): FakeBook {
  const book = new FakeBook();
  const sheet = book.sheet("Sheet1");
  fill(sheet, "B2", [[{ formula: "=SEQUENCE(3,2)" }]]);
  fill(
    sheet,
    "B9",
    ['="00"&7', "=NA()", "=1=1"].map((formula) => [{ formula }]),
  );
  fill(sheet, "E2", [[{ formula: "=IFERROR(MIN(B2#),1)" }]]);
  fill(sheet, "H1", [
    ["Account", "Value"],
    ["Alder", { formula: '=H2&"!"' }],
    ["Birch", { formula: '=H3&"!"' }],
  ]);
  book.addTable("Sheet1", "tblValues", "H1", 3, 2);
  sheet.results = COMPUTED;
  sheet.formats = { "1,1": "0.00", "3,1": "@", "2,2": "@" };
  book.state.names.push({ name: "Numbers", formula: "=Sheet1!$B$2#" });
  return book;
}

/** The plan that replaces the formulas of a workbook by values. */
export async function freezePlanOf(book: FakeBook): Promise<Plan> {
  book.install();
  const workbook = openWorkbook(() => undefined);
  const found = await workbook.scanFormulas();
  const what = freezing(found);
  return freezePlan(found, what, await workbook.readResults(what.formulas), "1.0.0", new Date(2026, 0, 1));
}
