import { modelFormulas } from "../../../src/workbook/model/modelFormulas";
import type { NAMES } from "../../../src/workbook/names";
import { brokenBindings } from "../../../src/workbook/repair/brokenBindings";
import type { Blocks, ModelCell } from "../../../src/workbook/snapshot/snapshot";
import type { TableBlock } from "../../../src/workbook/snapshot/table";
import {
  accountColumns,
  accountsTable,
  criteriaTable,
  modelBlocks,
  settingsCells,
  settingsTable,
  accountRows,
} from "../modelTables";

/** The accounts of these tests have a column for each setting. */
const COLUMNS = [...accountColumns, "Parent"];
const withParent = (table: TableBlock): TableBlock => ({
  ...table,
  columns: [...table.columns, "Parent"],
  values: table.values.map((row) => [...row, ""]),
});

const FORMULAS = modelFormulas({
  table: "tblAccounts",
  columns: COLUMNS,
  account: "Account",
  revenue: "Revenue",
  eligible: "Eligible",
  criteria: ["Growth", "Fit", "Days overdue"],
})!;

/** The model's cells, one below another on the sheet Model, after a change of the formulas as Excel makes it. */
function cells(change: (formula: string) => string = (formula) => formula): ModelCell[] {
  return Object.entries(FORMULAS).map(([name, value], i) => ({
    name: name as keyof typeof NAMES,
    place: { sheet: "Model", cell: `B${i + 1}` },
    formula: change(value.formula),
  }));
}

function renamed(table: TableBlock, from: string, to: string): TableBlock {
  return { ...table, columns: table.columns.map((column) => (column === from ? to : column)) };
}

const healthy = (change: Partial<Blocks> = {}): Blocks =>
  modelBlocks({
    portfolio: withParent(accountsTable()),
    model: cells(),
    tables: [{ name: "tblAccounts", sheet: "Accounts", columns: COLUMNS }],
    ...change,
  });

/** The edits of a step that writes formulas. */
interface Written {
  readonly edits: readonly { readonly cell: string; readonly value: { readonly formula: string } }[];
}

const labels = (blocks: Blocks) =>
  brokenBindings(blocks).map(({ sentence, repairs }) => [sentence, ...repairs.map(({ label }) => label)]);
const steps = (blocks: Blocks, label: string) =>
  brokenBindings(blocks)
    .flatMap(({ repairs }) => repairs)
    .find((one) => one.label === label)?.plan.steps;

test("a model that finds all it needs has nothing to repair, nor has a workbook without one", () => {
  expect(brokenBindings(healthy())).toEqual([]);
  expect(brokenBindings(modelBlocks({ criteria: undefined }))).toEqual([]);
});

