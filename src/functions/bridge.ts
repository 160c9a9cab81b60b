import { readCustomers } from "../cells/customers";
import { optionalLabels } from "../cells/labels";
import { fitRows } from "../cells/matrix";
import { emptyArgument } from "../cells/messages";
import { amountsBlock, readAmounts } from "../cells/netAmounts";
import { answer, type ResultCell, table } from "../cells/result";
import { bridge as build } from "../models/bridge";
import { notAvailable } from "../models/modelError";

const HEADER = [
  "Tier",
  "Opening",
  "New",
  "Expansion",
  "Contraction",
  "Lost",
  "Credits change",
  "Closing",
  "NRR",
  "GRR",
  "Repeat share",
] as const;

/**
 * Revenue bridge between two periods by customer: opening + new + expansion - contraction - lost + credits change = closing, with net and gross revenue retention and the share of repeat revenue.
 * @customfunction BRIDGE
 * @param prior Revenue of the prior period, a row for each account, in one currency. Blank: none.
 * @param current Revenue of the current period, in the same rows.
 * @param {any[][]} [customers] The customer of each row, or two columns: account and parent. Omitted: each row is a customer.
 * @param {any[][]} [tiers] The tier of each row, for a row of the table each. A customer has one tier.
 * @returns {any[][]} A table with a header row, a row for each tier and the row Total. Contraction and lost are positive numbers.
 * @category Growth
 * @remarks Set function: it needs the whole list. Opening, movements and the change of credits come to closing to the cent. Movements are on the positive parts of each customer's amounts.
 * @throws #VALUE! where a row of amounts is a text or an error.
 * @throws #N/A for NRR and GRR where nothing was there at the start.
 * @see Net and gross revenue retention as reported for recurring revenue.
 */
export function bridge(prior: any[][], current: any[][], customers?: any[][], tiers?: any[][]): any[][] {
  return answer(() => {
    const source = amountsBlock("prior", prior);
    const before = readAmounts(source);
    const now = readAmounts(fitRows(amountsBlock("current", current), source, "row"));
    if (before.every(Number.isNaN) && now.every(Number.isNaN)) throw emptyArgument("prior");
    const rows = build(before, now, readCustomers(customers, source), optionalLabels("tiers", tiers, source, "row"));
    return table(
      HEADER,
      rows.map((row) => [
        row.label,
        row.opening,
        row.added,
        row.expansion,
        row.contraction,
        row.lost,
        row.creditsChange,
        row.closing,
        ratio(row.nrr, `${row.label} has no customer with revenue in prior, so nothing can be retained.`),
        ratio(row.grr, `${row.label} has no customer with revenue in prior, so nothing can be retained.`),
        ratio(row.repeatShare, `${row.label} has no customer with revenue in current, so there are no shares of it.`),
      ]),
    );
  });
}

function ratio(value: number, sentence: string): ResultCell {
  return Number.isNaN(value) ? notAvailable(sentence) : value;
}
