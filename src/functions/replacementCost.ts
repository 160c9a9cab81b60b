import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { perRow, rowArguments } from "../cells/rowArguments";
import { replacementCost as costOf, type ReplacementParts } from "../models/replacementCost";

/**
 * What REPLACEMENTCOST returns for each account.
 * @customenum {string}
 */
enum ReplacementCostOutput {
  /** The whole cost. */
  total = "total",
  /** Three columns: winning a new account, margin lost until it buys, margin lost while it grows. */
  parts = "parts",
}

/**
 * What it costs to replace an account: winning another one, and the margin lost until that one buys as much.
 * @customfunction REPLACEMENTCOST
 * @param margin Margin of the account per year, one for all accounts or one for each.
 * @param acquisition_cost Cost of one attempt to win an account like it.
 * @param months_to_replace Months until the new account buys.
 * @param {any[][]} [ramp_months] Months over which its purchases then grow evenly to the full amount; default 0.
 * @param {any[][]} [win_rate] Share of attempts that succeed, above 0 up to 1; default 1.
 * @param {ReplacementCostOutput} [output] "total" (default), or "parts": winning, gap and ramp.
 * @returns {any[][]} A row for each account: its replacement cost, or its three parts.
 * @category Profitability and retention
 * @remarks Row function: a row alone gets the cost it has in the list. Every argument but output is one number for all accounts, or one for each. The even ramp is a convention.
 * @throws #VALUE! where the win rate is not above 0 up to 1, or months are negative.
 * @throws #N/A where margin, acquisition cost or months to replace are missing.
 * @see Lost spend plus cost of acquisition, as practitioners cost the loss of a customer.
 */
export function replacementCost(
  margin: any[][],
  acquisition_cost: any[][],
  months_to_replace: any[][],
  ramp_months?: any[][],
  win_rate?: any[][],
  output?: ReplacementCostOutput,
): any[][] {
  return answer(() => {
    const { rows, values, errors } = rowArguments({
      margin: { value: margin },
      acquisition_cost: { value: acquisition_cost },
      months_to_replace: { value: months_to_replace },
      ramp_months: { value: ramp_months, fallback: 0 },
      win_rate: { value: win_rate, fallback: 1 },
    });
    const parts = new Array<ReplacementParts>(rows);
    const total = perRow(rows, errors, (i) => {
      parts[i] = costOf({
        margin: values.margin[i]!,
        acquisitionCost: values.acquisition_cost[i]!,
        monthsToReplace: values.months_to_replace[i]!,
        rampMonths: values.ramp_months[i]!,
        winRate: values.win_rate[i]!,
      });
      return parts[i]![0] + parts[i]![1] + parts[i]![2];
    });
    if (option("output", output, ReplacementCostOutput) !== ReplacementCostOutput.parts) return column(total, errors);
    return total.map((_, i) => {
      const error = errors.get(i);
      return error ? [error, error, error] : [...parts[i]!];
    });
  });
}
