import { ModelError } from "../../models/modelError";
import type { Portfolio as KeyList } from "../../models/portfolio";
import { score } from "../../models/score";
import { isKey, type Status } from "../../models/status";
import type { Criterion } from "../snapshot/criteria";
import { keyListOf, portfolioInput } from "../snapshot/keyList";
import type { Portfolio } from "../snapshot/portfolio";

/** An account of the list; undefined is what there is not. */
export interface AccountRow {
  /** Its row in the portfolio's table, from 0. */
  readonly row: number;
  readonly account: string;
  readonly rank: number | undefined;
  readonly score: number | undefined;
  readonly status: Status | undefined;
  readonly revenue: number | undefined;
}

/** The accounts as they stand with some weights. */
export interface Listing {
  /** In the order of the table. */
  readonly rows: readonly AccountRow[];
  /** The key list they come from; undefined where `problem` says why there is none. */
  readonly list: KeyList | undefined;
  readonly problem: string | undefined;
  /** Accounts on the key list, overrides included. */
  readonly key: number;
}

/**
 * Lists the accounts: the same ranks, scores and statuses that the sheet shows, or will show once the weights are in
 * their cells.
 *
 * @param weights one per criterion, in the order of `criteria`.
 * @param revenue one per account, NaN where missing.
 */
export function listing(
  portfolio: Portfolio,
  criteria: readonly Criterion[],
  weights: readonly number[],
  revenue?: Float64Array,
): Listing {
  const { accounts } = portfolio;
  const made = keyList(portfolio, criteria, weights);
  const rows = accounts.map((account, row): AccountRow => ({
    row,
    account,
    rank: known(made.list?.rank[row]),
    score: known(made.scores?.[row]),
    status: made.list?.status[row],
    revenue: known(revenue?.[row]),
  }));
  return { rows, list: made.list, problem: made.problem, key: rows.filter(({ status }) => isKey(status)).length };
}

interface Made {
  readonly list?: KeyList;
  readonly scores?: Float64Array;
  readonly problem?: string;
}

function keyList(portfolio: Portfolio, criteria: readonly Criterion[], weights: readonly number[]): Made {
  if (portfolio.accounts.length === 0) return { problem: "The table has no accounts yet. Enter one in each row." };
  if (weights.every((weight) => weight === 0)) {
    return { problem: "There are no scores while all weights are 0. Give at least one criterion a weight." };
  }
  if (portfolio.accounts.length === 1) {
    return { scores: loneScore(portfolio, criteria, weights), problem: "One account alone makes no key list." };
  }
  const list = keyListOf(portfolio, criteria, weights);
  return "problem" in list ? { problem: list.problem } : { list, scores: list.scores };
}

/** The score of the only account; undefined where it needs others to compare with. */
function loneScore(portfolio: Portfolio, criteria: readonly Criterion[], weights: readonly number[]) {
  const input = portfolioInput(portfolio, criteria, weights);
  try {
    return score(input.ratings, input.weights, input).scores;
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