describe("a column that has another name", () => {
  test("is known from the formula that followed it; either the setting or the column gets the other's name", () => {
    const blocks = healthy({
      portfolio: renamed(withParent(accountsTable()), "Account", "Customer"),
      model: cells((formula) =>
        formula.replaceAll("[Account]", "[Customer]").replaceAll("tblOverrides[Customer]", "tblOverrides[Account]"),
      ),
    });
    expect(labels(blocks)).toEqual([
      [
        'tblAccounts has no column "Account", which the settings name as the account column.',
        'Use the column "Customer"',
        'Call the column "Customer" "Account" again',
      ],
    ]);
    expect(steps(blocks, 'Use the column "Customer"')).toEqual([
      {
        kind: "editRows",
        table: "tblSettings",
        key: "Setting",
        column: "Value",
        edits: [{ row: "Account column", base: "Account", value: "Customer" }],
      },
    ]);
    expect(steps(blocks, 'Call the column "Customer" "Account" again')).toEqual([
      { kind: "renameColumn", table: "tblAccounts", from: "Customer", to: "Account" },
    ]);
  });

  test("of ratings is one that lies among them and is nothing else yet; the criterion can take its name", () => {
    const blocks = healthy({
      portfolio: renamed(withParent(accountsTable()), "Growth", "Potential"),
      model: cells((formula) => formula.replaceAll("[Growth]", "[Potential]")),
    });
    expect(labels(blocks)).toEqual([
      [
        'tblAccounts has no column "Growth", so nothing is rated on this criterion.',
        'Call the criterion "Potential"',
        'Call the column "Potential" "Growth" again',
      ],
    ]);
    expect(steps(blocks, 'Call the criterion "Potential"')).toEqual([
      {
        kind: "editRows",
        table: "tblCriteria",
        key: "Criterion",
        column: "Criterion",
        edits: [{ row: "Growth", base: "Growth", value: "Potential" }],
      },
    ]);
  });

  test("of revenue that was deleted can be another free one, or none: then its formulas are written anew", () => {
    const { columns, values } = withParent(accountsTable(accountRows().map((row) => row.with(5, 100))));
    const without = (row: readonly unknown[]) => row.filter((_, j) => columns[j] !== "Revenue");
    const portfolio = { name: "tblAccounts", columns: without(columns), values: values.map(without) } as TableBlock;
    const blocks = healthy({
      portfolio,
      model: cells((formula) => formula.replaceAll("tblAccounts[Revenue]", "#REF!")),
    });
    expect(labels(blocks)).toEqual([
      [
        'tblAccounts has no column "Revenue", which the settings name as the revenue column.',
        'Use the column "Note"',
        "Do without a revenue column",
      ],
    ]);
    expect(steps(blocks, 'Use the column "Note"')?.[1]).toMatchObject({
      kind: "editCells",
      sheet: "Model",
      edits: [
        {
          base: '=IF(ISBLANK(#REF!),"",#REF!)',
          value: { formula: '=IF(ISBLANK(tblAccounts[Note]),"",tblAccounts[Note])' },
        },
      ],
    });
    expect(steps(blocks, "Do without a revenue column")).toMatchObject([
      { edits: [{ row: "Revenue column", value: "" }] },
      { edits: [{ base: '=IF(ISBLANK(#REF!),"",#REF!)', value: "" }] },
    ]);
  });

  test("of ratings that was deleted can be a free one with numbers, which the formulas then read", () => {
    const portfolio = renamed(withParent(accountsTable()), "Fit", "Fit of 2026");
    const blocks = healthy({ portfolio, model: cells((formula) => formula.replaceAll("tblAccounts[Fit]", "#REF!")) });
    const label = 'Call the criterion "Fit of 2026"';
    expect(labels(blocks)).toEqual([[expect.stringContaining('no column "Fit"'), label]]);
    const [, written] = steps(blocks, label)!;
    const scores = cells().findIndex(({ name }) => name === "scores") + 1;
    const { edits } = written as unknown as Written;
    expect(edits.find(({ cell }) => cell === `B${scores}`)?.value.formula).toContain("tblAccounts[Fit of 2026]");
  });
});

