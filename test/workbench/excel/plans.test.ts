import { cellAddress } from "../../../src/workbook/address";
import { applyPlan } from "../../../src/workbook/excel/applyPlan";
import { requester } from "../../../src/workbook/excel/request";
import { takeBack } from "../../../src/workbook/excel/takeBack";
import { ALL_PLANS } from "../../workbook/excel/allPlans";
import type { BookState } from "../../workbook/excel/fake/fakeBook";
import { headlessWorkbook } from "../support/headlessWorkbook";
import { installExcel } from "../support/inProcessExcel";

const request = requester(() => undefined);

type Workbook = ReturnType<typeof headlessWorkbook>["workbook"];

/** Fills the only sheet as the tests of plans want it. */
function fillSheet(workbook: Workbook, { sheets, names }: BookState): void {
  const sheet = workbook.worksheets.getItem("Accounts");
  const { name, cells, formats, tables } = sheets[0]!;
  sheet.name = name;
  const at = (key: string) => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    return sheet.getRange(cellAddress(row, column));
  };
  for (const [key, held] of Object.entries(cells)) {
    at(key).formulas = [[typeof held === "object" ? held.formula : typeof held === "string" ? `'${held}` : held]];
  }
  for (const [key, format] of Object.entries(formats)) at(key).numberFormat = [[format]];
  for (const { name: table, place } of tables) {
    const { row, column, rows, columns } = place;
    sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true).name = table;
  }
  for (const { name: defined, formula } of names) workbook.names.add(defined, formula);
}

/** Everything of the workbook that a plan can change. */
function seen(workbook: Workbook) {
  return {
    cells: workbook.worksheets.items.map((sheet) => {
      const { formulas, numberFormat } = sheet.getRange("A1:T40");
      return { sheet: sheet.name, formulas, numberFormat };
    }),
    tables: workbook.tables.items.map((table) => `${table.name} ${table.getRange().address}`).sort(),
    names: workbook.names.items.map(({ name, formula }) => `${name} ${formula}`).sort(),
  };
}

/** The plans that fit the same workbook, which they are carried out on one after another. */
const byBook = new Map(ALL_PLANS.map(({ book }) => [book, ALL_PLANS.filter((one) => one.book === book)]));

describe.each([...byBook].map(([book, plans]) => [book.name, book, plans] as const))("on %s", (_, book, plans) => {
  const { workbook, calculated, close } = headlessWorkbook();
  beforeAll(async () => {
    fillSheet(workbook, book().state);
    installExcel(workbook);
    await calculated();
  });
  afterAll(close);

  test.each(plans.map(({ plan }) => [plan.title, plan] as const))(
    "%s changes the workbook, and taken back leaves it as it was",
    async (_title, plan) => {
      const before = seen(workbook);
      const outcome = await applyPlan(request, plan);
      if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
      await calculated();
      expect(seen(workbook)).not.toEqual(before);
      expect(await takeBack(request, outcome.undo)).toEqual({ kind: "done" });
      expect(seen(workbook)).toEqual(before);
    },
  );
});
