import { isMissing } from "../../cells/cell";
import { DEFAULTS } from "../../models/defaults";
import { BINDING, SETTINGS_COLUMNS } from "../names";
import { type CellValue, columnIndex, rowsWithKey, shown, type TableBlock } from "./table";

/** What the settings say about the portfolio. */
export interface PortfolioSettings {
  readonly table: string;
  readonly account: string;
  /** The column with the parents, or undefined where every account is its own. */
  readonly parent: string | undefined;
  readonly revenue: string | undefined;
  /** The column that says who may be key, or undefined where every account may. */
  readonly eligible: string | undefined;
  readonly capacity: number;
  /** Least share of the weight that must be rated, 0 to 1. */
  readonly minCoverage: number;
}

export type SettingsReading = { readonly settings: PortfolioSettings } | { readonly problems: readonly string[] };

/** The name of the portfolio's table as the settings say it, or undefined. */
export function portfolioTable(settings: TableBlock | undefined): string | undefined {
  const value = settings && settingValue(settings, BINDING.table);
  return typeof value === "string" && !isMissing(value) ? value : undefined;
}

/** Reads the settings that the key list depends on. */
export function readSettings(table: TableBlock): SettingsReading {
  const absent = SETTINGS_COLUMNS.slice(0, 2).filter((name) => columnIndex(table, name) === undefined);
  if (absent.length > 0) return { problems: absent.map((name) => `${table.name} has no column "${name}". Add it.`) };

  const problems: string[] = [];
  const needed = <T extends CellValue>(
    label: string,
    fits: (value: CellValue) => value is T,
    cure: string,
  ): T | undefined => {
    const value = settingValue(table, label);
    if (value !== undefined && fits(value)) return value;
    const fault = value === undefined ? `has no row "${label}"` : `says that "${label}" is ${shown(value)}`;
    problems.push(`${table.name} ${fault}. ${cure}`);
    return undefined;
  };
  const name = needed(BINDING.table, isName, "Enter the name of the table with the accounts, such as tblAccounts.");
  const account = needed(BINDING.account, isName, "Enter the name of the column with the accounts' names.");
  const capacity = needed(
    DEFAULTS.capacity.label,
    isCapacity,
    "Enter how many key accounts there may be: a whole number, 1 or more.",
  );
  const minCoverage = needed(DEFAULTS.minCoverage.label, isShare, "Enter a share from 0 to 1, such as 0.6.");
  if (name === undefined || account === undefined || capacity === undefined || minCoverage === undefined) {
    return { problems };
  }
  const column = (key: keyof typeof BINDING) => {
    const value = settingValue(table, BINDING[key]);
    return value !== undefined && isName(value) ? value : undefined;
  };
  return {
    settings: {
      table: name,
      account,
      parent: column("parent"),
      revenue: column("revenue"),
      eligible: column("eligible"),
      capacity,
      minCoverage,
    },
  };
}

/** The value of a setting, the first where it stands twice, as a lookup finds it. */
export function settingValue(table: TableBlock, label: string): CellValue | undefined {
  const [setting, value] = SETTINGS_COLUMNS.slice(0, 2).map((name) => columnIndex(table, name));
  if (setting === undefined || value === undefined) return undefined;
  const [row] = rowsWithKey(table, setting, label);
  return row === undefined ? undefined : (table.values[row]![value] ?? "");
}

const isName = (value: CellValue): value is string => typeof value === "string" && !isMissing(value);
const isCapacity = (value: CellValue): value is number => Number.isInteger(value) && Number(value) >= 1;
const isShare = (value: CellValue): value is number => typeof value === "number" && value >= 0 && value <= 1;
