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

/** Makes the workbook that a plan fits; formulas come last, since they refer to tables, names and other sheets. */
function fillBook(workbook: Workbook, { sheets, names }: BookState): void {
  const own = sheets.map(({ name }, i) => {
    if (i > 0) return workbook.worksheets.add(name);
    const sheet = workbook.worksheets.getItem("Accounts");
    sheet.name = name;
    return sheet;
  });
  const at = (i: number, key: string) => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    return own[i]!.getRange(cellAddress(row, column));
  };
  const contents = sheets.flatMap(({ cells }, i) => Object.entries(cells).map(([key, held]) => ({ i, key, held })));
  for (const { i, key, held } of contents) {
    if (typeof held !== "object") at(i, key).formulas = [[typeof held === "string" ? `'${held}` : held]];
  }
  sheets.forEach(({ formats, tables }, i) => {
    for (const [key, format] of Object.entries(formats)) at(i, key).numberFormat = [[format]];
    for (const { name: table, place } of tables) {
      const { row, column, rows, columns } = place;
      own[i]!.tables.add(own[i]!.getRangeByIndexes(row, column, rows, columns), true).name = table;
    }
  });
  for (const { name, formula } of names) workbook.names.add(name, formula);
  for (const { i, key, held } of contents) if (typeof held === "object") at(i, key).formulas = [[held.formula]];
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
    fillBook(workbook, book().state);
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
      await calculated();
      expect(seen(workbook)).toEqual(before);
    },
  );
});
