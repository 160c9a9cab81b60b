import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { rowArguments } from "../cells/rowArguments";
import { number } from "../cells/scalar";
import { allocate as share } from "../models/allocate";

/**
 * How the budget is shared out.
 * @customenum {string}
 */
enum AllocateMethod {
  /** In proportion to value. */
  proportional = "proportional",
  /** Where the response to effort is value times the square root of effort, so in proportion to the square of value. */
  sqrt_response = "sqrt_response",
  /** The same for every account. */
  equal = "equal",
}

/**
 * Allocates hours or money to accounts by their value, within a minimum and a maximum for each, so that the whole budget is used.
 * @customfunction ALLOCATE
 * @param value Value of each account, such as its score or potential. Accounts at zero or less get their minimum.
 * @param budget Hours or money to allocate.
 * @param {any[][]} [minimum] Least allocation, one for all accounts or one for each; default 0.
 * @param {any[][]} [maximum] Largest allocation, one for all accounts or one for each; n/a or omitted is no limit, 0 is a limit.
 * @param {AllocateMethod} [method] "proportional" (default), "sqrt_response" for diminishing returns, or "equal".
 * @returns {any[][]} A row for each account: its allocation. They sum to the budget, or to all maxima if that is less.
 * @category Allocation
 * @remarks Set function: what an account gets depends on the others.
 * @throws #VALUE! where the minima come to more than the budget, a minimum is above its maximum, or no value is above zero.
 * @throws #N/A for an account without a value; it is left out.
 * @see Lodish, CALLPLAN, 1971; Zoltners and Sinha, Integer Programming Models for Sales Resource Allocation, 1980.
 */
export function allocate(
  value: any[][],
  budget: number,
  minimum?: any[][],
  maximum?: any[][],
  method?: AllocateMethod,
): any[][] {
  return answer(() => {
    const { values, errors } = rowArguments({
      value: { value },
      minimum: { value: minimum, fallback: 0 },
      maximum: { value: maximum, fallback: Infinity },
    });
    const how = option("method", method, AllocateMethod) ?? AllocateMethod.proportional;
    const shares = share(values.value, number("budget", budget), values.minimum, values.maximum, how, errors);
    return column(shares, errors);
  });
}
