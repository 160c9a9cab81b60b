import { isMissing } from "../../cells/cell";
import { readEligible } from "../../cells/eligibility";
import { type Block, numbers } from "../../cells/matrix";
import { ratingsByCriterion, type Ratings } from "../../cells/ratings";
import { rowName } from "../../models/customers";
import type { RowErrors } from "../../models/modelError";
import type { Eligibility } from "../../models/status";
import type { Criterion } from "./criteria";
import { overridesOf, type Override } from "./overrides";
import type { PortfolioSettings } from "./settings";
import { type CellValue, columnIndex, sameName, type TableBlock } from "./table";

/** The accounts with their ratings, ready to be scored with any weights. */
export interface Portfolio extends Ratings {
  /** What the accounts are called, one per row. */
  readonly accounts: readonly string[];
  /** The criteria that the columns of `ratings` stand for, by their position in the criteria table. */
  readonly criteria: readonly number[];
  /** One per account, NaN where it is blank or no number; undefined where no column has the revenue. */
  readonly revenue: Float64Array | undefined;
  /** The parents, "" where there is none; undefined where no column has them. */
  readonly parents: readonly string[] | undefined;
  /** What the overrides say of each account. */
  readonly overrides: readonly (Override | undefined)[];
  /** Who may be key, the overrides included; undefined where nobody says anything of it. */
  readonly eligible: readonly Eligibility[] | undefined;
  /** Accounts whose eligibility cannot be read. */
  readonly eligibilityErrors: RowErrors;
  readonly capacity: number;
  readonly minCoverage: number;
}

export type PortfolioReading = { readonly portfolio: Portfolio } | { readonly problems: readonly string[] };

/** The most criteria without a column that are named one by one. */
const MOST_NAMED = 3;

/** Reads the accounts as the functions read the same cells. Rating columns keep the order of the table. */
export function readPortfolio(
  table: TableBlock,
  settings: PortfolioSettings,
  criteria: readonly Criterion[],
  overridesTable?: TableBlock,
): PortfolioReading {
  const position = (name: string | undefined) => (name === undefined ? undefined : columnIndex(table, name));
  const account = position(settings.account);
  const eligible = position(settings.eligible);
  const rated = criteria.map(({ name }) => columnIndex(table, name));
  const absent = [
    ...(account === undefined ? [settings.account] : []),
    ...(settings.eligible !== undefined && eligible === undefined ? [settings.eligible] : []),
  ];
  const problems = [
    ...absent.map((name) => `${table.name} has no column "${name}", which the settings name.`),
    ...unrated(
      table.name,
      criteria.filter((_, c) => rated[c] === undefined).map(({ name }) => name),
    ),
  ];
  if (problems.length > 0) return { problems };

  const columns = table.columns.flatMap((header, j) => (rated.includes(j) ? [{ header, j }] : []));
  const block = (argument: string, pick: readonly number[]): Block => ({
    argument,
    rows: table.values.length,
    columns: pick.length,
    cells: table.values.map((row) => pick.map((j) => row[j])),
  });
  const ratings = block(
    "ratings",
    columns.map(({ j }) => j),
  );
  const overrides = overridesOf(
    overridesTable,
    table.values.map((row) => row[account!] ?? ""),
  );
  const parent = position(settings.parent);
  const revenue = position(settings.revenue);
  const flags = eligibleCells(table, eligible, overrides);
  const read = flags && readEligible(flags, ratings);
  return {
    portfolio: {
      ...ratingsByCriterion(ratings),
      accounts: table.values.map((row, i) => (isMissing(row[account!]) ? rowName(i) : String(row[account!]).trim())),
      criteria: columns.map(({ header }) => criteria.findIndex(({ name }) => sameName(name, header))),
      revenue: revenue === undefined ? undefined : numbers(block("revenue", [revenue])).values,
      parents: parent === undefined ? undefined : table.values.map((row) => textOf(row[parent])),
      overrides,
      eligible: read?.eligible,
      eligibilityErrors: read?.errors ?? new Map(),
      capacity: settings.capacity,
      minCoverage: settings.minCoverage,
    },
  };
}

/** What KAM_Eligible shows of each account: the override, else its own cell, else Yes; undefined where all are Yes. */
function eligibleCells(
  table: TableBlock,
  eligible: number | undefined,
  overrides: readonly (Override | undefined)[],
): CellValue[][] | undefined {
  if (eligible === undefined && overrides.every((one) => one === undefined)) return undefined;
  return table.values.map((row, i) => [overrides[i]?.override ?? (eligible === undefined ? "Yes" : row[eligible]!)]);
}

function textOf(cell: CellValue | undefined): string {
  return isMissing(cell) ? "" : String(cell).trim();
}

/** Criteria that no column rates: a sentence each, or one for all where there are many. */
function unrated(table: string, names: readonly string[]): string[] {
  if (names.length <= MOST_NAMED) {
    return names.map((name) => `${table} has no column "${name}", so nothing is rated on this criterion.`);
  }
  const first = names.slice(0, MOST_NAMED).map((name) => `"${name}"`);
  const more = names.length - MOST_NAMED;
  return [`${table} has no column for ${first.join(", ")} and ${more} more criteria, so nothing is rated on these.`];
}
