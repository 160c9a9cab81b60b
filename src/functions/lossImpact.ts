import { readCustomers } from "../cells/customers";
import { readLost } from "../cells/lost";
import { readMargins } from "../cells/margins";
import { wholeNumbers } from "../cells/matrix";
import { amountsBlock } from "../cells/netAmounts";
import { answer, type ResultCell, table } from "../cells/result";
import { optionalNumber } from "../cells/scalar";
import { netByCustomer } from "../models/customers";
import { type Impact, largestCustomer, lossImpact as measure } from "../models/lossImpact";
import { type ModelError, notAvailable } from "../models/modelError";

const NO_MARGIN = notAvailable("margins is not given. Pass a margin rate for all rows, or one for each.");
const NO_PROFIT = notAvailable("Operating profit needs margins and fixed_cost. Pass both.");

/**
 * What the loss of customers does to revenue, margin, operating profit and concentration: before, after and change. Without lost, the largest customer is lost. Fixed cost stays, so the whole margin goes.
 * @customfunction LOSSIMPACT
 * @param amounts A row for each account or invoice, in one currency.
 * @param {any[][]} [customers] The customer of each row, or two columns: account and parent. Omitted: each row is a customer.
 * @param {any[][]} [lost] Names of the customers that are lost, or for each row a flag or the lost share from 0 to 1. Default: the largest customer.
 * @param {any[][]} [margins] The margin as a share of the amount: one for all rows, or one for each. A row's margin goes with it.
 * @param {number} [fixed_cost] Cost that stays after the loss, for the operating profit.
 * @returns {any[][]} A table: measure, before, after, change for revenue, margin, operating profit, largest share and HHI.
 * @category Contribution and concentration
 * @remarks Set function: it needs the whole list.
 * @throws #VALUE! where a fraction lies outside 0 to 1 or a name is not in the list.
 * @throws #DIV/0! where the amounts come to zero.
 * @see What-if arithmetic on net amounts; operating profit is margin less fixed cost.
 */
export function lossImpact(
  amounts: any[][],
  customers?: any[][],
  lost?: any[][],
  margins?: any[][],
  fixed_cost?: number,
): any[][] {
  return answer(() => {
    const source = amountsBlock("amounts", amounts);
    const rows = wholeNumbers(source).values;
    const keys = readCustomers(customers, source);
    const impact = measure(rows, keys, readLost(lost, source, keys) ?? largestCustomer(netByCustomer(rows, keys)), {
      margins: readMargins(margins, source, rows),
      fixedCost: optionalNumber("fixed_cost", fixed_cost),
    });
    return table(
      ["Measure", "Before", "After", "Change"],
      [
        ["Revenue", ...cells(impact.revenue)],
        ["Margin", ...cells(impact.margin ?? NO_MARGIN)],
        ["Operating profit", ...cells(impact.operatingProfit ?? NO_PROFIT)],
        ["Largest share", ...cells(impact.largest)],
        ["HHI", ...cells(impact.hhi)],
      ],
    );
  });
}

function cells(impact: Impact | ModelError): ResultCell[] {
  return "before" in impact ? [impact.before, impact.after, impact.change] : [impact, impact, impact];
}
