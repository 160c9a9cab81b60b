import { TABLES } from "./names";
import { type Criterion, readCriteria } from "./snapshotCriteria";
import { type PortfolioReading, readPortfolio } from "./snapshotPortfolio";
import { readSettings } from "./snapshotSettings";
import type { TableBlock } from "./snapshotTable";

/** The tables as they were read; undefined where the workbook has none of that name. */
export interface Blocks {
  readonly criteria: TableBlock | undefined;
  readonly settings: TableBlock | undefined;
  /** The table that the settings name as the portfolio. */
  readonly portfolio: TableBlock | undefined;
}

/** What the workbook said at one moment. Never changed: a change in the sheet makes a new one. */
export interface Snapshot {
  readonly criteria: readonly Criterion[];
  /** The accounts, or why there is no key list; the weights can be set all the same. */
  readonly portfolio: PortfolioReading;
}

/** A snapshot; or that there is no criteria table; or what in it stands in the way. */
export type Reading =
  | { readonly kind: "snapshot"; readonly snapshot: Snapshot }
  | { readonly kind: "noTable" }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

/** Makes a snapshot of the tables of a workbook. */
export function takeSnapshot({ criteria: table, settings, portfolio }: Blocks): Reading {
  if (table === undefined) return { kind: "noTable" };
  const read = readCriteria(table);
  if ("problems" in read) return { kind: "problems", problems: read.problems };
  const { criteria } = read;
  return { kind: "snapshot", snapshot: { criteria, portfolio: accounts(criteria, settings, portfolio) } };
}

function accounts(
  criteria: readonly Criterion[],
  settingsTable: TableBlock | undefined,
  portfolio: TableBlock | undefined,
): PortfolioReading {
  if (settingsTable === undefined) {
    return { problems: [`This workbook has no table ${TABLES.settings}, which says where the accounts are.`] };
  }
  const read = readSettings(settingsTable);
  if ("problems" in read) return read;
  if (portfolio === undefined) {
    return { problems: [`${settingsTable.name} names the table "${read.settings.table}", which does not exist.`] };
  }
  return readPortfolio(portfolio, read.settings, criteria);
}