describe("a table", () => {
  test("that was renamed is the one the formulas followed", () => {
    const blocks = healthy({
      portfolio: undefined,
      model: cells((formula) => formula.replaceAll("tblAccounts[", "tblCustomers[")),
      tables: [
        { name: "tblOther", sheet: "Other", columns: ["Account", "Growth"] },
        { name: "tblCustomers", sheet: "Accounts", columns: COLUMNS },
      ],
    });
    expect(labels(blocks)).toEqual([
      [
        'tblSettings names the table "tblAccounts" as the portfolio table, which does not exist.',
        "Use the table tblCustomers",
        "Use the table tblOther",
      ],
    ]);
    expect(steps(blocks, "Use the table tblCustomers")).toEqual([
      expect.objectContaining({ edits: [{ row: "Portfolio table", base: "tblAccounts", value: "tblCustomers" }] }),
    ]);
  });

  test("that was deleted can be another with its columns, which the formulas then read", () => {
    const blocks = healthy({
      portfolio: undefined,
      model: cells((formula) => formula.replaceAll(/tblAccounts\[(?:[^[\]]|\[[^\]]*\])*\]/g, "#REF!")),
      tables: [
        { name: "tblNew", sheet: "New", columns: COLUMNS },
        { name: "tblCriteria", sheet: "KAM Criteria", columns: ["Account", "Growth"] },
        { name: "tblNotes", sheet: "Notes", columns: ["Account", "Note"] },
      ],
    });
    const found = steps(blocks, "Use the table tblNew")!;
    expect(labels(blocks)[0]).toHaveLength(2);
    const { edits } = found[1] as unknown as Written;
    expect(edits.every(({ value }) => value.formula.includes("tblNew["))).toBe(true);
    expect(edits).toHaveLength(6);
  });

  test("that the settings do not name any more can be one with the criteria as columns", () => {
    const settings = settingsCells().map((row) => (row[0] === "Portfolio table" ? [row[0], "", "", ""] : row));
    expect(labels(healthy({ settings: settingsTable(settings), portfolio: undefined }))).toEqual([
      ["tblSettings does not say which table has the accounts.", "Use the table tblAccounts"],
    ]);
  });

  test("of which there is none like it is to be chosen under Start", () => {
    expect(labels(healthy({ portfolio: undefined, tables: [], model: [] }))).toEqual([
      [expect.stringContaining("Choose a table under Start.")],
    ]);
  });
});

test("rows the settings no longer have are added with their defaults, the binding as the formulas have it", () => {
  const gone = ["Capacity", "Portfolio table"];
  const blocks = healthy({
    settings: settingsTable(settingsCells().filter(([label]) => !gone.includes(String(label)))),
  });
  expect(labels(blocks)).toEqual([
    ['tblSettings has no rows "Portfolio table", "Capacity".', 'Add the rows "Portfolio table", "Capacity"'],
  ]);
  expect(steps(blocks, 'Add the rows "Portfolio table", "Capacity"')).toEqual([
    {
      kind: "addRows",
      table: "tblSettings",
      columns: ["Setting", "Value", "Unit", "Source"],
      rows: [
        ["Portfolio table", "tblAccounts", "name", expect.any(String)],
        ["Capacity", 35, "accounts", expect.any(String)],
      ],
    },
  ]);
});

describe("formulas of the model", () => {
  test("that compute from another column than the settings name are written anew", () => {
    const settings = settingsCells().map((row) => (row[0] === "Revenue column" ? [row[0], "Note"] : row));
    const blocks = healthy({ settings: settingsTable(settings) });
    const place = cells().findIndex(({ name }) => name === "revenue") + 1;
    expect(labels(blocks)).toEqual([
      [
        `The formulas of the model do not compute from what the settings and criteria name: Model!B${place}.`,
        "Write it anew",
      ],
    ]);
  });

  test("that lack a criterion, or were overwritten by a value, are written anew", () => {
    const criteria = criteriaTable();
    const values = [...criteria.values, ["Revenue", "", "benefit", 0, 100, 5, ""]];
    const blocks = healthy({
      criteria: { ...criteria, values },
      model: cells().map((cell) => (cell.name === "ranks" ? { ...cell, formula: 3 } : cell)),
    });
    expect(brokenBindings(blocks)[0]!.repairs[0]!.plan.steps).toMatchObject([
      {
        edits: [
          { value: { formula: expect.stringContaining("[#Headers],[Revenue]") } },
          { value: { formula: expect.stringContaining("COUNTBLANK(tblAccounts[Revenue])") } },
          { value: { formula: expect.stringContaining("tblAccounts[Revenue]") } },
          { base: 3, value: FORMULAS.ranks },
        ],
      },
    ]);
  });

  test("of the model block whose names mean nothing any more are told, with what to do", () => {
    const model = cells().map((cell) => (cell.name === "weights" ? { ...cell, place: undefined, formula: "" } : cell));
    expect(labels(healthy({ model }))).toEqual([[expect.stringContaining("KAM_Weights no longer means a cell")]]);
  });
});
