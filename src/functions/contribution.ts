import { readBenchmarks } from "../cells/benchmarks";
import { readCustomers } from "../cells/customers";
import { readLabels } from "../cells/labels";
import { optionalBlock, wholeNumbers } from "../cells/matrix";
import { amountsBlock } from "../cells/netAmounts";
import { answer, type ResultCell, table } from "../cells/result";
import { optionalNumber } from "../cells/scalar";
import { contribution as contribute, type ContributionRow } from "../models/contribution";
import { netByCustomer } from "../models/customers";
import { notAvailable } from "../models/modelError";

const HEADER = ["Tier", "Accounts", "Amount", "Share", "Per account"];

/**
 * Contribution of each tier (such as key, major and new accounts): accounts, amount, share and amount per account, beside benchmark shares where given. The last rows reconcile to the total.
 * @customfunction CONTRIBUTION
 * @param amounts A row for each account or invoice, in one currency. Credits are netted within their tier.
 * @param tiers The tier of each row. Rows without one form the row No tier.
 * @param {number} [total] The amount shares refer to, such as the entity's revenue. Default: the sum of the amounts.
 * @param {any[][]} [benchmarks] Two columns: tier and the share it should have. Major+Key is a subtotal of both tiers.
 * @param {any[][]} [customers] The customer of each row, or two columns: account and parent. Omitted: each row is an account.
 * @returns {any[][]} A table with a header row, a row for each tier, subtotals, and the closing rows Not in list and Total.
 * @category Contribution and concentration
 * @remarks Set function: it needs the whole list. Tier amounts are net of credits; accounts are customers with an amount other than zero.
 * @throws #VALUE! where one customer stands in two tiers, a row of amounts is a text or an error, or the total is negative.
 * @throws #DIV/0! where the total is zero.
 * @see The benchmarks on the Settings sheet (10 % from new, 80 % from major and key accounts) come from practice without a source and leave 10 % unattributed.
 */
export function contribution(
  amounts: any[][],
  tiers: any[][],
  total?: number,
  benchmarks?: any[][],
  customers?: any[][],
): any[][] {
  return answer(() => {
    const source = amountsBlock("amounts", amounts);
    const net = netByCustomer(wholeNumbers(source).values, readCustomers(customers, source));
    const labels = readLabels("tiers", tiers, source, "row");
    const base = optionalNumber("total", total);
    if (optionalBlock("benchmarks", benchmarks) === undefined) {
      return table(HEADER, contribute(net, labels, base).map(cells));
    }
    const read = readBenchmarks(benchmarks, labels);
    return table(
      [...HEADER, "Benchmark", "Gap"],
      contribute(net, read.tiers, base, read.benchmarks).map((row) => [
        ...cells(row),
        row.benchmark ?? "",
        row.gap ?? "",
      ]),
    );
  });
}

function cells({ label, accounts, amount, share, perAccount }: ContributionRow): ResultCell[] {
  return [
    label,
    accounts ?? "",
    amount,
    share,
    accounts === 0 ? notAvailable(`${label} has no account with an amount to divide by.`) : (perAccount ?? ""),
  ];
}
