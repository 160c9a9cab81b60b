import type { Criterion } from "../../workbook/snapshot/criteria";
import type { PortfolioReading } from "../../workbook/snapshot/portfolio";
import {
  byListOrder,
  byPresentWeight,
  type DataMethod,
  fromRanks,
  fromRatings,
  type Proportions,
  type RankMethod,
} from "../../workbook/weights/presets";

export const RANK_METHODS: readonly (readonly [RankMethod, string])[] = [
  ["rank_sum", "Rank sum"],
  ["roc", "Rank-order centroid (ROC)"],
  ["reciprocal", "Reciprocal ranks"],
];

export const DATA_METHODS: readonly (readonly [DataMethod, string])[] = [
  ["entropy", "Entropy"],
  ["critic", "CRITIC"],
];

/** Where ranks come from. */
export const RANKINGS = { weights: byPresentWeight, list: byListOrder };
export type Ranking = keyof typeof RANKINGS;

/** A set of weights to put into the draft, and what the user is told. */
export interface Choice {
  readonly proportions: Proportions;
  readonly said: string;
}

/** The same weight for all. */
export function equalChoice(criteria: readonly Criterion[]): Choice {
  return { proportions: { proportions: criteria.map(() => 1) }, said: "Equal weights are in the draft." };
}

/** Weights from the ranks the criteria have; the ranks are told. */
export function rankChoice(
  criteria: readonly Criterion[],
  weights: readonly number[],
  ranking: Ranking,
  method: RankMethod,
): Choice {
  const ranks = RANKINGS[ranking](weights);
  const order = [...ranks.keys()].sort((a, b) => ranks[a]! - ranks[b]!);
  const told = order.map((c) => `${ranks[c]} ${criteria[c]!.name}`).join(", ");
  const name = RANK_METHODS.find(([key]) => key === method)![1];
  return { proportions: fromRanks(ranks, method), said: `${name} is in the draft, from these ranks: ${told}.` };
}

/** Weights from how far the ratings tell the accounts apart. */
export function dataChoice(criteria: readonly Criterion[], portfolio: PortfolioReading, method: DataMethod): Choice {
  const name = DATA_METHODS.find(([key]) => key === method)![1];
  return {
    proportions:
      "problems" in portfolio
        ? { problem: portfolio.problems.join(" ") }
        : fromRatings(portfolio.portfolio, criteria, method),
    said: `${name} weights are in the draft: they say how far a criterion tells the accounts apart, not how much it matters.`,
  };
}
