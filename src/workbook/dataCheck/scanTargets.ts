import { isMissing } from "../../cells/cell";
import { BINDING, CRITERIA_COLUMNS, OVERRIDE_COLUMNS, SETTINGS_COLUMNS, TABLES } from "../names";
import type { Blocks, TableOutline } from "../snapshot/snapshot";
import { columnIndex, rowsWithKey, sameName, type TableBlock } from "../snapshot/table";
import type { ColumnRole, ScanTarget } from "./scan";

/** The tables to be read, or why there is nothing to check. */
export type ScanTargets = { readonly targets: readonly ScanTarget[] } | { readonly problem: string };

/** Columns of the portfolio's table that the settings name, and what they hold. */
const BOUND = [
  [BINDING.account, "account"],
  [BINDING.parent, "parent"],
  [BINDING.revenue, "revenue"],
  [BINDING.eligible, "eligible"],
] as const satisfies readonly (readonly [string, ColumnRole])[];

const CRITERIA_ROLES: Partial<Record<(typeof CRITERIA_COLUMNS)[number], ColumnRole>> = {
  Criterion: "criterion",
  Lo: "scale",
  Hi: "scale",
  Weight: "weight",
};

/**
 * What a data check reads: the portfolio's bound columns, the criteria, the settings, the overrides, and every other
 * table of the user's with a column of the same name as the portfolio's accounts.
 */
export function scanTargets({ criteria, settings, portfolio, tables }: Blocks): ScanTargets {
  if (criteria === undefined) return { problem: `This workbook has no table ${TABLES.criteria}.` };
  if (settings === undefined) {
    return { problem: `This workbook has no table ${TABLES.settings}, which says where the accounts are.` };
  }
  if (portfolio === undefined) {
    const name = settingText(settings, BINDING.table);
    return {
      problem:
        name === undefined
          ? `${settings.name} does not say which table has the accounts.`
          : `${settings.name} names the table "${name}", which does not exist.`,
    };
  }
  const bound = BOUND.flatMap(([label, role]) => {
    const header = settingText(settings, label);
    return header === undefined ? [] : [{ header, role }];
  });
  const account = bound.find(({ role }) => role === "account");
  if (account === undefined) {
    return { problem: `${settings.name} does not say which column of ${portfolio.name} has the accounts' names.` };
  }
  const named = columnIndex(criteria, "Criterion");
  const criterionNames = named === undefined ? [] : criteria.values.map((row) => String(row[named] ?? ""));
  const others = tables.filter(({ name }) => !Object.values(TABLES).some((own) => isModelTable(own, name)));
  const overrides = tables.find(({ name }) => sameName(name, TABLES.overrides));

  return {
    targets: [
      {
        table: portfolio.name,
        role: "portfolio",
        columns: portfolio.columns.flatMap((header): ScanTarget["columns"] => {
          const role =
            bound.find((one) => sameName(one.header, header))?.role ??
            (criterionNames.some((name) => sameName(name, header)) ? "rating" : undefined);
          return role === undefined ? [] : [{ header, role }];
        }),
      },
      {
        table: criteria.name,
        role: "criteria",
        columns: CRITERIA_COLUMNS.flatMap((header) => {
          const role = CRITERIA_ROLES[header];
          return role === undefined || columnIndex(criteria, header) === undefined ? [] : [{ header, role }];
        }),
      },
      {
        table: settings.name,
        role: "settings",
        columns: SETTINGS_COLUMNS.slice(0, 2).flatMap((header, j) =>
          columnIndex(settings, header) === undefined
            ? []
            : [{ header, role: j === 0 ? ("setting" as const) : ("settingValue" as const) }],
        ),
      },
      ...(overrides === undefined ? [] : [overridesTarget(overrides)]),
      ...others
        .filter(({ name }) => !sameName(name, portfolio.name))
        .filter(({ columns }) => columns.some((header) => sameName(header, account.header)))
        .map(({ name, columns }): ScanTarget => ({
          table: name,
          role: "joined",
          columns: columns.map((header) => ({
            header,
            role: sameName(header, account.header) ? "account" : "other",
          })),
        })),
    ],
  };
}

/** The add-in's own tables; the sample's accounts and markers are like any table of the user's. */
function isModelTable(own: string, name: string): boolean {
  return own !== TABLES.accounts && own !== TABLES.stageMarkers && sameName(own, name);
}

function overridesTarget({ name, columns }: TableOutline): ScanTarget {
  const [account, override] = OVERRIDE_COLUMNS;
  return {
    table: name,
    role: "overrides",
    columns: columns.flatMap((header): ScanTarget["columns"] => {
      if (sameName(header, account)) return [{ header, role: "account" }];
      return sameName(header, override) ? [{ header, role: "override" }] : [];
    }),
  };
}

/** The text that a setting has, or undefined where it has none or says "not known". */
export function settingText(settings: TableBlock, label: string): string | undefined {
  const [name, value] = SETTINGS_COLUMNS.slice(0, 2).map((column) => columnIndex(settings, column));
  if (name === undefined || value === undefined) return undefined;
  const [row] = rowsWithKey(settings, name, label);
  const found = row === undefined ? undefined : settings.values[row]![value];
  return typeof found === "string" && !isMissing(found) ? found : undefined;
}
