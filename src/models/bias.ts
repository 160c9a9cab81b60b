import { gathered } from "./gathered";
import { kendallTau } from "./kendall";
import { notAvailable } from "./modelError";
import { allIndices } from "./sortByValue";
import { checkTop } from "./top";
import { addTopShares } from "./topShares";

/** Fewer accounts with both a score and revenue have no correlation worth the name. */
const FEWEST = 3;

export interface Bias {
  /** Accounts with both a score and revenue. */
  readonly accounts: number;
  /** Kendall's τ-b between score and revenue, −1 to 1; NaN where all scores or all revenues are equal. */
  readonly tau: number;
  /** How many accounts are compared as the top: `top`, or all where there are fewer. */
  readonly top: number;
  /** How many of the top by score are also the top by revenue. */
  readonly inBoth: number;
  /** `inBoth` as a share of the top. */
  readonly overlap: number;
}

/**
 * Whether a score is only revenue by another name: their rank correlation, and how far the top by score is the top by
 * revenue. A τ-b near 1 and a full overlap say that the criteria repeat the revenue.
 *
 * Accounts that lack a score or revenue (NaN) are left out. Accounts tied at the last place have an equal share of the
 * places that are left in either top, and count in both with the smaller of the two shares.
 *
 * @param scores one per account.
 * @param revenue one per account; 0 is a value.
 * @throws #N/A with fewer than three accounts that have both; #VALUE! for a top that is no whole number of at least 1.
 * Source: Kendall 1945.
 * @example
 * // Scores and revenue in the same order but for one exchange of neighbours: τ-b (5 − 1)/6, the top two are the same
 * bias(Float64Array.of(9, 8, 5, 4), Float64Array.of(70, 90, 30, 20), 2) // tau 2/3, overlap 1
 */
export function bias(scores: Float64Array, revenue: Float64Array, top: number): Bias {
  checkTop(top);
  const complete = allIndices(scores.length).filter((i) => scores[i]! === scores[i]! && revenue[i]! === revenue[i]!);
  if (complete.length < FEWEST) {
    throw notAvailable(
      `scores and revenue have ${complete.length} rows with both. At least ${FEWEST} are needed to compare them.`,
    );
  }
  const byScore = gathered(scores, complete);
  const byRevenue = gathered(revenue, complete);
  const places = Math.min(top, complete.length);
  const [inScore, inRevenue] = [sharesOfTop(byScore, places), sharesOfTop(byRevenue, places)];
  let inBoth = 0;
  for (let i = 0; i < inScore.length; i++) inBoth += Math.min(inScore[i]!, inRevenue[i]!);
  return {
    accounts: complete.length,
    tau: kendallTau(byScore, byRevenue),
    top: places,
    inBoth,
    overlap: inBoth / places,
  };
}

function sharesOfTop(values: Float64Array, places: number): Float64Array {
  const shares = new Float64Array(values.length);
  if (places === values.length) return shares.fill(1);
  addTopShares(places, shares)(values);
  return shares;
}
