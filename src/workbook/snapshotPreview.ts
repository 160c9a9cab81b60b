import { changes } from "../models/portfolio";
import type { Criterion } from "./snapshotCriteria";
import { keyListOf } from "./snapshotKeyList";
import type { Portfolio } from "./snapshotPortfolio";

/** The key list that weights give, and what sets it apart from the list of the sheet's own weights. */
export interface Preview {
  readonly capacity: number;
  /** Accounts on the key list, overrides included. */
  readonly key: number;
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
  /** Accounts that are equal across the last place: which of them is in is a decision, not a calculation. */
  readonly tied: readonly string[];
  /** Places that the tied accounts compete for. */
  readonly placesTied: number;
  /** Accounts without a score, and why. */
  readonly unscored: readonly { readonly account: string; readonly reason: string }[];
  /** Accounts of which it is not known whether they may be selected. */
  readonly unknown: readonly string[];
}

/** A preview, or the sentence that says why there is none. */
export type PreviewReading = { readonly preview: Preview } | { readonly problem: string };

/**
 * Previews weights on a portfolio: the same numbers the sheet will show once the weights are in their cells.
 *
 * @param weights one per criterion, in the order of `criteria`.
 */
export function previewWeights(
  portfolio: Portfolio,
  criteria: readonly Criterion[],
  weights: readonly number[],
): PreviewReading {
  if (weights.every((weight) => weight === 0)) {
    return { problem: "There is none while all weights are 0." };
  }
  const list = keyListOf(portfolio, criteria, weights);
  if ("problem" in list) return list;
  const before = keyListOf(
    portfolio,
    criteria,
    criteria.map(({ weight }) => weight),
  );
  const moved = "problem" in before ? { enters: [], leaves: [] } : changes(before, list);
  const names = (rows: readonly number[]) => rows.map((i) => portfolio.accounts[i]!);
  const withStatus = (wanted: string | undefined) => list.status.flatMap((status, i) => (status === wanted ? [i] : []));
  const tied = withStatus("Tie at cut");
  return {
    preview: {
      capacity: portfolio.capacity,
      key: list.key.length,
      enters: names(moved.enters),
      leaves: names(moved.leaves),
      tied: names(tied),
      placesTied: tied.length === 0 ? 0 : portfolio.capacity - list.key.length,
      unscored: [...withStatus("No score"), ...withStatus(undefined)]
        .sort((a, b) => a - b)
        .map((i) => ({ account: portfolio.accounts[i]!, reason: reason(portfolio, criteria, weights, i) })),
      unknown: names(withStatus("Unknown")),
    },
  };
}

/** Why an account has no score. */
export function reason(
  { criteria: columns, unreadable, eligibilityErrors, minCoverage }: Portfolio,
  criteria: readonly Criterion[],
  weights: readonly number[],
  i: number,
): string {
  if (eligibilityErrors.has(i)) return "its eligibility cannot be read";
  const j = columns.findIndex((c, column) => weights[c] !== 0 && unreadable[column]?.has(i));
  if (j >= 0) return `${criteria[columns[j]!]!.name} is no number`;
  return `rated for less than ${Math.round(minCoverage * 1000) / 10}\u00a0% of the weight`;
}
