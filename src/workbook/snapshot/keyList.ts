import { ModelError } from "../../models/modelError";
import { portfolio as keyList, type Portfolio as KeyList, type PortfolioInput } from "../../models/portfolio";
import type { Criterion } from "./criteria";
import type { Portfolio } from "./portfolio";

/**
 * What the key list of a portfolio is made from, as the add-in's formulas pass it to KAM.SCORE and KAM.SELECT.
 *
 * @param weights one per criterion, in the order of `criteria`.
 */
export function portfolioInput(
  portfolio: Portfolio,
  criteria: readonly Criterion[],
  weights: readonly number[],
): PortfolioInput {
  const columns = portfolio.criteria.map((c) => criteria[c]!);
  return {
    ratings: portfolio.ratings,
    unreadable: portfolio.unreadable,
    weights: portfolio.criteria.map((c) => weights[c]!),
    directions: columns.map(({ direction }) => direction),
    anchors: {
      lo: Float64Array.from(columns, ({ lo }) => lo),
      hi: Float64Array.from(columns, ({ hi }) => hi),
    },
    method: "minmax",
    missing: "reweight",
    minCoverage: portfolio.minCoverage,
    capacity: portfolio.capacity,
    eligible: portfolio.eligible,
    errors: portfolio.eligibilityErrors,
  };
}

/** The key list that weights give, or the sentence that says why there is none. */
export function keyListOf(
  portfolio: Portfolio,
  criteria: readonly Criterion[],
  weights: readonly number[],
): KeyList | { readonly problem: string } {
  try {
    return keyList(portfolioInput(portfolio, criteria, weights));
  } catch (error) {
    if (error instanceof ModelError) return { problem: error.message };
    throw error;
  }
}
