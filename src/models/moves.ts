import { DEFAULTS } from "./defaults";
import { invalid } from "./modelError";
import type { Selection } from "./select";
import { isKey } from "./status";
import { isTie } from "./ties";

/** How an account moved since the last list; "" where it was no key account and is none now. */
export type Move = "Stays" | "Enters" | "Leaves" | "Watch" | "New" | "";

/** Statuses that the score alone keeps off the list, so that a little more of it would do. */
const DECIDED_BY_SCORE = new Set<string | undefined>(["Tie at cut", "Reserve", "Below cut"]);

/**
 * What changes against the last key list: Stays and Enters for key accounts, Leaves for those that were, Watch for
 * those that were and whose score lies at most `buffer` below the cut score, New for accounts without a last status.
 *
 * The buffer only labels; the status follows the score, so the capacity is never exceeded in silence. Watch tells a
 * review whom not to drop in haste. An account that is not eligible, of unknown eligibility or without a score leaves.
 *
 * @param wasKey whether each account was a key account, undefined where it has no last status.
 * @param buffer in score points, zero or more. Default 0.05, a convention for scores from 0 to 1.
 * @throws #VALUE! for a negative buffer.
 * @example
 * // Cut score 0.7, buffer 0.05: a key account that falls to 0.66 is watched, one that falls to 0.6 leaves
 */
export function moves(
  selection: Selection,
  scores: Float64Array,
  wasKey: readonly (boolean | undefined)[],
  buffer: number = DEFAULTS.buffer.value,
): Move[] {
  if (!(buffer >= 0)) throw invalid(`buffer is ${buffer}. Give score points of zero or more, such as 0.05.`);
  const { status, cutScore } = selection;
  const watchFrom = cutScore - buffer;
  const isNear = (score: number) => score >= watchFrom || isTie(score, watchFrom);
  return status.map((now, i) => {
    if (wasKey[i] === undefined) return "New";
    if (isKey(now)) return wasKey[i] ? "Stays" : "Enters";
    if (!wasKey[i]) return "";
    return DECIDED_BY_SCORE.has(now) && isNear(scores[i]!) ? "Watch" : "Leaves";
  });
}
