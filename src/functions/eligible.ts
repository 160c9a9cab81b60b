import { readGates } from "../cells/gates";
import { alignedBlock, numbers } from "../cells/matrix";
import { readNames } from "../cells/names";
import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { eligible as screen, isGate, reasons } from "../models/eligible";
import type { Eligibility } from "../models/status";

/**
 * What ELIGIBLE returns.
 * @customenum {string}
 */
enum EligibleOutput {
  /** TRUE, FALSE, or Unknown where a rating that matters is missing. */
  flag = "flag",
  /** The limits that are not kept, such as Credit score 3 < 4; empty for an eligible account. */
  reason = "reason",
}

/**
 * How many limits an account must keep.
 * @customenum {string}
 */
enum EligibleMode {
  /** Every criterion with a limit must lie within it. */
  all = "all",
  /** One criterion within its limit is enough. */
  any = "any",
}

const FLAGS: Record<Eligibility, boolean | string> = {
  eligible: true,
  always: true,
  "not eligible": false,
  unknown: "Unknown",
};

/**
 * Knock-out screening: whether each account keeps the minimums and maximums of the criteria. A missing rating gives Unknown, not FALSE. Pass the result to KAM.SELECT.
 * @customfunction ELIGIBLE
 * @param ratings A row for each account, a column for each criterion. Criteria without a limit are not read.
 * @param {any[][]} [minimums] The least value of each criterion that is still eligible; blank or n/a is no limit.
 * @param {any[][]} [maximums] The largest value of each criterion that is still eligible; n/a is no limit, 0 is a limit.
 * @param {EligibleOutput} [output] "flag" (default): TRUE, FALSE or Unknown; or "reason": the limits not kept.
 * @param {any[][]} [names] The names of the criteria, for the reasons. Default: their numbers.
 * @param {EligibleMode} [mode] "all" (default): every limit must be kept; "any": one is enough.
 * @returns {any[][]} A row for each account: TRUE, FALSE or Unknown, or the reason.
 * @category Selection
 * @remarks Row function: a row alone gets the answer it has in the list. A limit that is missed decides, whatever else is missing; under "any" a limit that is kept does.
 * @throws #VALUE! where there is no limit at all, or a minimum is above its maximum.
 * @see Conjunctive and disjunctive screening: Coombs, A Theory of Data, 1964; Dawes, Social Selection Based on Multidimensional Criteria, 1964.
 */
export function eligible(
  ratings: any[][],
  minimums?: any[][],
  maximums?: any[][],
  output?: EligibleOutput,
  names?: any[][],
  mode?: EligibleMode,
): any[][] {
  return answer(() => {
    const source = alignedBlock("ratings", ratings);
    const limits = readGates(minimums, maximums, source.columns);
    const shown = option("output", output, EligibleOutput) ?? EligibleOutput.flag;
    const read = numbers(source, (j) => !isGate(limits, j));
    const verdicts = screen(read, limits, option("mode", mode, EligibleMode));
    if (shown === EligibleOutput.flag)
      return column(
        verdicts.map((verdict) => FLAGS[verdict]),
        read.errors,
      );
    return column(reasons(read, limits, verdicts, readNames("names", names, source.columns, "criterion")), read.errors);
  });
}
