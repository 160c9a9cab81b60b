import { divisionByZero, invalid, type ModelError } from "./modelError";
import { at, type Matrix } from "./matrix";
import { sumByGroup } from "./sums";

/** The tier of each account before and after. */
export interface Transitions {
  readonly tiers: readonly string[];
  /** Places in `tiers`, one per account; −1 in both for an account that does not count. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Transition table: how many accounts, or how much of their amounts, went from each tier to each tier.
 *
 * @param amounts one per account, NaN adding nothing. Default: 1 for each account, which counts them.
 * @returns tiers × tiers; a row for the tier before, a column for the tier after.
 * @example
 * // Two key accounts, of which one is major now: [[1, 1], [0, 0]]
 * migration({ tiers: ["Key", "Major"], from: Int32Array.of(0, 0), to: Int32Array.of(0, 1) }).values // [1, 0, 1, 0]
 */
export function migration({ tiers, from, to }: Transitions, amounts?: Float64Array): Matrix {
  const m = tiers.length;
  const cell = from.map((tier, i) => (tier < 0 ? -1 : to[i]! * m + tier));
  const values = sumByGroup(amounts ?? new Float64Array(from.length).fill(1), cell, m * m);
  return { rows: m, columns: m, values };
}

/**
 * Each row of a transition table as shares of the tier before, which sum to 1: the share of the key accounts that are
 * still key, and where the others went.
 *
 * @returns a list per tier; errors in all its places where the tier comes to zero (#DIV/0!) or less (#VALUE!).
 */
export function transitionShares(table: Matrix, tiers: readonly string[]): (number | ModelError)[][] {
  return tiers.map((tier, i) => {
    const cells = tiers.map((_, j) => at(table, i, j));
    const total = [...cells].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0);
    if (total > 0) return cells.map((value) => value / total);
    const error =
      total === 0
        ? divisionByZero(`${tier} came to zero before, so there are no shares of it.`)
        : invalid(`${tier} came to ${total} before. Shares need a positive total.`);
    return cells.map(() => error);
  });
}
