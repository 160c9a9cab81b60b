import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";
import { writeXlsx } from "hucre";
import { cellAddress } from "../../src/workbook/address";
import type { openWorkbook } from "../../src/workbook/excel/workbook";
import type { Plan } from "../../src/workbook/plan/plan";
import { samplePortfolio } from "../../src/workbook/sample/portfolio";
import type { Undo } from "../../src/workbook/changes/outcome";
import type { FakeSheet } from "../workbook/excel/fake/fakeSheet";
import { CHANGE_PLANS, ownBook } from "../workbook/excel/plans";
import { type OpenWorkbench, openWorkbench } from "../support/workbench";

declare global {
  /** The add-in's way into Excel, which its own bundle keeps to itself. */
  var kamExcel: { openWorkbook: typeof openWorkbook };
  /** The undo of the last plan. */
  var lastUndo: Undo;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kam-plans-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** A workbook of one blank sheet, with the code that carries out plans beside the add-in's, on the same office.js. */
async function openBlank(): Promise<OpenWorkbench> {
  const file = path.join(folder, "blank.xlsx");
  fs.writeFileSync(file, await writeXlsx({ sheets: [{ name: "Sheet1", rows: [["Blank"]] }] }));
  const bench = await openWorkbench({ file });
  const { outputFiles } = buildSync({
    entryPoints: ["src/workbook/excel/workbook.ts"],
    bundle: true,
    format: "iife",
    globalName: "kamExcel",
    target: "es2022",
    write: false,
  });
  const frame = bench.page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  await frame!.addScriptTag({ content: outputFiles[0]!.text });
  return bench;
}

/** Fills a sheet as the tests of plans want it. */
async function fillSheet(bench: OpenWorkbench, { cells, formats, tables }: FakeSheet): Promise<void> {
  const written = Object.entries(cells).map(([key, held]) => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const content = typeof held === "object" ? held.formula : typeof held === "string" ? `'${held}` : held;
    return { address: cellAddress(row, column), content };
  });
  const formatted = Object.entries(formats).map(([key, format]) => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    return { address: cellAddress(row, column), format };
  });
  const made = tables.map(({ name, place: { row, column, rows, columns } }) => ({
    name,
    address: `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`,
  }));
  await bench.inAddin(
    (all) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").clear();
        for (const { address, content } of all.written) sheet.getRange(address).formulas = [[content]];
        for (const { address, format } of all.formatted) sheet.getRange(address).numberFormat = [[format]];
        for (const { name, address } of all.made) sheet.tables.add(address, true).name = name;
        context.workbook.names.add("Own", "=Sheet1!$A$1");
        await context.sync();
      }),
    { written, formatted, made },
  );
  await bench.settled();
}

/** Everything of the workbook that a plan can change. */
async function seen(bench: OpenWorkbench) {
  await bench.settled();
  return bench.inAddin(
    () =>
      Excel.run(async (context) => {
        const { worksheets, tables, names } = context.workbook;
        worksheets.load("items/name");
        tables.load("items/name");
        names.load("items/name,items/formula");
        await context.sync();
        const cells = worksheets.items.map((sheet) => {
          const range = sheet.getRange("A1:J20");
          range.load("formulas,values,numberFormat");
          return { sheet: sheet.name, range };
        });
        const places = tables.items.map((table) => {
          const range = table.getRange();
          range.load("address");
          return { name: table.name, range };
        });
        await context.sync();
        return {
          cells: cells.map(({ sheet, range: { formulas, values, numberFormat } }) => ({
            sheet,
            formulas,
            values,
            numberFormat,
          })),
          tables: places.map(({ name, range }) => `${name} ${range.address}`).sort(),
          names: names.items.map(({ name, formula }) => `${name} ${String(formula)}`).sort(),
        };
      }),
    undefined,
  );
}

async function carryOut(bench: OpenWorkbench, plan: Plan): Promise<unknown> {
  const outcome = await bench.inAddin(async (wanted) => {
    const ended = await kamExcel.openWorkbook(() => undefined).carryOut(wanted);
    if (ended.kind === "done") globalThis.lastUndo = ended.undo;
    return ended.kind === "done" ? ended.kind : ended;
  }, plan);
  await bench.settled();
  return outcome;
}

async function undo(bench: OpenWorkbench): Promise<unknown> {
  const outcome = await bench.inAddin(
    () => kamExcel.openWorkbook(() => undefined).undo(globalThis.lastUndo),
    undefined,
  );
  await bench.settled();
  return outcome;
}

describe("in the workbench", () => {
  let bench: OpenWorkbench;
  beforeEach(async () => {
    bench = await openBlank();
    await fillSheet(bench, ownBook().sheet("Sheet1"));
  });
  afterEach(() => expect(bench.errors).toEqual([]));

  test("a plan of every kind changes the grid, and taken back leaves it as it was", async () => {
    const before = await seen(bench);
    for (const plan of CHANGE_PLANS) {
      expect([plan.title, await carryOut(bench, plan)]).toEqual([plan.title, "done"]);
      expect([plan.title, await seen(bench)]).not.toEqual([plan.title, before]);
      expect([plan.title, await undo(bench)]).toEqual([plan.title, { kind: "done" }]);
      expect([plan.title, await seen(bench)]).toEqual([plan.title, before]);
    }
  });

  test("the sample portfolio, once its formulas have spilled, is taken back wholly", async () => {
    await bench.inAddin(
      () =>
        Excel.run(async (context) => {
          context.workbook.tables.getItem("tblCriteria").name = "tblMine";
          await context.sync();
        }),
      undefined,
    );
    const before = await seen(bench);
    expect(await carryOut(bench, samplePortfolio())).toBe("done");
    expect((await bench.read("KAM Portfolio!D4:D27")).flat().some((score) => typeof score === "number")).toBe(true);
    expect(await undo(bench)).toEqual({ kind: "done" });
    expect(await seen(bench)).toEqual(before);
  });

  test("nothing is taken back once a person has typed over what a plan wrote", async () => {
    const edit = CHANGE_PLANS.find(({ title }) => title === "editRows")!;
    expect(await carryOut(bench, edit)).toBe("done");
    await bench.type("B3", "26");
    expect(await undo(bench)).toMatchObject({
      kind: "unchanged",
      why: [expect.stringContaining('Weight of "Fit" held 25 and holds 26 now')],
    });
    expect(await bench.read("B2:B4")).toEqual([[50], [26], [25]]);
  });
});
