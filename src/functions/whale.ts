import { readNetAmounts } from "../cells/netAmounts";
import { option } from "../cells/option";
import { answer, type ResultCell, table } from "../cells/result";
import { notAvailable } from "../models/modelError";
import { type Whale, whale as rank } from "../models/whale";

/**
 * What WHALE returns.
 * @customenum {string}
 */
enum WhaleOutput {
  /** The customers from the most to the least profitable, with cumulative profit. */
  curve = "curve",
  /** The peak of the curve, the customers that bring it, and what the others take away. */
  summary = "summary",
}

const NO_SHARE = notAvailable("The profits come to zero or less, so a share of them means nothing.");

/**
 * Whale curve: cumulative profit of the customers from the most to the least profitable. It peaks where the last profitable customer is added, and unprofitable ones take it down to the total.
 * @customfunction WHALE
 * @param profits Profit by account or invoice, in one currency, losses negative.
 * @param {any[][]} [customers] The customer of each row, or two columns: account and parent. Omitted: each row is a customer.
 * @param {WhaleOutput} [output] "curve" (default), a row for each customer, or "summary", the measures of the curve.
 * @returns {any[][]} A table with a header row.
 * @category Profitability and retention
 * @remarks Set function: it needs the whole list. The curve runs from the most profitable customer to the largest loss; percentages are #N/A where the total is not above zero.
 * @throws #VALUE! where a row of profits is a text or an error.
 * @throws #N/A for percentages where the total profit is zero or negative.
 * @see Kaplan and Narayanan, Measuring and Managing Customer Profitability, 2001; Gini for negative values after Raffinetti, Siletti and Vernizzi 2015.
 */
export function whale(profits: any[][], customers?: any[][], output?: WhaleOutput): any[][] {
  return answer(() => {
    const shown = option("output", output, WhaleOutput) ?? WhaleOutput.curve;
    const net = readNetAmounts("profits", profits, customers);
    const curve = rank(net);
    return shown === WhaleOutput.summary ? summary(curve) : rows(curve, net.customers.names);
  });
}

const HEADER = [
  "Rank",
  "Customer",
  "Profit",
  "Cumulative profit",
  "Cumulative % of total",
  "Cumulative % of customers",
] as const;

function rows(curve: Whale, names: readonly (string | number)[]): ResultCell[][] {
  const all = new Array<ResultCell[]>(curve.customers.length);
  for (let r = 0; r < all.length; r++) {
    all[r] = [
      curve.ranks[r]!,
      names[curve.customers[r]!]!,
      curve.profits[r]!,
      curve.cumulative[r]!,
      share(curve.cumulativeShares[r]!),
      curve.cumulativeCustomers[r]!,
    ];
  }
  return table(HEADER, all);
}

function summary(curve: Whale): ResultCell[][] {
  return table(
    ["Measure", "Value"],
    [
      ["Peak profit", curve.peak],
      ["Peak % of total", share(curve.peakShare)],
      ["Customers to peak", curve.customersToPeak],
      ["Erosion", curve.erosion],
      ["Gini (RSV)", curve.gini],
    ],
  );
}

function share(value: number): ResultCell {
  return Number.isNaN(value) ? NO_SHARE : value;
}
