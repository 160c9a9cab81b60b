import { anchors as readAnchors, directions as readDirections, weights as readWeights } from "../cells/criteria";
import { alignedBlock, numbers } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, column, grid } from "../cells/result";
import { number, optionalNumber } from "../cells/scalar";
import { rankInterval, rankSummary, type StabilityOptions, topProbability } from "../models/stability";
import { checkTop } from "../models/top";

/**
 * What STABILITY returns for each account.
 * @customenum {string}
 */
enum StabilityOutput {
  /** Probability of a place among the top. */
  top = "top",
  /** Mean rank over the draws; 1 is the best. */
  mean_rank = "mean_rank",
  /** Best rank in any draw. */
  best = "best",
  /** Worst rank in any draw. */
  worst = "worst",
  /** The ranks that 5 % and 95 % of the draws do not exceed, in two columns. */
  interval = "interval",
}

/**
 * How ratings are put on a common scale, as in SCORE.
 * @customenum {string}
 */
enum StabilityMethod {
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

const RANKS = { mean_rank: "mean", best: "best", worst: "worst" } as const;

/**
 * How safe each account's place among the top is when the weights vary at random: the share of draws in which it has one. Accounts tied at the last place share it.
 * @customfunction STABILITY
 * @param ratings A row for each account, a column for each criterion, the whole list. Blank or n/a is a missing rating.
 * @param weights A weight for each criterion, zero or more, in any unit.
 * @param top How many accounts have a place, such as the capacity for key accounts.
 * @param {any[][]} [directions] For each criterion benefit (more is better, the default) or cost (less is better).
 * @param {any[][]} [anchors] The lowest and highest end of each criterion's scale: two rows or two columns, lo and hi.
 * @param {StabilityOutput} [output] "top" (default), the probability of a place; "mean_rank", "best", "worst", or "interval" of ranks.
 * @param {StabilityMethod} [method] As in SCORE. Default "minmax" with anchors, else "none" for ratings from 0 to 100.
 * @param {number} [spread] How far each weight varies, as a share of itself; default 0.25, a convention. 1 means any weights at all.
 * @param {number} [draws] How many sets of weights are drawn; default 2000, a convention: probabilities are good to 1.1 points.
 * @param {number} [seed] A whole number; the same seed gives the same answer. Default 1.
 * @returns {any[][]} A row for each account; two columns for "interval".
 * @category Robustness
 * @remarks Set function: it needs the whole list and refuses a single row. The same seed gives the same answer everywhere. Spread, draws and seed are conventions.
 * @throws #VALUE! for a single row, where spread is not above 0 up to 1, or accounts x criteria x draws is above 500 million.
 * @throws #N/A for an account without a score.
 * @see Stochastic multicriteria acceptability analysis: Lahdelma, Hokkanen and Salminen 1998.
 */
export function stability(
  ratings: any[][],
  weights: any[][],
  top: number,
  directions?: any[][],
  anchors?: any[][],
  output?: StabilityOutput,
  method?: StabilityMethod,
  spread?: number,
  draws?: number,
  seed?: number,
): any[][] {
  return answer(() => {
    const source = alignedBlock("ratings", ratings);
    const k = source.columns;
    const w = readWeights(weights, k);
    const skip = (j: number) => w[j] === 0;
    const read = numbers(source, skip);
    const places = number("top", top);
    checkTop(places);
    const shown = option("output", output, StabilityOutput) ?? StabilityOutput.top;
    const options: StabilityOptions = {
      directions: readDirections(directions, k, skip),
      anchors: readAnchors(anchors, k, weights, skip),
      method: option("method", method, StabilityMethod),
      spread: optionalNumber("spread", spread),
      draws: optionalNumber("draws", draws),
      seed: optionalNumber("seed", seed),
      unreadable: read.errors,
    };
    if (shown === StabilityOutput.top) {
      const { probability, errors } = topProbability(read, w, places, options);
      return column(probability, errors);
    }
    if (shown === StabilityOutput.interval) {
      const { interval, errors } = rankInterval(read, w, options);
      return grid(interval, errors);
    }
    const summary = rankSummary(read, w, options);
    return column(summary[RANKS[shown]], summary.errors);
  });
}
