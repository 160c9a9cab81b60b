import { directions as readDirections } from "../cells/criteria";
import { block, wholeNumbers } from "../cells/matrix";
import { option } from "../cells/option";
import { answer } from "../cells/result";
import { objectiveWeights as weightsOf } from "../models/objectiveWeights";

/**
 * What the weights are taken from.
 * @customenum {string}
 */
enum ObjectiveWeightsMethod {
  /** Spread of each criterion, times how little it moves with the others. */
  critic = "critic",
  /** How unevenly each criterion is spread over the accounts. */
  entropy = "entropy",
  /** Standard deviation of each criterion on its own range. */
  stdev = "stdev",
  /** The same weight for all. */
  equal = "equal",
}

/**
 * Weights of the criteria from the spread of the ratings, as a second opinion beside the weights people set: how much each criterion tells accounts apart, not how much it matters.
 * @customfunction OBJECTIVEWEIGHTS
 * @param ratings A row for each account, a column for each criterion. Accounts with a missing rating are left out.
 * @param {any[][]} [directions] For each criterion benefit (more is better, the default) or cost (less is better).
 * @param {ObjectiveWeightsMethod} [method] "critic" (default), "entropy", "stdev" or "equal".
 * @returns {any[][]} One row: a weight for each criterion. They sum to 1.
 * @category Weights
 * @remarks Set function: it needs the whole list. A criterion that is the same for all accounts has weight 0, except under equal.
 * @throws #N/A where fewer than two accounts have all ratings, all criteria are constant, or under critic those that are not move exactly together.
 * @throws #VALUE! where entropy meets a negative rating, or a rating is a text or an error.
 * @see Shannon, A Mathematical Theory of Communication, 1948 (entropy); Diakoulaki, Mavrotas and Papayannakis, Determining Objective Weights: the CRITIC Method, 1995.
 */
export function objectiveWeights(ratings: any[][], directions?: any[][], method?: ObjectiveWeightsMethod): any[][] {
  return answer(() => {
    const read = wholeNumbers(block("ratings", ratings));
    const how = option("method", method, ObjectiveWeightsMethod) ?? ObjectiveWeightsMethod.critic;
    return [Array.from(weightsOf(read, readDirections(directions, read.columns), how))];
  });
}
