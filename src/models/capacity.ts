import { DEFAULTS } from "./defaults";
import { invalid } from "./modelError";

/** A quotient this close below a whole number counts as that number, so that 3 × 0.1 hours hold three accounts. */
const ROUNDING = 1e-9;

export interface Capacity {
  /** Key accounts that can be served. */
  readonly count: number;
  /** Hours the accounts need ÷ hours there are; above 1 is too much. */
  readonly load: number;
  /** The count against the usual band. */
  readonly status: "Below" | "Within" | "Above";
}

export interface CapacityOptions {
  /** Most accounts one manager may have; undefined is no cap. */
  readonly perManagerMax?: number;
  /** The band for the number of key accounts; default 15 to 35, stated in practice without a source. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * How many key accounts can be served: Σ_m ⌊h_m / h̄⌋ over the managers, h_m their hours and h̄ the mean hours an
 * account needs, each manager capped. The load is the hours of all accounts over the hours of all managers.
 *
 * @param hoursAvailable one per manager, above zero.
 * @param hoursPerAccount what an account needs: one figure, or one for each account; above zero.
 * @throws #VALUE! when hours are not above zero, the cap is no whole number of at least 1, or low is above high.
 * Source: the band of 15 to 35 is stated in key account management texts without a source.
 * @example
 * // Managers with 900 and 700 hours, 120 an account: 7 + 5 = 12 accounts
 * capacity([900, 700], [120]).count // 12
 */
export function capacity(
  hoursAvailable: ArrayLike<number>,
  hoursPerAccount: ArrayLike<number>,
  options: CapacityOptions = {},
): Capacity {
  const { perManagerMax, low = DEFAULTS.capacityLow.value, high = DEFAULTS.capacity.value } = options;
  if (low > high) throw invalid(`low is ${low}, above high ${high}. Give the lower end of the band first.`);
  if (perManagerMax !== undefined && (!Number.isInteger(perManagerMax) || perManagerMax < 1)) {
    throw invalid(
      `per_manager_max is ${perManagerMax}. Give a whole number of accounts of at least 1, or leave it out.`,
    );
  }
  const available = sumOfHours("hours_available", hoursAvailable);
  const needed = sumOfHours("hours_per_account", hoursPerAccount);
  const mean = needed / hoursPerAccount.length;
  let count = 0;
  for (let m = 0; m < hoursAvailable.length; m++) {
    count += Math.min(perManagerMax ?? Infinity, Math.floor(hoursAvailable[m]! / mean + ROUNDING));
  }
  return { count, load: needed / available, status: count < low ? "Below" : count > high ? "Above" : "Within" };
}

function sumOfHours(argument: string, hours: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < hours.length; i++) {
    if (!(hours[i]! > 0)) throw invalid(`${argument}, value ${i + 1} is ${hours[i]}. Hours must be above zero.`);
    sum += hours[i]!;
  }
  return sum;
}
