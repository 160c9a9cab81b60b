import { hasAnchors } from "../../models/criteria";
import { at } from "../../models/matrix";
import type { PortfolioInput } from "../../models/portfolio";
import { score, type Scores } from "../../models/score";
import type { Criterion } from "../snapshot/criteria";

/** What one criterion gives to an account's score. */
export interface ScorePart {
  readonly criterion: Criterion;
  /** The rating as it stands in the table; undefined where it is missing. */
  readonly rating: number | undefined;
  /** The rating on the common scale, 0 to 1; undefined where it is missing. */
  readonly value: number | undefined;
  /** The criterion's share of all weights. */
  readonly weight: number;
  /** The same once the weight of missing ratings is spread; 0 for a missing one. */
  readonly effective: number;
  /** What it gives to the score: effective weight × value. */
  readonly part: number;
}

export interface Explanation {
  readonly score: number;
  /** The criteria that have a weight, in the order of the rating columns; their parts sum to the score. */
  readonly parts: readonly ScorePart[];
  /** Criteria with a weight and no rating. */
  readonly missing: readonly ScorePart[];
  /** Share of the weight that is rated. */
  readonly coverage: number;
  /** Criteria that count for nothing because their weight is 0. */
  readonly unweighted: readonly Criterion[];
}

/** Scores all accounts once, for the explanation of any of them. */
export function scored(input: PortfolioInput): Scores {
  return score(input.ratings, input.weights, input);
}

/**
 * Why an account has its score: the part of each criterion. A missing rating gives nothing, and the others carry its
 * weight in proportion: their weights are divided by the share of the weight that is rated.
 *
 * @param columns the criteria that the columns of the ratings stand for.
 * @param row the account's row; it has a score.
 */
export function explain(
  { ratings, anchors }: PortfolioInput,
  { scores, parts, coverage, normalized, weights }: Scores,
  columns: readonly Criterion[],
  row: number,
): Explanation {
  const rated = coverage[row]!;
  const all = columns.map((criterion, j): ScorePart => {
    const value = at(normalized, row, j);
    const isMissing = Number.isNaN(value);
    const raw = at(ratings, row, j);
    const counts = !Number.isNaN(raw) && !(isMissing && hasAnchors(anchors, j));
    return {
      criterion,
      rating: counts ? raw : undefined,
      value: isMissing ? undefined : value,
      weight: weights[j]!,
      effective: isMissing ? 0 : weights[j]! / rated,
      part: at(parts, row, j),
    };
  });
  const weighted = all.filter(({ weight }) => weight > 0);
  return {
    score: scores[row]!,
    parts: weighted,
    missing: weighted.filter(({ value }) => value === undefined),
    coverage: rated,
    unweighted: all.filter(({ weight }) => weight === 0).map(({ criterion }) => criterion),
  };
}
