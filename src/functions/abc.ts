import { readAlignedAmounts } from "../cells/netAmounts";
import { answer, column } from "../cells/result";
import { optionalNumber } from "../cells/scalar";
import { fit, optionalVector, vectorParameters } from "../cells/vector";
import { abcClasses } from "../models/abc";
import { needsWholeList } from "../models/wholeList";

/**
 * ABC class of each row's customer: A for the customers that bring the first 80 % of the amount, B up to 95 %, C for the rest. Amounts are netted by customer; zeros and credits are C. Needs the whole list.
 * @customfunction ABC
 * @param amounts A row for each account or invoice, in one currency.
 * @param {any[][]} [customers] The customer of each row, or two columns: account and parent. Omitted: each row is a customer.
 * @param {number} [total] The amount shares refer to, such as the entity's revenue. Default: the sum of the amounts.
 * @param {any[][]} [cuts] The two shares where A and B end; default 0.8 and 0.95, a convention.
 * @returns {any[][]} A, B or C for each row.
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
    return column(
      Array.from(net.customers.of, (c) => classes[c]!),
      errors,
    );
  });
}
