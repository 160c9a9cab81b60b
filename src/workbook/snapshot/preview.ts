import { changes, type Portfolio as KeyList } from "../../models/portfolio";
import type { Status } from "../../models/status";
import type { Criterion } from "./criteria";
import { keyListOf } from "./keyList";
import type { Portfolio } from "./portfolio";

/** An account by the cut. */
export interface NearCut {
  readonly account: string;
  readonly score: number;
  /**
   * In score points: how far an account on the list is ahead of the best that is not, or how far one that is not lies
   * behind the last that is (below 0); undefined where there is none on the other side.
   */
  readonly distance: number | undefined;
}

/** An account that an override decides on, and the reason given; "" where there is none. */
export interface Decided {
  readonly account: string;
  readonly reason: string;
}

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
  /** The last two that are on the list by their score, and the first two that are not; best first, ties aside. */
  readonly cut: { readonly above: readonly NearCut[]; readonly below: readonly NearCut[] };
  /** Accounts that are on the list, or off it, by decision and whatever their score. */
  readonly always: readonly Decided[];
  readonly never: readonly Decided[];
  /** Accounts without a score, and why. */
  readonly unscored: readonly { readonly account: string; readonly reason: string }[];
  /** Accounts of which it is not known whether they may be selected. */
  readonly unknown: readonly string[];
}

/** A preview, or the sentence that says why there is none. */
export type PreviewReading = { readonly preview: Preview } | { readonly problem: string };

/** How many accounts are shown on each side of the cut. */
const NEAR = 2;

/**
 * Previews weights on a portfolio: the same numbers the sheet will show once the weights are in their cells.
 *
 * @returns a function of weights, one per criterion in the order of `criteria`; the list of the sheet's own weights is
 * made once.
 */
export function previewer(
  portfolio: Portfolio,
  criteria: readonly Criterion[],
): (weights: readonly number[]) => PreviewReading {
  const sheet = criteria.map(({ weight }) => weight);
  const before = sheet.every((weight) => weight === 0) ? undefined : keyListOf(portfolio, criteria, sheet);
  const never = decided(
    portfolio,
    portfolio.overrides.flatMap((one, i) => (one?.override.trim().toLowerCase() === "never" ? [i] : [])),
  );
  return (weights) => {
    if (weights.every((weight) => weight === 0)) return { problem: "There is none while all weights are 0." };
    const list = keyListOf(portfolio, criteria, weights);
    if ("problem" in list) return list;
    const moved = before === undefined || "problem" in before ? { enters: [], leaves: [] } : changes(before, list);
    const names = (rows: readonly number[]) => rows.map((i) => portfolio.accounts[i]!);
    const having = (wanted: Status) => (list.counts[wanted] === 0 ? [] : rowsWith(list, wanted));
    const tied = having("Tie at cut");
    const unscored = [...having("No score"), ...list.statusErrors.keys()].sort((a, b) => a - b);
    return {
      preview: {
        capacity: portfolio.capacity,
        key: list.key.length,
        enters: names(moved.enters),
        leaves: names(moved.leaves),
        tied: names(tied),
        placesTied: tied.length === 0 ? 0 : portfolio.capacity - list.key.length,
        cut: cutOf(portfolio, list, tied),
        always: decided(portfolio, having("Key (override)")),
        never,
        unscored: unscored.map((i) => ({
          account: portfolio.accounts[i]!,
          reason: reason(portfolio, criteria, weights, i),
        })),
        unknown: names(having("Unknown")),
      },
    };
  };
}

function decided({ accounts, overrides }: Portfolio, rows: readonly number[]): Decided[] {
  return rows.map((i) => ({ account: accounts[i]!, reason: overrides[i]?.reason ?? "" }));
}

function rowsWith({ status }: KeyList, wanted: Status): number[] {
  const rows: number[] = [];
  for (let i = 0; i < status.length; i++) if (status[i] === wanted) rows.push(i);
  return rows;
}

function cutOf(portfolio: Portfolio, { order, status, scores }: KeyList, tied: readonly number[]): Preview["cut"] {
  const above: number[] = [];
  const below: number[] = [];
  for (const i of order) {
    if (status[i] === "Key") {
      above.push(i);
      if (above.length > NEAR) above.shift();
    } else if (status[i] === "Reserve" && below.push(i) === NEAR) break;
  }
  const near = (rows: readonly number[], other: number | undefined): NearCut[] =>
    rows.map((i) => ({
      account: portfolio.accounts[i]!,
      score: scores[i]!,
      distance: other === undefined ? undefined : scores[i]! - scores[other]!,
    }));
  return { above: near(above, tied[0] ?? below[0]), below: near(below, tied[0] ?? above.at(-1)) };
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
