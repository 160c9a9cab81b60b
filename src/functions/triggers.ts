import { degrees } from "../cells/degrees";
import { alignedBlock } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { readTriggers } from "../cells/triggers";
import { TRIGGER_STATUSES, triggers as triggersOf } from "../models/triggers";

/**
 * What TRIGGERS returns for each account.
 * @customenum {string}
 */
enum TriggersOutput {
  /** Retain, Review, Withdraw or Dissolve, by the worst trigger that is set. */
  status = "status",
  /** The names of the triggers that are set. */
  reasons = "reasons",
  /** How many triggers are set. */
  count = "count",
  /** How many triggers are not known. */
  unknown = "unknown",
}

/**
 * Ready lists of triggers for TRIGGERS.
 * @customenum {string}
 */
enum TriggersPreset {
  /** No longer strategic, buys from a major competitor, financially unstable, unethical conduct, unprofitable after concessions. */
  withdrawal = "withdrawal",
  /** Price pushed up, confidence broken, rivals of the customer supplied, supply held back, no prospect of profit. */
  dissolution = "dissolution",
}

/**
 * Whether to retain, review or withdraw key status or to end the relationship, from triggers that are set or not, with the reasons. The worst trigger decides.
 * @customfunction TRIGGERS
 * @param flags A row for each account, a column for each trigger: TRUE or FALSE, Yes or No, or a degree from 0 to 1 (set from 0.5). Blank or n/a is not known.
 * @param {any[][]} [names] The name of each trigger. Default: those of the preset.
 * @param {any[][]} [severity] For each trigger 1 (review), 2 (withdraw) or 3 (dissolve). Default: that of the preset, else 1; a convention.
 * @param {TriggersOutput} [output] "status" (default), "reasons", "count" or "unknown".
 * @param {TriggersPreset} [preset] "withdrawal" (default without names and severity) or "dissolution": five triggers each.
 * @returns {any[][]} A value for each account.
 * @category Review and monitoring
 * @remarks Row function: a row alone gets the status it has in the list. The gravest trigger decides: none Retain, then Review, Withdraw, Dissolve.
 * @throws #VALUE! where a flag lies outside 0 to 1, or the number of columns does not fit the names, the severities or the preset.
 * @see Reasons to withdraw key account status or dissolve a relationship, as key account management texts list them; the severities are a convention.
 */
export function triggers(
  flags: any[][],
  names?: any[][],
  severity?: any[][],
  output?: TriggersOutput,
  preset?: TriggersPreset,
): any[][] {
  return answer(() => {
    const read = degrees(alignedBlock("flags", flags));
    const list = readTriggers(option("preset", preset, TriggersPreset), names, severity, read.columns);
    const shown = option("output", output, TriggersOutput) ?? TriggersOutput.status;
    const result = triggersOf(
      read,
      list.map((trigger) => trigger.severity),
    );
    if (shown === TriggersOutput.count || shown === TriggersOutput.unknown) return column(result[shown], read.errors);
    const texts = Array.from(result.worst, (worst, i) =>
      shown === TriggersOutput.status
        ? TRIGGER_STATUSES[worst]!
        : result
            .set(i)
            .map((j) => list[j]!.label)
            .join("; "),
    );
    return column(texts, read.errors);
  });
}
