import { option } from "../cells/option";
import { answer, single } from "../cells/result";
import { optionalNumber } from "../cells/scalar";
import { vector, vectorNumbers } from "../cells/vector";
import { emptyArgument } from "../cells/messages";
import { capacity as capacityOf } from "../models/capacity";

/**
 * What CAPACITY returns.
 * @customenum {string}
 */
enum CapacityOutput {
  /** How many key accounts can be served. */
  count = "count",
  /** Hours needed divided by hours available. */
  load = "load",
  /** The count against the band: Below, Within or Above. */
  status = "status",
}

/**
 * How many key accounts the account managers can serve, from their hours and what an account needs.
 * @customfunction CAPACITY
 * @param hours_available Hours of all managers together, or of each manager.
 * @param hours_per_account Hours an account needs, or those of each account.
 * @param {CapacityOutput} [output] "count" (default), "load" as a share of the hours, or "status" against the band.
 * @param {number} [per_manager_max] The most accounts one manager may have; omitted or 0: no cap.
 * @param {number} [low] Lower end of the band; default 15, stated in practice without a source.
 * @param {number} [high] Upper end of the band; default 35, stated in practice without a source.
 * @returns {any[][]} One value: a number of accounts, a share, or Below, Within or Above.
 * @category Allocation
 * @remarks Set function: it adds up managers and accounts. Each manager's accounts are whole: the hours divided by the mean hours of an account, rounded down. Blank cells are left out.
 * @throws #VALUE! where hours are not above zero, or low is above high.
 * @see The band of 15 to 35 key accounts is stated in key account management texts without a source; change it to yours.
 */
export function capacity(
  hours_available: any[][],
  hours_per_account: any[][],
  output?: CapacityOutput,
  per_manager_max?: number,
  low?: number,
  high?: number,
): any[][] {
  return answer(() => {
    const result = capacityOf(
      hours("hours_available", hours_available),
      hours("hours_per_account", hours_per_account),
      {
        perManagerMax: optionalNumber("per_manager_max", per_manager_max) || undefined,
        low: optionalNumber("low", low),
        high: optionalNumber("high", high),
      },
    );
    return single(result[option("output", output, CapacityOutput) ?? CapacityOutput.count]);
  });
}

function hours(argument: string, value: unknown): Float64Array {
  const present = vectorNumbers(vector(argument, value)).filter((hour) => !Number.isNaN(hour));
  if (present.length === 0) throw emptyArgument(argument);
  return present;
}
