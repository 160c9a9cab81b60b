import { decimalsFor, toDecimals } from "../../workbook/weights/precision";
import type { SafeRange } from "../../workbook/weights/safeRanges";
import { formatWeight } from "../formatNumber";

/** The ends of a safe range as they are shown: rounded inwards, so that the list stays at both. */
export function shownEnds({ low, high, room }: SafeRange, total: number) {
  const decimals = decimalsFor(total, []);
  const unit = 10 ** decimals;
  const inwards = (value: number, round: (x: number) => number) =>
    toDecimals(round(Number((value * unit).toFixed(6))) / unit, decimals);
  return { low: inwards(low, Math.ceil), high: inwards(Math.min(high, room), Math.floor) };
}

/** What a safe range says, with the change of the key list that is nearest. */
export function safeText(range: SafeRange, total: number): string {
  const { low, high } = shownEnds(range, total);
  const { change, room } = range;
  if (change === undefined)
    return `Any weight up to ${formatWeight(withinTotal(room, total))} leaves the key list as it is.`;
  const ends = low > high ? "only as it is now" : `from ${formatWeight(low)} to ${formatWeight(high)}`;
  const at = formatWeight(toDecimals(change.weight, decimalsFor(total, []) + 1));
  return `Safe range ${ends}: inside it the key list does not change. At ${at} ${change.enters} takes the place of ${change.leaves}.`;
}

function withinTotal(room: number, total: number): number {
  return toDecimals(room, decimalsFor(total, []));
}
