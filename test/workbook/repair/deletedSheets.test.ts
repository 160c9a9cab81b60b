import { modelSteps } from "../../../src/workbook/model/modelPlan";
import { applyPlan } from "../../../src/workbook/excel/applyPlan";
import { requester } from "../../../src/workbook/excel/request";
import { takeBack } from "../../../src/workbook/excel/takeBack";
import type { Undo } from "../../../src/workbook/changes/outcome";
import { NAMES } from "../../../src/workbook/names";
import { brokenBindings } from "../../../src/workbook/repair/brokenBindings";
import { modelOver } from "../../../src/workbook/repair/modelOver";
import { namesOver } from "../../../src/workbook/repair/namesOver";
import type { FakeBook } from "../excel/fake/fakeBook";
import { formulaAt } from "../excel/fake/fakeSheet";
import { blocksOf, bookWithout, MAPPING } from "./deletedSheets";

const request = requester(() => undefined);

/** What is told and offered, one repair after the other, until nothing is broken any more. */
async function repaired(book: FakeBook): Promise<string[]> {
  book.install();
  const told: string[] = [];
  for (;;) {
    const [first] = brokenBindings(blocksOf(book));
    if (first === undefined) return told;
    const [repair] = first.repairs;
    told.push(repair?.label ?? first.sentence);
    if (repair === undefined) return told;
    const outcome = await applyPlan(request, repair.plan);
    if (outcome.kind !== "done") return [...told, JSON.stringify(outcome)];
  }
}

/** Every formula and name of a workbook, as text. */
const formulas = ({ state }: FakeBook) => [
  ...state.names.map(({ name, formula }) => `${name} ${formula}`),
  ...state.sheets.flatMap((sheet) =>
    Object.entries(sheet.cells).flatMap(([key, held]) =>
      typeof held === "object" ? [`${sheet.name} ${key} ${held.formula}`] : [],
    ),
  ),
];
const names = ({ state }: FakeBook) => new Map(state.names.map(({ name, formula }) => [name, formula]));

describe("a sheet of the model that was deleted", () => {
  const whole = bookWithout();

  test("is missed in none where all are there", async () => {
    expect(await repaired(bookWithout())).toEqual([]);
    expect(formulas(whole).join()).not.toContain("#REF!");
  });

  test.each([
    ["KAM Portfolio", ["portfolio"]],
    ["KAM Settings", ["settings"]],
    ["KAM Overrides", ["overrides"]],
  ] as const)("is made anew in one step: %s", async (sheet, deleted) => {
    const book = bookWithout(...deleted);
    expect(await repaired(book)).toEqual([`Make ${sheet} anew`]);
    expect(formulas(book).sort()).toEqual(formulas(whole).sort());
  });

  test("is not what is told where results were replaced by their values", async () => {
    const book = bookWithout();
    const scores = book.state.names.find(({ name }) => name === NAMES.scores)!;
    scores.formula = "='KAM Portfolio'!$D$4:$D$8";
    const [first] = brokenBindings(blocksOf(book));
    expect(first?.sentence).toMatch(/^Results of the model are values/);
    expect(await repaired(book)).toEqual(["Make KAM Portfolio 2 anew"]);
    expect(names(book).get(NAMES.scores)).toBe("='KAM Portfolio 2'!$D$4#");
  });

  test("and others with it are made anew one after the other", async () => {
    const book = bookWithout("overrides", "portfolio", "settings");
    expect(await repaired(book)).toEqual(["Make KAM Settings anew for tblAccounts", "Make KAM Portfolio anew"]);
    const blocks = blocksOf(book);
    expect(blocks.optional.overrides?.values).toEqual([["", "", ""]]);
    expect(blocks.settings?.values.map(([, value]) => value)).toEqual([
      "tblAccounts",
      "Account",
      "",
      "",
      "",
      35,
      0.6,
      4,
    ]);
  });

  test("gives the settings the columns that the formulas still read, and the usual numbers", async () => {
    const book = bookWithout("settings");
    await repaired(book);
    const { settings } = blocksOf(book);
    expect(settings?.values.map(([setting, value]) => [setting, value])).toEqual([
      ["Portfolio table", "tblAccounts"],
      ["Account column", "Account"],
      ["Parent column", ""],
      ["Revenue column", "Revenue"],
      ["Eligible column", "Eligible"],
      ["Capacity", 35],
      ["Least coverage", 0.6],
      ["Customers in CR", 4],
    ]);
  });

  test("gets a number after its name where another has the name by now", async () => {
    const book = bookWithout("portfolio");
    book.sheet("KAM Overrides").name = "KAM Portfolio";
    for (const { cells } of book.state.sheets) {
      for (const [key, held] of Object.entries(cells)) if (held === "KAM Overrides") delete cells[key];
    }
    expect(await repaired(book)).toEqual(["Make KAM Portfolio 2 anew"]);
    expect(names(book).get(NAMES.scores)).toBe("='KAM Portfolio 2'!$D$4#");
  });

  test("with the criteria is told with what is left and where to begin", async () => {
    expect(await repaired(bookWithout("criteria"))).toEqual([
      expect.stringMatching(/no table tblCriteria any more.*Choose your table under Start.*tblSettings, tblOverrides/),
    ]);
  });
});

