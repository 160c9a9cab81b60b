import { weights as readWeights } from "../cells/criteria";
import { numberAt } from "../cells/matrix";
import { option } from "../cells/option";
import { answer } from "../cells/result";
import { fit, type Vector, vector } from "../cells/vector";
import { readWeighing } from "../cells/weighing";
import { normalizeWeights } from "../models/criteria";
import { flipWeights } from "../models/flipWeight";
import { matrixOf } from "../models/matrix";
import { ModelError } from "../models/modelError";

/**
 * What FLIPWEIGHT returns for each criterion.
 * @customenum {string}
 */
enum FlipWeightOutput {
  /** The weight at which one account overtakes the other. */
  weight = "weight",
  /** How far that is from the present weight. */
  change = "change",
}

/**
 * How ratings are put on a common scale, as in SCORE.
 * @customenum {string}
 */
enum FlipWeightMethod {
  /** Ratings as they are, all on one scale. */
  none = "none",
  /** From 0 at the worst end of the scale to 1 at the best; needs anchors, else the range of the two accounts is used. */
  minmax = "minmax",
  /** As a share of the best value. */
  max = "max",
  /** As a share of the total of the two accounts. */
  sum = "sum",
  /** Divided by the length of the column as a vector. */
  vector = "vector",
  /** By rank among the two accounts, 0 for the worse and 1 for the better. */
  rank = "rank",
}

/**
 * For each criterion the weight at which one of two accounts overtakes the other, the other weights keeping their proportions. Weights count as shares that sum to 1.
 * @customfunction FLIPWEIGHT
 * @param rating_a The ratings of one account, one for each criterion. Blank or n/a is a missing rating.
 * @param rating_b The ratings of the other account.
 * @param weights A weight for each criterion, zero or more, in any unit.
 * @param {any[][]} [directions] For each criterion benefit (more is better, the default) or cost (less is better).
 * @param {any[][]} [anchors] The lowest and highest end of each criterion's scale: two rows or two columns, lo and hi. Without them a scale comes from these two accounts only.
 * @param {FlipWeightOutput} [output] "weight" (default), or "change" from the present weight.
 * @param {FlipWeightMethod} [method] As in SCORE. Default "minmax" with anchors, else "none" for ratings from 0 to 100.
 * @returns {any[][]} A column for each criterion; "never" where no weight turns the order.
 * @category Robustness
 * @remarks Set function: it compares two accounts. Pass the anchors of the list; without them methods other than none take the scale from these two accounts alone. A missing rating is replaced by the account's own score.
 * @throws #VALUE! where a rating of a criterion with weight is a text or an error.
 * @throws #N/A where the two accounts are equal in every criterion, or one has no score.
 * @see Sensitivity of weighted decisions: Triantaphyllou and Sanchez 1997.
 */
export function flipWeight(
  rating_a: any[][],
  rating_b: any[][],
  weights: any[][],
  directions?: any[][],
  anchors?: any[][],
  output?: FlipWeightOutput,
  method?: FlipWeightMethod,
): any[][] {
  return answer(() => {
    const a = vector("rating_a", rating_a);
    const k = a.cells.length;
    const w = readWeights(weights, k);
    const pair = matrixOf([ratingsOf(a, w), ratingsOf(fit(vector("rating_b", rating_b), k, "criterion"), w)]);
    const how = option("method", method, FlipWeightMethod);
    const options = readWeighing({ weights, directions, anchors, method: how }, w);
    const shown = option("output", output, FlipWeightOutput) ?? FlipWeightOutput.weight;
    const present = shown === FlipWeightOutput.change ? normalizeWeights(w) : new Float64Array(k);
    const flips = inTermsOfThePair(() => flipWeights(pair, w, options));
    return [flips.map((flip, j) => (typeof flip === "number" ? flip - present[j]! : (flip ?? "never")))];
  });
}

/** An account's ratings; those of criteria without weight are read as far as they can be. */
function ratingsOf({ argument, cells }: Vector, w: Float64Array): number[] {
  return cells.map((cell, j) => {
    const rating = numberAt(cell, { argument, value: j + 1 });
    if (typeof rating === "number") return rating;
    if (w[j]! > 0) throw rating;
    return NaN;
  });
}

/** The models know the two accounts as the rows of `ratings`; here they have names of their own. */
function inTermsOfThePair<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const message = error.message
      .replace(/ratings row 1\b/, "rating_a")
      .replace(/ratings row 2\b/, "rating_b")
      .replace(/ratings column/, "rating_a and rating_b, column")
      .replace(/, column /, ", value ");
    throw new ModelError(error.code, message);
  }
}
