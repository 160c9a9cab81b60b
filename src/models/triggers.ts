import { DEFAULTS } from "./defaults";
import { at, type Matrix } from "./matrix";
import type { Severity } from "./triggerPresets";

/** What to do with an account, by the worst severity that is triggered: none, 1 review, 2 withdraw, 3 dissolve. */
export const TRIGGER_STATUSES = ["Retain", "Review", "Withdraw", "Dissolve"] as const;

export interface TriggerResult {
  /** The worst severity of each account, 0 where nothing is triggered; see `TRIGGER_STATUSES`. */
  readonly worst: Uint8Array;
  /** Triggers that are set, and triggers that are not known. */
  readonly count: Float64Array;
  readonly unknown: Float64Array;
  /** The triggers (from 0) that account `i` has set. */
  readonly set: (i: number) => number[];
}

/**
 * Withdrawal and dissolution by triggers: a trigger is set from a degree of 0.5, and the worst severity that is set
 * decides. An unknown trigger is not set, and is counted apart.
 *
 * @param flags accounts × triggers, 0–1, NaN where unknown.
 * @param severities 1 review, 2 withdraw or 3 dissolve for each trigger.
 * @example
 * // Buys from a competitor (review) and pays late (withdraw): Withdraw
 * triggers(matrixOf([[1, 1]]), [1, 2]).worst[0] // 2
 */
export function triggers(flags: Matrix, severities: readonly Severity[]): TriggerResult {
  const n = flags.rows;
  const worst = new Uint8Array(n);
  const count = new Float64Array(n);
  const unknown = new Float64Array(n);
  const isSet = (i: number, j: number) => at(flags, i, j) >= DEFAULTS.flag.value;
  severities.forEach((severity, j) => {
    for (let i = 0; i < n; i++) {
      if (Number.isNaN(at(flags, i, j))) unknown[i]!++;
      if (!isSet(i, j)) continue;
      count[i]!++;
      if (severity > worst[i]!) worst[i] = severity;
    }
  });
  return { worst, count, unknown, set: (i) => [...severities.keys()].filter((j) => isSet(i, j)) };
}
