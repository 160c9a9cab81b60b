import { isMissing } from "../cells/cell";
import { readEligible } from "../cells/eligibility";
import type { Block } from "../cells/matrix";
import { ratingsByCriterion, type Ratings } from "../cells/ratings";
import { rowName } from "../models/customers";
import type { RowErrors } from "../models/modelError";
import type { Eligibility } from "../models/status";
import type { Criterion } from "./snapshotCriteria";
import type { PortfolioSettings } from "./snapshotSettings";
import { columnIndex, sameName, type TableBlock } from "./snapshotTable";

/** The accounts with their ratings, ready to be scored with any weights. */
export interface Portfolio extends Ratings {
  /** What the accounts are called, one per row. */
  readonly accounts: readonly string[];
  /** The criteria that the columns of `ratings` stand for, by their position in the criteria table. */
  readonly criteria: readonly number[];
  readonly eligible: readonly Eligibility[] | undefined;
  /** Accounts whose eligibility cannot be read. */
  readonly eligibilityErrors: RowErrors;
  readonly capacity: number;
  readonly minCoverage: number;
}

export type PortfolioReading = { readonly portfolio: Portfolio } | { readonly problems: readonly string[] };

/** Reads the accounts as the functions read the same cells. Rating columns keep the order of the table. */
export function readPortfolio(
  table: TableBlock,
  settings: PortfolioSettings,
  criteria: readonly Criterion[],
): PortfolioReading {
  const account = columnIndex(table, settings.account);
  const eligible = settings.eligible === undefined ? undefined : columnIndex(table, settings.eligible);
  const rated = criteria.map(({ name }) => columnIndex(table, name));
  const absent = [
    ...(account === undefined ? [settings.account] : []),
    ...(settings.eligible !== undefined && eligible === undefined ? [settings.eligible] : []),
  ];
  const problems = [
    ...absent.map((name) => `${table.name} has no column "${name}", which the settings name.`),
    ...criteria
      .filter((_, c) => rated[c] === undefined)
      .map(({ name }) => `${table.name} has no column "${name}", so nothing is rated on this criterion.`),
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
  const flags = eligible === undefined ? undefined : readEligible(block("eligible", [eligible]).cells, ratings);
  return {
    portfolio: {
      ...ratingsByCriterion(ratings),
      accounts: table.values.map((row, i) => (isMissing(row[account!]) ? rowName(i) : String(row[account!]).trim())),
      criteria: columns.map(({ header }) => criteria.findIndex(({ name }) => sameName(name, header))),
      eligible: flags?.eligible,
      eligibilityErrors: flags?.errors ?? new Map(),
      capacity: settings.capacity,
      minCoverage: settings.minCoverage,
    },
  };
}
