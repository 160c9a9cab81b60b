import { type AbcClass, abcClasses } from "./abc";
import { allOther, type ClosingRow, netCredits, reconciliation } from "./closingRows";
import { type NetAmounts, rankedAmounts } from "./customers";
import { invalid } from "./modelError";
import { positiveShareBase } from "./shareBase";
import { competitionRanks } from "./ties";

/** A closing row with its place in the cumulative columns. */
export interface ParetoClosingRow extends ClosingRow {
  readonly share: number;
  readonly cumulativeShare: number;
  /** Undefined where the row's customers are not known. */
  readonly cumulativeCustomers?: number;
}

/** Customers ranked by amount with cumulative shares; arrays run along the ranked customers. */
export interface Pareto {
  /** The ranked customers, as indices into `amounts.customers`. */
  readonly customers: Uint32Array;
  /** Competition ranks: 1, 2, 2, 4. */
  readonly ranks: Uint32Array;
  readonly amounts: Float64Array;
  readonly shares: Float64Array;
  readonly cumulativeShares: Float64Array;
  readonly cumulativeCustomers: Float64Array;
  readonly classes: readonly AbcClass[];
  readonly closing: readonly ParetoClosingRow[];
}

/**
 * Ranked cumulative contribution (Pareto analysis). With x_(1) ≥ … ≥ x_(n) the positive net amounts and T the total:
 *
 *   share_i = x_(i) / T      cumulative share_i = Σ_{r≤i} x_(r) / T      cumulative customers_i = i / N
 *
 * where N counts the customers whose net amount is not zero, credits included. Shares run over T, so with credits the
 * cumulative share passes 1 before the row "Net credits" brings it back; every table ends at 1.
 *
 * @param amounts net amounts by customer, see `netByCustomer`.
 * @param total the amount shares refer to, such as the entity's revenue; default the net sum.
 * @param top customers listed before "All other"; default all.
 * @throws as `positiveShareBase`; #VALUE! where top is below 1.
 * Source: Lorenz 1905 and Juran's use of Pareto; ABC classes as in `abcClasses`.
 * @example
 * // Amounts 60, 25, 20, −5: T = 100; cumulative 0.6, 0.85, 1.05, and 1 after the credits; classes A, A, B
 */
export function pareto(amounts: NetAmounts, total?: number, top: number = Infinity): Pareto {
  if (!(top >= 1) || (top !== Infinity && !Number.isInteger(top)))
    throw invalid(`top is ${top}. Give a whole number of customers of at least 1, such as 20.`);
  const base = positiveShareBase(amounts, total);
  const classes = abcClasses(amounts, total);
  const sorted = rankedAmounts(amounts);
  const listed = Math.min(top, sorted.length);
  const customers = amounts.ranked.subarray(0, listed);
  const shares = new Float64Array(listed);
  const cumulativeShares = new Float64Array(listed);
  const cumulativeCustomers = new Float64Array(listed);
  let sum = 0;
  for (let r = 0; r < listed; r++) {
    sum = r === sorted.length - 1 ? amounts.positive : sum + sorted[r]!; // ends at the total, rounding or not
    shares[r] = sorted[r]! / base;
    cumulativeShares[r] = sum / base;
    cumulativeCustomers[r] = (r + 1) / amounts.count;
  }
  return {
    customers,
    ranks: competitionRanks(sorted).subarray(0, listed),
    amounts: sorted.subarray(0, listed),
    shares,
    cumulativeShares,
    cumulativeCustomers,
    classes: classesAlong(customers, classes),
    closing: closingRows(amounts, base, listed),
  };
}

function classesAlong(customers: Uint32Array, classes: readonly AbcClass[]): AbcClass[] {
  const along = new Array<AbcClass>(customers.length);
  for (let r = 0; r < along.length; r++) along[r] = classes[customers[r]!]!;
  return along;
}

function closingRows(amounts: NetAmounts, base: number, listed: number): ParetoClosingRow[] {
  const { ranked, count, positive, total } = amounts;
  return [
    ...allOther(amounts, listed).map((row) => withShares(row, base, positive / base, ranked.length / count)),
    ...netCredits(amounts).map((row) => withShares(row, base, total / base, 1)),
    ...reconciliation(amounts, base).map((row) => withShares(row, base, 1)),
  ];
}

function withShares(row: ClosingRow, base: number, cumulativeShare: number, customers?: number): ParetoClosingRow {
  return { ...row, share: row.amount / base, cumulativeShare, cumulativeCustomers: customers };
}
