import type { NetAmounts } from "./customers";
import { divisionByZero, invalid } from "./modelError";
import { isTie } from "./ties";

export interface LenderLimit {
  /** Each row's part of its customer's excess over the limit; a customer's parts sum to its excess. */
  readonly excess: Float64Array;
  /** Each row's amount less its part of the excess. */
  readonly eligible: Float64Array;
  /** The share of each row's customer in the base; 0 for customers in credit. */
  readonly share: Float64Array;
}

/**
 * Concentration excess over a lender's limit. With x_c the net receivable of customer c, L_c its limit and B the base:
 *
 *   excess_c = max(0, x_c − L_c·B)      eligible_c = x_c − excess_c      share_c = max(0, x_c) / B
 *
 * Only the excess is ineligible. It is spread over the customer's rows in proportion to their amounts, so a credit
 * note takes a negative part and the parts sum to the customer's excess. Where the limits of a customer's rows differ,
 * the lowest counts.
 *
 * @param amounts net receivables by customer, see `netByCustomer`.
 * @param rows the receivable of each row, NaN where missing.
 * @param limits the limit of each row as a share of the base, NaN where a row has none.
 * @param base the amount limits refer to; default the sum of the customers with a positive net amount. A base of
 * eligible receivables is taken before this exclusion.
 * @throws #DIV/0! where the base is 0, #VALUE! where it is negative.
 * Source: concentration limits of borrowing-base agreements, usually 10 % to 25 %, with higher ones for single debtors.
 * @example
 * // 400, 300, 200, 100 with a limit of 25 % of all: 250 each, excess 150 + 50 = 200
 */
export function lenderLimit(
  { customers, net, positive }: NetAmounts,
  rows: Float64Array,
  limits: Float64Array,
  base: number = positive,
): LenderLimit {
  if (base === 0) {
    throw divisionByZero("receivables have no customer with a positive net amount, so there is no base for the limit.");
  }
  if (base < 0) throw invalid(`base_amount is ${base}. Give the eligible receivables before the concentration limit.`);

  const lowest = new Float64Array(net.length).fill(1);
  for (let i = 0; i < rows.length; i++) {
    const c = customers.of[i]!;
    if (limits[i]! < lowest[c]!) lowest[c] = limits[i]!;
  }

  const over = new Float64Array(net.length);
  for (let c = 0; c < net.length; c++) {
    const cap = lowest[c]! * base;
    if (net[c]! > cap && !isTie(net[c]!, cap)) over[c] = net[c]! - cap;
  }

  const excess = new Float64Array(rows.length);
  const eligible = new Float64Array(rows.length);
  const share = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const c = customers.of[i]!;
    const amount = isAmount(rows[i]!) ? rows[i]! : 0;
    if (over[c]! > 0) excess[i] = over[c]! * (amount / net[c]!);
    eligible[i] = amount - excess[i]!;
    share[i] = Math.max(0, net[c]!) / base;
  }
  return { excess, eligible, share };
}

/** Whether a row has an amount: blank cells may arrive as missing or as 0. */
export function isAmount(amount: number): boolean {
  return amount === amount && amount !== 0;
}
