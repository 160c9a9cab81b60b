import type { Matrix } from "./matrix";
import { invalid, notAvailable, type RowErrors } from "./modelError";

/** Cost to serve of accounts. */
export interface CostToServe {
  /** Cost of each account, NaN where there is an error. */
  readonly total: Float64Array;
  /** Cost of each account by activity, accounts × activities; NaN where the driver is missing. */
  readonly parts: Matrix;
  readonly errors: RowErrors;
}

/**
 * Activity-based cost to serve: Σ_a driver_ia · rate_a over the activities, such as orders, deliveries and visits.
 *
 * A missing driver leaves the account without a total, since a cost that is not known is not zero, unless its rate is 0:
 * then it costs nothing, however often it took place. Rates may be negative, as for a rebate from a carrier.
 *
 * @param drivers accounts × activities, counts of zero or more in the period, NaN where missing.
 * @param rates cost of one unit of each activity, in one currency.
 * @returns cost per account and by activity; a negative driver is #VALUE! in its row, a missing one #N/A.
 * Source: Kaplan & Narayanan, Measuring and Managing Customer Profitability, 2001.
 * @example
 * // 12 orders at 40 and 3 visits at 250: 480 + 750 = 1230
 * costToServe(matrixOf([[12, 3]]), [40, 250]).total[0] // 1230
 */
export function costToServe(drivers: Matrix, rates: ArrayLike<number>): CostToServe {
  const { rows, columns } = drivers;
  const total = new Float64Array(rows);
  const parts = new Float64Array(rows * columns);
  const errors: RowErrors = new Map();
  for (let a = 0; a < columns; a++) {
    const rate = rates[a]!;
    for (let i = 0; i < rows; i++) {
      const driver = drivers.values[a * rows + i]!;
      const cost = rate === 0 ? 0 : driver * rate;
      parts[a * rows + i] = cost;
      total[i]! += cost;
      if (driver < 0) errors.set(i, negative(i, a, driver));
      else if (Number.isNaN(cost) && !errors.has(i)) errors.set(i, missing(i, a));
    }
  }
  for (const i of errors.keys()) total[i] = NaN;
  return { total, parts: { rows, columns, values: parts }, errors };
}

function negative(i: number, a: number, driver: number) {
  return invalid(
    `drivers row ${i + 1}, column ${a + 1} is ${driver}. Drivers are counts of zero or more; give a rebate a negative rate.`,
  );
}

function missing(i: number, a: number) {
  return notAvailable(
    `drivers row ${i + 1}, column ${a + 1} is missing, so the cost is not known. Enter a count, 0 for none.`,
  );
}
