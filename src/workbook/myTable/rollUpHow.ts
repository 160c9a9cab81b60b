import type { ColumnProfile } from "./columnProfile";
import { phraseIn } from "./headerWords";
import { WORDS } from "./words";

/** How the values of a parent's companies become one: added up, their mean by revenue, or the worst of them. */
export const ROLL_UP_WAYS = ["sum", "mean", "worst"] as const;
export type RollUpWay = (typeof ROLL_UP_WAYS)[number];

/** Words of amounts that add up though they are counts of something; days and ages do not. */
const NOT_ADDED = [
  "days",
  "day",
  "tage",
  "jours",
  "age",
  "years",
  "month",
  "dso",
  "term",
  "price",
  "average",
  "avg",
  "mean",
  "per",
];

/** Amounts and counts are added up; marks, shares, days and averages are not. */
export function guessWay(profile: ColumnProfile, closedScale: boolean): RollUpWay {
  const isShare = Math.abs(profile.numbers.at(-1) ?? 0) <= 1;
  const averaged = [...WORDS.share, ...WORDS.percent, ...WORDS.rating, ...NOT_ADDED];
  return closedScale || isShare || phraseIn(profile.name, averaged) !== undefined ? "mean" : "sum";
}
