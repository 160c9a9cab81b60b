import { readNetAmounts } from "../cells/netAmounts";
import { answer, type ResultCell, table } from "../cells/result";
import { optionalNumber } from "../cells/scalar";
import { pareto as rank } from "../models/pareto";

const HEADER = [
  "Rank",
  "Customer",
  "Amount",
  "Share",
  "Cumulative share",
  "Cumulative % of customers",
  "Class",
] as const;

/**
 * Customers ranked by amount, with shares, cumulative shares and ABC class: how few customers bring most of the revenue. Amounts are netted by customer; the last rows reconcile to the total.
 * @customfunction PARETO
 * @param amounts A row for each account or invoice, in one currency.
 * @param {any[][]} [customers] The customer of each row, or two columns: account and parent. Omitted: each row is a customer.
 * @param {number} [total] The amount shares refer to, such as the entity's revenue. Default: the sum of the amounts.
 * @param {number} [top] Customers listed before the row All other. Default: all.
 * @returns {any[][]} A table with a header row, a row for each customer and closing rows: All other, Net credits, Not in list, Total.
 * @category Contribution and concentration
 * @remarks Set function: it needs the whole list. Shares run over the total; the closing rows reconcile the list to it in sight. Customers at equal amounts get the better class.
 * @throws #VALUE! where no customer has a positive amount, a row of amounts is a text or an error, or the total is negative.
 * @throws #DIV/0! where the total is zero.
 * @see Pareto, Cours d'economie politique, 1896; Juran, Quality Control Handbook, 1951.
 */
export function pareto(amounts: any[][], customers?: any[][], total?: number, top?: number): any[][] {
  return answer(() => {
    const net = readNetAmounts("amounts", amounts, customers);
    const ranked = rank(net, optionalNumber("total", total), optionalNumber("top", top));
    const { names } = net.customers;
    const rows = new Array<ResultCell[]>(ranked.customers.length);
    for (let i = 0; i < rows.length; i++) {
      rows[i] = [
        ranked.ranks[i]!,
        names[ranked.customers[i]!]!,
        ranked.amounts[i]!,
        ranked.shares[i]!,
        ranked.cumulativeShares[i]!,
        ranked.cumulativeCustomers[i]!,
        ranked.classes[i]!,
      ];
    }
    const closing = ranked.closing.map((row) => [
      "",
      row.label,
      row.amount,
      row.share,
      row.cumulativeShare,
      row.cumulativeCustomers ?? "",
      "",
    ]);
    return table(HEADER, rows.concat(closing));
  });
}
