import { readAccounts, readCustomers } from "../cells/customers";
import { optionalLabels } from "../cells/labels";
import { block, wholeNumbers } from "../cells/matrix";
import { amountsBlock } from "../cells/netAmounts";
import { answer, table } from "../cells/result";
import { optionalNumber } from "../cells/scalar";
import { netByCustomer } from "../models/customers";
import { majorCustomers as find } from "../models/majorCustomers";

const HEADER = ["Customer", "Amount", "Share", "Entities", "Segments"] as const;

/**
 * Major customers to disclose: those with 10 % or more of the entity's revenue, companies under one parent taken together (ASC 280-10-50-42, IFRS 8.34). The last rows reconcile to the revenue.
 * @customfunction MAJORCUSTOMERS
 * @param amounts Revenue by account or invoice, in one currency.
 * @param customers The customer of each row, or two columns: account and parent, where the parent is the group under common control.
 * @param {number} [total] The entity's revenue, which shares refer to. Default: the sum of the amounts.
 * @param {number} [threshold] The share from which a customer is major; default 0.1, the standard.
 * @param {any[][]} [segments] The segment of each row, for the segments that report the revenue.
 * @returns {any[][]} A table with a header row, the major customers (or none), and closing rows: All other, Net credits, Not in list, Total.
 * @category Contribution and concentration
 * @remarks Set function: it needs the whole list. A customer is major from the threshold on, so exactly 10 % is major. The table says none where there is no such customer.
 * @throws #VALUE! where a row of amounts is a text or an error, the threshold lies outside 0 to 1, or the total is negative.
 * @throws #DIV/0! where the total is zero.
 * @see ASC 280-10-50-42 and IFRS 8.34: 10 percent or more of revenue, entities under common control as one customer. A summary for design, not accounting advice.
 */
export function majorCustomers(
  amounts: any[][],
  customers: any[][],
  total?: number,
  threshold?: number,
  segments?: any[][],
): any[][] {
  return answer(() => {
    const source = amountsBlock("amounts", amounts);
    block("customers", customers);
    const rows = wholeNumbers(source).values;
    const named = readCustomers(customers, source);
    const net = netByCustomer(rows, named);
    const { major, closing } = find(net, rows, readAccounts(customers, source, named), {
      total: optionalNumber("total", total),
      threshold: optionalNumber("threshold", threshold),
      segments: optionalLabels("segments", segments, source, "row"),
    });
    return table(HEADER, [
      ...(major.length === 0 ? [["none", 0, 0, 0, ""]] : []),
      ...major.map((row) => [row.name, row.amount, row.share, row.entities, row.segments.join(", ")]),
      ...closing.map((row) => [row.label, row.amount, row.share, row.entities ?? "", ""]),
    ]);
  });
}
