import { type ClosingRow, reconciliation } from "./closingRows";
import type { NetAmounts } from "./customers";
import { type Labels, tiersOfCustomers } from "./labels";
import { shareBase } from "./shareBase";
import { sumByGroup } from "./sums";

/** The share that a tier, or several tiers together, should have. */
export interface Benchmark {
  readonly label: string;
  /** The tiers it is about, as places in the names of the tiers; several make a subtotal. */
  readonly tiers: readonly number[];
  /** Undefined where only the row is wanted. */
  readonly share?: number;
}

export interface ContributionRow {
  readonly label: string;
  /** Customers whose net amount is not zero; undefined where that is not known. */
  readonly accounts?: number;
  /** Net of credits. */
  readonly amount: number;
  readonly share: number;
  /** Amount / accounts, NaN where there are none; undefined where the accounts are not known. */
  readonly perAccount?: number;
  readonly benchmark?: number;
  /** Share less benchmark. */
  readonly gap?: number;
}

/**
 * Contribution of each tier. With x_c the net amount of customer c and T the total:
 *
 *   amount_tier = Σ_{c in tier} x_c      share = amount / T      per account = amount / accounts      gap = share − benchmark
 *
 * Amounts are net of credits, so the tiers sum to the list. Rows: the tiers, "No tier" where customers with an amount
 * have none, a subtotal for each benchmark over several tiers, and the closing rows "Not in list" and "Total". The
 * total has an amount per account only where every account is in the list.
 *
 * @param tiers the tier of each row; names without rows are shown with nothing in them.
 * @param total the amount shares refer to, such as the entity's revenue; default the net sum.
 * @throws as `shareBase`, `tiersOfCustomers`.
 * @example
 * // Key 60 + 20, New 25 − 5: Key 2 accounts, 80, 80 %, 40 each; New 2 accounts, 20, 20 %, 10 each
 */
export function contribution(
  amounts: NetAmounts,
  tiers: Labels,
  total?: number,
  benchmarks: readonly Benchmark[] = [],
): ContributionRow[] {
  const base = shareBase(amounts, total);
  const groups = tiers.names.length + 1;
  const noTier = tiers.names.length;
  const tierOf = tiersOfCustomers(amounts.customers, tiers).map((tier) => (tier < 0 ? noTier : tier));
  const sums = sumByGroup(amounts.net, tierOf, groups);
  const counts = new Uint32Array(groups);
  for (let c = 0; c < tierOf.length; c++) if (amounts.net[c] !== 0) counts[tierOf[c]!]!++;

  const row = (label: string, accounts: number, amount: number, benchmark?: number): ContributionRow => ({
    label,
    accounts,
    amount,
    share: amount / base,
    perAccount: accounts === 0 ? NaN : amount / accounts,
    ...(benchmark !== undefined && { benchmark, gap: amount / base - benchmark }),
  });
  const benchmarkOf = (tier: number) =>
    benchmarks.find((one) => one.tiers.length === 1 && one.tiers[0] === tier)?.share;
  const among = (places: readonly number[], values: ArrayLike<number>) =>
    places.reduce((sum, tier) => sum + values[tier]!, 0);

  return [
    ...tiers.names.map((name, t) => row(name, counts[t]!, sums[t]!, benchmarkOf(t))),
    ...(counts[noTier]! > 0 ? [row("No tier", counts[noTier]!, sums[noTier]!)] : []),
    ...benchmarks
      .filter((one) => one.tiers.length > 1)
      .map((one) => row(one.label, among(one.tiers, counts), among(one.tiers, sums), one.share)),
    ...reconciliation(amounts, base).map((last, _, { length }) => closing(last, amounts, base, length === 1)),
  ];
}

function closing(
  { label, amount }: ClosingRow,
  { count }: NetAmounts,
  base: number,
  complete: boolean,
): ContributionRow {
  const known = label === "Total" ? { accounts: count, ...(complete && { perAccount: amount / count }) } : {};
  return { label, amount, share: amount / base, ...known };
}
