import { anchors as readAnchors, directions as readDirections, weights as readWeights } from "../cells/criteria";
import { alignedBlock, numbers } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, column, grid } from "../cells/result";
import { optionalNumber } from "../cells/scalar";
import { score as scoreAccounts } from "../models/score";

/**
 * What SCORE returns for each account.
 * @customenum {string}
 */
enum ScoreOutput {
  /** The score of each account. */
  score = "score",
  /** The part each criterion has in the score; a row's parts sum to its score. */
  parts = "parts",
  /** The share of the weight that has a rating, from 0 to 1. */
  coverage = "coverage",
}

/**
 * How ratings are put on a common scale.
 * @customenum {string}
 */
enum ScoreMethod {
  /** Ratings as they are, all on one scale. */
  none = "none",
  /** From 0 at the worst end of the scale to 1 at the best; needs anchors, else the list's own range is used. */
  minmax = "minmax",
  /** As a share of the best value. */
  max = "max",
  /** As a share of the column's total. */
  sum = "sum",
  /** Divided by the length of the column as a vector. */
  vector = "vector",
  /** By rank in the list, from 0 for the worst to 1 for the best. */
  rank = "rank",
}

/**
 * What a missing rating does.
 * @customenum {string}
 */
enum ScoreMissing {
  /** The other criteria are reweighted, if they carry enough of the weight. */
  reweight = "reweight",
  /** The worst end of the scale is taken instead. */
  worst = "worst",
  /** The account gets #N/A. */
  error = "error",
}

/**
 * Weighted score of each account over several criteria, from ratings, weights, directions and scale ends (anchors). With anchors, 0 is worst and 1 is best, and each row can also be scored alone.
 * @customfunction SCORE
 * @param ratings A row for each account, a column for each criterion. Blank or n/a is a missing rating.
 * @param weights A weight for each criterion, zero or more, in any unit.
 * @param {any[][]} [directions] For each criterion benefit (more is better, the default) or cost (less is better).
 * @param {any[][]} [anchors] The lowest and highest end of each criterion's scale: two rows or two columns, lo and hi.
 * @param {ScoreOutput} [output] "score" (default), "parts" of each criterion, or "coverage" of the weight by ratings.
 * @param {ScoreMethod} [method] How ratings come on one scale. Default "minmax" with anchors, else "none" for ratings from 0 to 100.
 * @param {ScoreMissing} [missing] What a missing rating does: "reweight" (default), "worst" or "error".
 * @param {number} [min_coverage] Least share of the weight that must be rated under "reweight"; default 0.6, a convention.
 * @returns {any[][]} A row for each account: its score, its parts or its coverage.
 * @category Selection
 * @remarks Row function with the method none, or with minmax or max and anchors: a row alone gets the score it has in the list. Otherwise a set function, which refuses a single row.
 * @throws #VALUE! when the criteria are on different scales and neither anchors nor a method are given, when a cost criterion has neither, when hi is below lo, or when weights are negative or all zero.
 * @throws #N/A for an account whose ratings carry less of the weight than min_coverage.
 * @see Simple additive weighting: Edwards, How to use multiattribute utility measurement, 1977; Hwang and Yoon, Multiple Attribute Decision Making, 1981.
 */
export function score(
  ratings: any[][],
  weights: any[][],
  directions?: any[][],
  anchors?: any[][],
  output?: ScoreOutput,
  method?: ScoreMethod,
  missing?: ScoreMissing,
  min_coverage?: number,
): any[][] {
  return answer(() => {
    const source = alignedBlock("ratings", ratings);
    const k = source.columns;
    const w = readWeights(weights, k);
    const skip = (j: number) => w[j] === 0;
    const read = numbers(source, skip);
    const shown = option("output", output, ScoreOutput) ?? ScoreOutput.score;
    const result = scoreAccounts(read, w, {
      directions: readDirections(directions, k, skip),
      anchors: readAnchors(anchors, k, weights, skip),
      method: option("method", method, ScoreMethod),
      missing: option("missing", missing, ScoreMissing),
      minCoverage: optionalNumber("min_coverage", min_coverage),
    });
    if (shown === ScoreOutput.parts) return grid(result.parts, read.errors, result.errors);
    if (shown === ScoreOutput.coverage) return column(result.coverage, read.errors);
    return column(result.scores, read.errors, result.errors);
  });
}
