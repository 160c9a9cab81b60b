import { cellAddress } from "../../../src/workbook/address";
import { applyPlan } from "../../../src/workbook/excel/applyPlan";
import { requester } from "../../../src/workbook/excel/request";
import { takeBack } from "../../../src/workbook/excel/takeBack";
import type { Plan } from "../../../src/workbook/plan";
import type { FakeSheet } from "../../workbook/excel/fake/fakeSheet";
import { CHANGE_PLANS, ownBook } from "../../workbook/excel/plans";
import { headlessWorkbook } from "../support/headlessWorkbook";
import { installExcel } from "../support/inProcessExcel";

const request = requester(() => undefined);
const { workbook, calculated, close } = headlessWorkbook();
afterAll(close);

/** Fills the sheet as the tests of plans want it. */
function fillSheet({ cells, formats, tables }: FakeSheet): void {
  const sheet = workbook.worksheets.getItem("Sheet1");
  const at = (key: string) => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    return sheet.getRange(cellAddress(row, column));
  };
  for (const [key, held] of Object.entries(cells)) {
    at(key).formulas = [[typeof held === "object" ? held.formula : typeof held === "string" ? `'${held}` : held]];
  }
  for (const [key, format] of Object.entries(formats)) at(key).numberFormat = [[format]];
  for (const { name, place } of tables) {
    const { row, column, rows, columns } = place;
    sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true).name = name;
  }
  workbook.names.add("Own", "=Sheet1!$A$1");
}

/** Everything of the workbook that a plan can change. */
async function seen() {
  await calculated();
  return {
    cells: workbook.worksheets.items.map((sheet) => {
      const { formulas, values, numberFormat } = sheet.getRange("A1:J20");
      return { sheet: sheet.name, formulas, values, numberFormat };
    }),
    tables: workbook.tables.items.map((table) => `${table.name} ${table.getRange().address}`).sort(),
    names: workbook.names.items.map(({ name, formula }) => `${name} ${formula}`).sort(),
  };
}

beforeAll(() => {
  workbook.worksheets.getItem("Accounts").name = "Sheet1";
  fillSheet(ownBook().sheet("Sheet1"));
  installExcel(workbook);
});

test.each(CHANGE_PLANS.map((plan): [string, Plan] => [plan.title, plan]))(
  "%s changes the workbook, and taken back leaves it as it was",
  async (_, plan) => {
    const before = await seen();
    const outcome = await applyPlan(request, plan);
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    expect(await seen()).not.toEqual(before);
    expect(await takeBack(request, outcome.undo)).toEqual({ kind: "done" });
    expect(await seen()).toEqual(before);
  },
);
