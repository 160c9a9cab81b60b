import { invalid } from "./modelError";

export interface Replacement {
  /** Margin of the account per year. */
  readonly margin: number;
  /** Cost of one attempt to win an account like it. */
  readonly acquisitionCost: number;
  /** Months until the new account buys. */
  readonly monthsToReplace: number;
  /** Months over which its purchases then grow to the full amount. */
  readonly rampMonths: number;
  /** Share of attempts that succeed, above 0 up to 1. */
  readonly winRate: number;
}

/** What an account costs to replace, by cause; the sum is the replacement cost. */
export type ReplacementParts = readonly [acquisition: number, gap: number, ramp: number];

/**
 * Cost to replace an account: acquisition / win rate + margin · (gap + ramp/2) / 12, the margin growing in a straight
 * line during the ramp.
 *
 * @returns the cost of winning, the margin lost in the gap, and the margin lost in the ramp.
 * @throws #VALUE! when the win rate is not above 0 and up to 1, or months are negative.
 * Source: lost spend plus cost of acquisition, as in practitioners' churn costing; the linear ramp is a convention.
 * @example
 * // 20,000 per attempt at 1 in 4, margin 120,000, 6 months gap, 6 months ramp: 80,000 + 60,000 + 30,000
 * replacementCost({ margin: 120000, acquisitionCost: 20000, monthsToReplace: 6, rampMonths: 6, winRate: 0.25 })
 */
export function replacementCost(replacement: Replacement): ReplacementParts {
  const { margin, acquisitionCost, monthsToReplace, rampMonths, winRate } = replacement;
  if (!(winRate > 0 && winRate <= 1))
    throw invalid(`win_rate is ${winRate}. Give a share above 0 up to 1, such as 0.25.`);
  if (monthsToReplace < 0) throw invalid(`months_to_replace is ${monthsToReplace}. Give zero or more months.`);
  if (rampMonths < 0) throw invalid(`ramp_months is ${rampMonths}. Give zero or more months.`);
  return [acquisitionCost / winRate, (margin * monthsToReplace) / 12, (margin * rampMonths) / 24];
}
