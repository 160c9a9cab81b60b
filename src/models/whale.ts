import type { NetAmounts } from "./customers";
import { notAvailable } from "./modelError";
import { rsvGini } from "./rsvGini";
import { competitionRanks } from "./ties";
import { allIndices, sortByValue } from "./sortByValue";

/** Cumulative customer profit; arrays run along the customers, the most profitable first. */
export interface Whale {
  /** The customers, as indices into `profits.customers`. */
  readonly customers: Uint32Array;
  /** Competition ranks: 1, 2, 2, 4. */
  readonly ranks: Uint32Array;
  readonly profits: Float64Array;
  readonly cumulative: Float64Array;
  /** Cumulative profit / total, NaN where the total is not positive. */
  readonly cumulativeShares: Float64Array;
  readonly cumulativeCustomers: Float64Array;
  readonly total: number;
  /** The most that the best customers bring together; where all lose, the smallest loss. */
  readonly peak: number;
  /** Peak / total, NaN where the total is not positive. */
  readonly peakShare: number;
  /** The customers that bring the peak: those with a profit; the first one where all lose. */
  readonly customersToPeak: number;
  /** What the others take away again, peak − total. */
  readonly erosion: number;
  readonly gini: number;
}

/**
 * Whale curve. With p_(1) ≥ … ≥ p_(n) the net profits of the customers:
 *
 *   cum_i = Σ_{r≤i} p_(r)      peak = max cum_i      peak share = peak / cum_n      erosion = peak − cum_n
 *
 * Customers whose profit nets to zero are not counted. Shares of a total that is zero or negative mean nothing and are
 * NaN; amounts are there all the same. Inequality is measured by `rsvGini`.
 *
 * @param profits net profits by customer, see `netByCustomer`.
 * @throws #N/A where no customer has a profit or a loss.
 * Source: Cooper & Kaplan 1991; Kaplan & Narayanan 2001.
 * @example
 * // Profits 500, 300, 150, 50, −40, −60: peak 1,000 after 4 customers, 111.1 % of the total 900, erosion 100
 */
export function whale(profits: NetAmounts): Whale {
  const { net, ranked, count, total, positive, credits } = profits;
  if (count === 0) throw notAvailable("profits has no customer with a profit or a loss, so there is no curve.");
  const losers = allIndices(net.length).filter((c) => net[c]! < 0);
  const losing = sortByValue(losers, net, "descending");
  const customers = new Uint32Array(count);
  customers.set(ranked);
  customers.set(losing, ranked.length);

  const sorted = new Float64Array(count);
  const cumulative = new Float64Array(count);
  const cumulativeShares = new Float64Array(count);
  const cumulativeCustomers = new Float64Array(count);
  const base = total > 0 ? total : NaN;
  let sum = 0;
  for (let r = 0; r < count; r++) {
    sorted[r] = net[customers[r]!]!;
    sum = r === count - 1 ? total : sum + sorted[r]!; // the curve ends at the total, rounding or not
    cumulative[r] = sum;
    cumulativeShares[r] = sum / base;
    cumulativeCustomers[r] = (r + 1) / count;
  }
  const peak = ranked.length > 0 ? positive : sorted[0]!;
  return {
    customers,
    ranks: competitionRanks(sorted),
    profits: sorted,
    cumulative,
    cumulativeShares,
    cumulativeCustomers,
    total,
    peak,
    peakShare: peak / base,
    customersToPeak: Math.max(1, ranked.length),
    erosion: ranked.length > 0 ? 0 - credits : peak - total, // peak − total, without the rounding of both
    gini: rsvGini(sorted.slice().reverse()),
  };
}
