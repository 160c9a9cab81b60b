import type { NetAmounts } from "./customers";
import { divisionByZero, invalid } from "./modelError";

/**
 * The amount T that shares refer to: `total`, such as the entity's revenue, or else the net sum of the list.
 *
 * @throws #DIV/0! where it is 0, #VALUE! where it is negative.
 */
export function shareBase(amounts: NetAmounts, total?: number): number {
  const base = total ?? amounts.total;
  const what = total === undefined ? "amounts come to" : "total is";
  if (base === 0) throw divisionByZero(`${what} 0, so there are no shares. Check the range, or pass the total.`);
  if (base < 0) throw invalid(`${what} ${base}. Shares need a positive total.`);
  return base;
}

/**
 * `shareBase` for measures of the customers with a positive amount: there must be some.
 *
 * @throws as `shareBase`; without a positive customer #DIV/0! where the list comes to 0, else #VALUE!.
 */
export function positiveShareBase(amounts: NetAmounts, total?: number): number {
  const base = shareBase(amounts, total);
  if (amounts.positive > 0) return base;
  const sentence = "amounts has no customer with a positive net amount, so there are no shares. Check the range.";
  throw amounts.total === 0 ? divisionByZero(sentence) : invalid(sentence);
}
