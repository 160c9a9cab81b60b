import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { perRow, rowArguments } from "../cells/rowArguments";
import { customerLifetimeValue } from "../models/customerLifetimeValue";

/**
 * When margins come.
 * @customenum {string}
 */
enum ClvTiming {
  /** At the end of each period; the first one if the customer stays that long. */
  end = "end",
  /** At the start of each period; the first one at once. */
  start = "start",
}

/**
 * Customer lifetime value: the expected margins of each account, discounted, less the cost of winning it. All rates are per period of the margin, such as a year.
 * @customfunction CLV
 * @param margin Margin of a period, one for all accounts or one for each.
 * @param retention Probability that an account stays from one period to the next, from 0 to 1.
 * @param discount Discount rate per period, such as 0.1.
 * @param {any[][]} [growth] Growth of the margin per period; default 0.
 * @param {any[][]} [horizon] Number of periods; omitted, blank or 0: without end.
 * @param {ClvTiming} [timing] "end" (default): margins at the end of each period. "start": the first one at once.
 * @param {any[][]} [acquisition_cost] Cost of winning the account, subtracted once; default 0.
 * @returns {any[][]} A row for each account: its lifetime value.
 * @category Profitability and retention
 * @remarks Row function: a row alone gets the value it has in the list. Every argument but timing is one number for all accounts, or one for each.
 * @throws #VALUE! where retention lies outside 0 to 1, discount is -1 or less, the horizon is no whole number, or the value without end is infinite (retention times growth reaches the discount).
 * @throws #N/A where margin, retention or discount is missing.
 * @see Gupta and Lehmann, Customers as Assets, Journal of Interactive Marketing 17(1), 2003; Berger and Nasr, Customer Lifetime Value, 1998.
 */
export function clv(
  margin: any[][],
  retention: any[][],
  discount: any[][],
  growth?: any[][],
  horizon?: any[][],
  timing?: ClvTiming,
  acquisition_cost?: any[][],
): any[][] {
  return answer(() => {
    const { rows, values, errors } = rowArguments({
      margin: { value: margin },
      retention: { value: retention },
      discount: { value: discount },
      growth: { value: growth, fallback: 0 },
      horizon: { value: horizon, fallback: 0 },
      acquisition_cost: { value: acquisition_cost, fallback: 0 },
    });
    const when = option("timing", timing, ClvTiming) ?? ClvTiming.end;
    const worth = perRow(rows, errors, (i) =>
      customerLifetimeValue({
        margin: values.margin[i]!,
        retention: values.retention[i]!,
        discount: values.discount[i]!,
        growth: values.growth[i]!,
        horizon: values.horizon[i]!,
        timing: when,
        acquisitionCost: values.acquisition_cost[i]!,
      }),
    );
    return column(worth, errors);
  });
}
