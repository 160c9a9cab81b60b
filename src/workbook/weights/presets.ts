import { matrixOf } from "../../models/matrix";
import { ModelError } from "../../models/modelError";
import { objectiveWeights } from "../../models/objectiveWeights";
import { ranking } from "../../models/ranks";
import { stakeholderWeights } from "../../models/weights";
import type { Criterion } from "../snapshot/criteria";
import type { Portfolio } from "../snapshot/portfolio";

/** How an order of importance becomes weights. */
export type RankMethod = "rank_sum" | "roc" | "reciprocal";
/** How the ratings themselves become weights. */
export type DataMethod = "entropy" | "critic";

/** Proportions of the weights, one per criterion; or why there are none. */
export type Proportions = { readonly proportions: readonly number[] } | { readonly problem: string };

/**
 * Weights from the order the criteria have by their present weights; equal weights share a rank.
 *
 * @example byPresentWeight([50, 20, 20, 10]) // ranks 1, 2.5, 2.5, 4
 */
export function byPresentWeight(weights: readonly number[]): readonly number[] {
  return [...ranking(weights.length)(Float64Array.from(weights)).mid];
}

/** Ranks in the order of the list. */
export function byListOrder(weights: readonly number[]): readonly number[] {
  return weights.map((_, i) => i + 1);
}

/** Proportions from ranks, 1 the most important (see `stakeholderWeights`). */
export function fromRanks(ranks: readonly number[], method: RankMethod): Proportions {
  return { proportions: [...stakeholderWeights(matrixOf([ranks]), method).values] };
}

/** Proportions from how far the ratings tell the accounts apart (see `objectiveWeights`), in the order of `criteria`. */
export function fromRatings(
  { ratings, criteria: columns }: Portfolio,
  criteria: readonly Criterion[],
  method: DataMethod,
): Proportions {
  try {
    const byColumn = objectiveWeights(
      ratings,
      columns.map((c) => criteria[c]!.direction),
      method,
    );
    return { proportions: criteria.map((_, c) => byColumn[columns.indexOf(c)] ?? 0) };
  } catch (error) {
    if (error instanceof ModelError) return { problem: error.message };
    throw error;
  }
}
