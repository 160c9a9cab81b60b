import type { Matrix } from "./matrix";
import type { RowErrors } from "./modelError";
import { score, type ScoreOptions } from "./score";
import { select, type Selection, type SelectOptions } from "./select";
import { isKey } from "./status";

/** How many accounts are named as nearest to the cut. */
const NEAREST = 10;

/** What the key list is made from: the ratings, how they are scored, and who may be selected. */
export interface PortfolioInput extends ScoreOptions, SelectOptions {
  /** Accounts × criteria, NaN where missing. */
  readonly ratings: Matrix;
  /** For each criterion the accounts whose rating cannot be read; counts only while the criterion has a weight. */
  readonly unreadable?: readonly RowErrors[];
  /** One per criterion, zero or more, in any unit. */
  readonly weights: ArrayLike<number>;
  readonly capacity: number;
}

export interface Portfolio extends Selection {
  /** A score per account, NaN where there is none. */
  readonly scores: Float64Array;
  /** Why accounts have no score. */
  readonly errors: RowErrors;
  /** Why accounts have no status. */
  readonly statusErrors: RowErrors;
  /** The accounts on the key list, in the order of the rows. */
  readonly key: Uint32Array;
  /** The accounts whose score decides and lies nearest to the cut score, at most ten, nearest first. */
  readonly nearest: readonly number[];
}

/**
 * The key list of a portfolio, from ratings to status: what KAM.SCORE and KAM.SELECT give in the cells of a workbook,
 * cell for cell, in one call. As in a sheet, an account whose score is #N/A has no score, and one whose score is any
 * other error has no status and takes no place.
 *
 * @throws #VALUE! and #DIV/0! as `score` and `select` do.
 * @example
 * // Ratings 8, 5 and 2 on a scale of 0 to 10, two places: scores 0.8, 0.5 and 0.2, accounts 0 and 1 are key
 */
export function portfolio(input: PortfolioInput): Portfolio {
  const { ratings, weights, capacity, unreadable = [] } = input;
  const scored = score(ratings, weights, input);
  const errors: RowErrors = new Map(scored.errors);
  for (let j = ratings.columns - 1; j >= 0; j--) {
    if (weights[j] !== 0) unreadable[j]?.forEach((error, i) => errors.set(i, error));
  }
  const scores = scored.scores;
  for (const i of errors.keys()) scores[i] = NaN;

  const statusErrors: RowErrors = new Map(input.errors);
  for (const [i, error] of errors) if (error.code !== "#N/A") statusErrors.set(i, error);
  const selection = select(scores, capacity, { ...input, errors: statusErrors });
  return {
    ...selection,
    scores,
    errors,
    statusErrors,
    key: keyAccounts(selection),
    nearest: nearest(selection, scores),
  };
}

/** Accounts that are on the key list of one portfolio and not of the other, in the order of the rows. */
export interface Changes {
  readonly enters: readonly number[];
  readonly leaves: readonly number[];
}

/**
 * Who enters and who leaves the key list between two results over the same accounts.
 *
 * @example changes(portfolio(input), portfolio({ ...input, weights: [60, 40] })) // { enters: [7], leaves: [2] }
 */
export function changes(before: Pick<Portfolio, "status">, after: Pick<Portfolio, "status">): Changes {
  const enters: number[] = [];
  const leaves: number[] = [];
  after.status.forEach((now, i) => {
    const was = isKey(before.status[i]);
    if (isKey(now) && !was) enters.push(i);
    if (!isKey(now) && was) leaves.push(i);
  });
  return { enters, leaves };
}

function keyAccounts({ status, counts }: Selection): Uint32Array {
  const key = new Uint32Array(counts.Key + counts["Key (override)"]);
  let found = 0;
  for (let i = 0; i < status.length; i++) if (isKey(status[i])) key[found++] = i;
  return key;
}

function nearest({ order, status, cutScore }: Selection, scores: Float64Array): number[] {
  if (Number.isNaN(cutScore)) return [];
  const contenders = order.filter((i) => status[i] !== "Key (override)");
  const distance = (p: number) => Math.abs(scores[contenders[p]!]! - cutScore);
  let below = contenders.findIndex((i) => scores[i]! < cutScore);
  if (below < 0) below = contenders.length;
  let above = below - 1;
  const found: number[] = [];
  while (found.length < NEAREST && (above >= 0 || below < contenders.length)) {
    const takeAbove = below === contenders.length || (above >= 0 && distance(above) <= distance(below));
    found.push(contenders[takeAbove ? above-- : below++]!);
  }
  return found;
}
