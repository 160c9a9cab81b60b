import { checkSheet } from "../../../src/workbook/checkSheet/checkSheet";
import { NAMES } from "../../../src/workbook/names";
import { samplePortfolio } from "../../../src/workbook/sample/portfolio";
import type { Blocks } from "../../../src/workbook/snapshot/snapshot";
import type { CellValue } from "../../../src/workbook/snapshot/table";
import { accountsTable, criteriaTable, modelBlocks, settingsTable } from "../modelTables";
import { modelInGrid } from "../model/modelInGrid";

type Grid = Awaited<ReturnType<typeof modelInGrid>>;

const names = Object.values(NAMES).map((name) => ({ name, refersTo: "='KAM Portfolio'!$A$4#" }));

/** The names of the checks in their order, and the cells of the sheet that the tests look at. */
const ALL_AGREES = "B5";
const SUMMARY = "A8:D14";

function planOf(blocks: Blocks) {
  const made = checkSheet(blocks);
  if ("problem" in made) throw new Error(made.problem);
  return made.plan;
}

let grid: Grid;

/** The sample with its check sheet, in a grid that calculates. */
async function openSample(): Promise<void> {
  const sample = samplePortfolio();
  const before = await modelInGrid(sample);
  await before.settled();
  const { steps } = planOf({ ...before.blocks(), names });
  before.close();
  grid = await modelInGrid({ ...sample, steps: [...sample.steps, ...steps] });
  await grid.settled();
}

const range = (sheet: string, address: string) => grid.workbook.worksheets.getItem(sheet).getRange(address);
const read = (address: string) => range("KAM Checks", address).values;
const column = (table: string, name: string) =>
  grid.workbook.tables.getItem(table).columns.getItem(name).getDataBodyRange();

/** Writes into the cells of a table's column, from the first row on. */
async function write(table: string, name: string, ...values: readonly CellValue[]): Promise<void> {
  const cells = column(table, name);
  cells.values = cells.values.map((row, i) => (i < values.length ? [values[i]!] : row));
  await grid.settled();
}

describe("the check sheet of the sample", () => {
  beforeEach(openSample);
  afterEach(() => grid.close());

  test("agrees with KAM in every line", () => {
    expect(read(SUMMARY)).toEqual([
      ["Accounts of the table", 24, 24, true],
      ["Accounts with a score", 23, 23, true],
      ["Largest difference of two scores, at most 0.000000001", "", expect.closeTo(0, 12), true],
      ["Key accounts, at most the capacity or the overrides", 9, 10, true],
      [
        "Least score of Key, not below the greatest of Reserve and Tie",
        expect.closeTo(0.682778, 6),
        expect.closeTo(0.670556, 6),
        true,
      ],
      ["Places left free while accounts are in reserve", 0, 0, true],
      ["Revenue", 98205000, 98205000, true],
    ]);
    expect(read(ALL_AGREES)).toEqual([[true]]);
  });

  test("goes on agreeing when weights, directions and scales change", async () => {
    const before = read("I25:I48").flat();
    await write("tblCriteria", "Weight", 40, 0, 7);
    await write("tblCriteria", "Direction", "min", "benefit", "Lower");
    await write("tblCriteria", "Lo", 0, 1, 0.1);
    await write("tblCriteria", "Hi", 0, 10, 0.1);
    expect(read("I25:I48").flat()).not.toEqual(before);
    expect(read(ALL_AGREES)).toEqual([[true]]);
  });

  test("treats ratings that are missing, off their scale or unreadable as KAM does", async () => {
    await write("tblAccounts", "Growth potential", "", "n/a", 0, 14, "high", " ? ");
    await write("tblAccounts", "Days overdue", "", -5, 200, "-", 0, "NA");
    await write("tblAccounts", "Strategic fit", "", 5, 5, 5, 5, "");
    // The first has 45 of 100, the fifth a word, the last 40 of 100; one account of the sample has no score anyway
    expect(read("A9:D9")).toEqual([["Accounts with a score", 20, 20, true]]);
    expect(read(ALL_AGREES)).toEqual([[true]]);
  });

  test("follows the least coverage and the capacity of the settings", async () => {
    const settings = column("tblSettings", "Setting").values.flat();
    const values = column("tblSettings", "Value").values.flat() as CellValue[];
    values[settings.indexOf("Least coverage")] = 1;
    values[settings.indexOf("Capacity")] = 3;
    await write("tblSettings", "Value", ...values);
    expect(read("B9:C11").map((row) => row.map(Number))).toEqual([
      [22, 22],
      [0, expect.closeTo(0, 12)],
      [expect.any(Number), 3],
    ]);
    expect(read(ALL_AGREES)).toEqual([[true]]);
  });

  test.each([
    ["a score", "D4", (formula: string) => `=(${formula})+(KAM_Accounts="Aldermoor Dairies")/1000000`, [2]],
    [
      "a score that is not there",
      "D4",
      (formula: string) => `=IF(KAM_Accounts="Brightwater Utilities",NA(),${formula})`,
      [1],
    ],
    ["a key account too many", "F4", (formula: string) => `=IF(KAM_Ranks=20,"Key",${formula})`, [4]],
    ["a key account too few", "F4", (formula: string) => `=IF(KAM_Ranks<3,"Below cut",${formula})`, [5]],
    ["revenue", "B4", (formula: string) => `=2*${formula}`, [6]],
  ])("does not hold for %s that would be wrong", async (_, cell, wrong, lines) => {
    const formulas = range("KAM Portfolio", cell);
    formulas.formulas = [[wrong(String(formulas.formulas[0]![0]).slice(1))]];
    await grid.settled();
    const fails = read(SUMMARY).flatMap((line, i) => (line[3] === true ? [] : [i]));
    expect(fails).toEqual(lines);
    expect(read(ALL_AGREES)).toEqual([[false]]);
  });
});

describe("there is no check sheet", () => {
  const problem = (change: Partial<Blocks>) => checkSheet(modelBlocks({ names, ...change }));

  test("without a portfolio, its results or a column that is a criterion", () => {
    expect(problem({ portfolio: undefined })).toEqual({
      problem: "There is no portfolio whose results could be checked.",
    });
    expect(problem({ names: [] })).toEqual({
      problem: "The results of the portfolio have lost their names. Repair them first.",
    });
    const renamed = { ...accountsTable(), columns: accountsTable().columns.map((name) => `${name} 2`) };
    expect(problem({ portfolio: renamed })).toEqual({ problem: `No column of ${renamed.name} is a criterion.` });
  });

  test("where settings or criteria cannot be read", () => {
    const settings = { ...settingsTable(), values: [] };
    expect(problem({ settings })).toEqual({ problem: expect.stringContaining('has no row "Portfolio table"') });
    const criteria = { ...criteriaTable(), columns: ["A"] };
    expect(problem({ criteria })).toEqual({ problem: expect.stringContaining('has no column "Criterion"') });
  });
});

test("a second check sheet has a name of its own", () => {
  const made = checkSheet(modelBlocks({ names, sheets: ["KAM Checks"] }));
  expect(made).toMatchObject({ sheet: "KAM Checks 2" });
});