describe("a model that is set up anew", () => {
  async function setUp(book: FakeBook, mapping = MAPPING) {
    book.install();
    const steps = modelOver(mapping, blocksOf(book));
    expect(await applyPlan(request, { title: "Portfolio", steps })).toMatchObject({ kind: "done" });
    return { book, steps };
  }

  test("in a workbook without any is the plain model", () => {
    const empty = { criteria: undefined, settings: undefined, portfolio: undefined, optional: {}, tables: [] };
    expect(modelOver(MAPPING, empty)).toEqual(modelSteps(MAPPING));
  });

  test("goes on with settings, overrides and results that are left, and mends what referred to the criteria", async () => {
    const { book } = await setUp(bookWithout("criteria"));
    expect(formulas(book).sort()).toEqual(formulas(bookWithout()).sort());
    expect(blocksOf(book).optional.overrides?.values).toEqual([["Alder", "Always", "Pilot"]]);
    expect(await repaired(book)).toEqual([]);
  });

  test("keeps settings of the user's own, and changes those that were decided anew", async () => {
    const book = bookWithout("criteria");
    const sheet = book.sheet("KAM Settings");
    const before = blocksOf(book).settings!.values;
    const coverage = before.findIndex(([setting]) => setting === "Least coverage");
    sheet.cells[`${3 + coverage},1`] = 0.5;
    await setUp(book, { ...MAPPING, eligible: undefined, settings: { capacity: { value: 3, source: "Decided" } } });
    const after = new Map(
      blocksOf(book).settings!.values.map(([setting, value, , source]) => [setting, [value, source]]),
    );
    expect(after.get("Least coverage")![0]).toBe(0.5);
    expect(after.get("Eligible column")![0]).toBe("");
    expect(after.get("Capacity")).toEqual([3, "Decided"]);
    expect(formulaAt(book.sheet("KAM Portfolio"), 3, 2)).not.toContain("tblAccounts[Eligible]");
  });

  test("adds results of its own where those that are left lack a column, and the names mean those", async () => {
    const without = bookWithout("criteria");
    without.state.names = without.state.names.filter(({ name }) => name !== NAMES.revenue);
    const { book } = await setUp(without);
    expect(names(book).get(NAMES.scores)).toBe("='KAM Portfolio 2'!$D$4#");
    expect(book.sheet("KAM Portfolio")).toBeDefined();
  });

  test("is taken back to names that refer to nothing, however Excel had written that", async () => {
    const book = bookWithout("portfolio").install();
    for (const one of book.state.names) one.formula = one.formula.replace("#REF!", "#REF!$D$4#");
    const [repair] = brokenBindings(blocksOf(book)).flatMap(({ repairs }) => repairs);
    const outcome = await applyPlan(request, repair!.plan);
    expect(await takeBack(request, (outcome as { undo: Undo }).undo)).toEqual({ kind: "done" });
    expect(names(book).get(NAMES.scores)).toBe("=#REF!");
    expect(book.state.sheets.map(({ name }) => name)).not.toContain("KAM Portfolio");
  });

  test("takes over the names that the sheets left when all were deleted", async () => {
    const { book } = await setUp(bookWithout("criteria", "portfolio", "settings", "overrides"));
    expect(formulas(book).sort()).toEqual(formulas(bookWithout()).sort());
  });

  test("leaves a name of the user's own alone, which then is in the way", () => {
    const blocks = {
      ...blocksOf(bookWithout()),
      settings: undefined,
      names: [{ name: NAMES.scores, refersTo: "=Sheet1!$A$1" }],
    };
    expect(namesOver(modelSteps(MAPPING), blocks)).toEqual(modelSteps(MAPPING));
  });
});
