import { scanTargets } from "../../../src/workbook/dataCheck/scanTargets";
import type { Blocks } from "../../../src/workbook/snapshot/snapshot";
import { accountColumns, modelBlocks, settingsCells, settingsTable } from "../modelTables";

const outline = (name: string, columns: readonly string[]) => ({ name, sheet: "Any", columns });

/** The tables and their columns with roles, such as: tblAccounts portfolio: Account account. */
function targets(change: Partial<Blocks> = {}) {
  const found = scanTargets(modelBlocks(change));
  if ("problem" in found) return found.problem;
  return found.targets.map(
    ({ table, role, columns }) => `${table} ${role}: ${columns.map((one) => `${one.header} ${one.role}`).join(", ")}`,
  );
}

const withSetting = (label: string, value: string) =>
  settingsTable(settingsCells().map((row) => (row[0] === label ? [label, value, ...row.slice(2)] : row)));

test("the bound columns of the portfolio, the criteria and the settings are read", () => {
  expect(targets()).toEqual([
    "tblAccounts portfolio: Account account, Revenue revenue, Eligible eligible, Days overdue rating, Growth rating, Fit rating",
    "tblCriteria criteria: Criterion criterion, Lo scale, Hi scale, Weight weight",
    "tblSettings settings: Setting setting, Value settingValue",
  ]);
});

test("so are the overrides and every table of the user's that names accounts in a column of that name", () => {
  const tables = [
    outline("tblAccounts", accountColumns),
    outline("tblOverrides", ["Account", "Override", "Reason"]),
    outline("tblMarkers", ["account", "Trust"]),
    outline("tblChangeLog", ["When", "Account"]),
    outline("Budget", ["Cost centre", "Amount"]),
  ];
  expect(targets({ tables }).slice(3)).toEqual([
    "tblOverrides overrides: Account account, Override override",
    "tblMarkers joined: account account, Trust other",
  ]);
});

test("names in the settings find columns whatever the case of their letters", () => {
  expect(targets({ settings: withSetting("Revenue column", "REVENUE") })[0]).toMatch("Revenue revenue");
});

test.each<[string, Partial<Blocks>]>([
  ["This workbook has no table tblCriteria.", { criteria: undefined }],
  ["This workbook has no table tblSettings, which says where the accounts are.", { settings: undefined }],
  ['tblSettings names the table "tblAccounts", which does not exist.', { portfolio: undefined }],
  [
    "tblSettings does not say which table has the accounts.",
    { portfolio: undefined, settings: withSetting("Portfolio table", "") },
  ],
  [
    "tblSettings does not say which column of tblAccounts has the accounts' names.",
    { settings: withSetting("Account column", "n/a") },
  ],
])("without what it needs it says: %s", (problem, change) => {
  expect(targets(change)).toBe(problem);
});
