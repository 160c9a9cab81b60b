import { type NetAmounts, rankedAmounts } from "./customers";
import { sum } from "./sums";
import { isRounding } from "./ties";

/** A row at the end of a disclosure table, by which the table reconciles to the ledger. */
export interface ClosingRow {
  readonly label: string;
  readonly amount: number;
  /** Customers in the row; undefined where that is not known. */
  readonly customers?: number;
}

/** "All other": the customers with a positive amount that the table does not list, none of which gives no row. */
export function allOther(amounts: NetAmounts, listed: number): ClosingRow[] {
  if (listed >= amounts.ranked.length) return [];
  const others = rankedAmounts(amounts).subarray(listed);
  return [{ label: "All other", amount: sum(others), customers: others.length }];
}

/** "Net credits (n)": the n customers whose net amount is negative. */
export function netCredits({ creditCount, credits }: NetAmounts): ClosingRow[] {
  return creditCount === 0 ? [] : [{ label: `Net credits (${creditCount})`, amount: credits, customers: creditCount }];
}

/**
 * The last rows of every disclosure table: "Not in list", what the total has beyond the list (negative where the list
 * has more), unless that is rounding; and "Total".
 *
 * @param total the amount the shares refer to; default the net sum of the list.
 * @example
 * // A list of 95 against a ledger of 100: Not in list 5, Total 100
 */
export function reconciliation(amounts: NetAmounts, total: number = amounts.total): ClosingRow[] {
  const missing = total - amounts.total;
  const gross = Math.max(Math.abs(total), amounts.positive, -amounts.credits);
  const last: ClosingRow = { label: "Total", amount: total };
  return isRounding(missing, gross) ? [last] : [{ label: "Not in list", amount: missing }, last];
}
