import { readLenderLimits } from "../cells/lenderLimits";
import { readAlignedAmounts } from "../cells/netAmounts";
import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { optionalNumber } from "../cells/scalar";
import { errorsOfCustomers } from "../models/customers";
import { lenderLimit as exclude } from "../models/lenderLimit";
import { invalid } from "../models/modelError";

/**
 * What LENDERLIMIT returns for each row.
 * @customenum {string}
 */
enum LenderLimitOutput {
  /** The part of the row that is over the limit and so ineligible. */
  excess = "excess",
  /** The row's amount less its excess. */
  eligible = "eligible",
  /** The share of the row's customer in the base. */
  share = "share",
}

/**
 * What the lender's limit refers to.
 * @customenum {string}
 */
enum LenderLimitBase {
  /** All receivables of customers with a positive balance. */
  all = "all",
  /** The eligible receivables before the concentration limit, given as base_amount. */
  eligible = "eligible",
}

/**
 * Receivables over a lender's concentration limit: the part of each customer's balance above the limit, spread over its rows in proportion. Only that part is ineligible. Needs the whole list.
 * @customfunction LENDERLIMIT
 * @param receivables A row for each account or invoice, in one currency.
 * @param {any[][]} [customers] The customer of each row, or two columns: account and parent. Omitted: each row is a customer.
 * @param {any[][]} [limit] One share for all rows, or one for each row; the lowest of a customer counts. Default 0.2, a convention.
 * @param {LenderLimitOutput} [output] "excess" (default), "eligible" or "share".
 * @param {LenderLimitBase} [base] "all" receivables (default), or the "eligible" ones, given as base_amount.
 * @param {number} [base_amount] Eligible receivables before the concentration limit, for base "eligible".
 * @returns {any[][]} A number for each row.
 * @category Contribution and concentration
 * @remarks Set function: it needs the whole list. Only the excess over the limit is ineligible; it is spread over a customer's rows in proportion to their amounts. The eligible base is taken before the concentration exclusion.
 * @throws #VALUE! where a limit is not above 0 up to 1, or base is eligible without base_amount.
 * @throws #DIV/0! where the base is zero.
 * @see Concentration limits of asset-based lending agreements; the default of 20 % is a convention, agreements range from 10 % to 25 % with limits of their own for single debtors.
 */
export function lenderLimit(
  receivables: any[][],
  customers?: any[][],
  limit?: any[][],
  output?: LenderLimitOutput,
  base?: LenderLimitBase,
  base_amount?: number,
): any[][] {
  return answer(() => {
    const { source, amounts, net, errors } = readAlignedAmounts("receivables", receivables, customers);
    const limits = readLenderLimits(limit, source, amounts);
    const shown = option("output", output, LenderLimitOutput) ?? LenderLimitOutput.excess;
    const result = exclude(net, amounts, limits.limits, baseAmount(base, base_amount));
    return column(result[shown], errors, errorsOfCustomers(net.customers, limits.errors));
  });
}

function baseAmount(base: unknown, base_amount: unknown): number | undefined {
  const kind = option("base", base, LenderLimitBase);
  const amount = optionalNumber("base_amount", base_amount);
  if (kind === LenderLimitBase.all) return undefined;
  if (kind === LenderLimitBase.eligible && amount === undefined) {
    throw invalid(
      "base_amount is not given, and base eligible needs it. Pass the eligible receivables before the limit.",
    );
  }
  if (kind === undefined && amount !== undefined) {
    throw invalid(
      "base_amount is given, but base is not. Set base to eligible to use it, or to all to leave it aside.",
    );
  }
  return amount;
}
