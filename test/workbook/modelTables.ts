import { CRITERIA_COLUMNS, SETTINGS_COLUMNS } from "../../src/workbook/names";
import { settingsRows } from "../../src/workbook/settings";
import type { Blocks } from "../../src/workbook/snapshot/snapshot";
import type { CellValue, TableBlock } from "../../src/workbook/snapshot/table";

/** Three criteria with weights 50, 30 and 20; the last is better when less. */
export const criteriaRows = (): CellValue[][] => [
  ["Growth", "Outcomes", "benefit", 0, 10, 50, "Doubles in five years"],
  ["Fit", "Needs", "benefit", 0, 10, 30, ""],
  ["Days overdue", "Risks", "cost", 0, 100, 20, ""],
];

/** Two places, the accounts in tblAccounts. */
export const settingsCells = (): CellValue[][] =>
  settingsRows(
    { table: "tblAccounts", account: "Account", parent: "Parent", revenue: "Revenue", eligible: "Eligible" },
    { capacity: { value: 2, source: "Test" } },
  ) as CellValue[][];

export const accountColumns = ["Account", "Revenue", "Eligible", "Days overdue", "Growth", "Note", "Fit"];

/**
 * Scores with weights 50, 30, 20: Alder 0.5 × 0.9 + 0.3 × 0.2 + 0.2 × 0.9 = 0.69, Birch 0.5 × 0.4 + 0.3 × 0.9 + 0.2 =
 * 0.67, Cedar 0.25 + 0.15 + 0.1 = 0.5, Dogwood has no rating, Elm is not eligible.
 */
export const accountRows = (): CellValue[][] => [
  ["Alder", 100, "Yes", 10, 9, "", 2],
  ["Birch", 80, "Yes", 0, 4, "", 9],
  ["Cedar", 60, "Yes", 50, 5, "", 5],
  ["Dogwood", 40, "Yes", "", "n/a", "", ""],
  ["Elm", 20, "No", 0, 10, "", 10],
];

export const criteriaTable = (rows = criteriaRows()): TableBlock => ({
  name: "tblCriteria",
  columns: CRITERIA_COLUMNS,
  values: rows,
  formulas: rows,
});

export const settingsTable = (rows = settingsCells()): TableBlock => ({
  name: "tblSettings",
  columns: SETTINGS_COLUMNS,
  values: rows,
});

export const accountsTable = (rows = accountRows()): TableBlock => ({
  name: "tblAccounts",
  columns: accountColumns,
  values: rows,
});

/** A whole workbook: the three tables above, or what a test has in their place. */
export const modelBlocks = (change: Partial<Blocks> = {}): Blocks => ({
  criteria: criteriaTable(),
  settings: settingsTable(),
  portfolio: accountsTable(),
  optional: {},
  tables: [],
  ...change,
});
