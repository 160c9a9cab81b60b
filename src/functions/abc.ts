import { readAlignedAmounts } from "../cells/netAmounts";
import { answer, column } from "../cells/result";
import { optionalNumber } from "../cells/scalar";
import { fit, optionalVector, vectorParameters } from "../cells/vector";
import { type AbcClass, abcClasses } from "../models/abc";
import { needsWholeList } from "../models/wholeList";

/**
 * ABC class of each row's customer: A for the customers that bring the first 80 % of the amount, B up to 95 %, C for the rest. Amounts are netted by customer; zeros and credits are C. Needs the whole list.
 * @customfunction ABC
 * @param amounts A row for each account or invoice, in one currency.
 * @param {any[][]} [customers] The customer of each row, or two columns: account and parent. Omitted: each row is a customer.
 * @param {number} [total] The amount shares refer to, such as the entity's revenue. Default: the sum of the amounts.
 * @param {any[][]} [cuts] The two shares where A and B end; default 0.8 and 0.95, a convention.
 * @returns {any[][]} A, B or C for each row.
 * @category Contribution and concentration
 * @remarks Set function: it needs the whole list and refuses a single row; show it in a table with INDEX. An account is A while the share before it is below the first cut, so the one that crosses the cut stays in the better class; equal amounts get the same class; zeros and credits are C.
 * @throws #VALUE! for a single row, or where the cuts do not increase from above 0 to 1.
 * @throws #DIV/0! where the total is zero.
 * @see ABC analysis after Pareto; the cuts of 80 % and 95 % are a convention.
 */
export function abc(amounts: any[][], customers?: any[][], total?: number, cuts?: any[][]): any[][] {
  return answer(() => {
    const { source, net, errors } = readAlignedAmounts("amounts", amounts, customers);
    if (source.rows === 1) throw needsWholeList("amounts");
    const given = optionalVector("cuts", cuts);
    const [a, b] = given === undefined ? [] : vectorParameters(fit(given, 2, "cut"));
    const classes = abcClasses(
      net,
      optionalNumber("total", total),
      a === undefined || b === undefined ? undefined : [a, b],
    );
    const { of } = net.customers;
    const ofRows = new Array<AbcClass>(of.length);
    for (let i = 0; i < of.length; i++) ofRows[i] = classes[of[i]!]!;
    return column(ofRows, errors);
  });
}
