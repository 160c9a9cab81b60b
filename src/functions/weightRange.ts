import { weights as readWeights } from "../cells/criteria";
import { block, numbers } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, type ResultCell } from "../cells/result";
import { number } from "../cells/scalar";
import { readWeighing } from "../cells/weighing";
import { ModelError } from "../models/modelError";
import { type WeightRange, weightRange as rangeOfWeights } from "../models/weightRange";

/**
 * What WEIGHTRANGE returns for each criterion.
 * @customenum {string}
 */
enum WeightRangeOutput {
  /** Lowest and highest weight, in two rows. */
  range = "range",
  /** Lowest weight. */
  low = "low",
  /** Highest weight. */
  high = "high",
  /** The change of the list that is nearest to the present weight. */
  binding = "binding",
}

/**
 * How ratings are put on a common scale, as in SCORE.
 * @customenum {string}
 */
enum WeightRangeMethod {
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

const ROWS: Record<WeightRangeOutput, readonly ((range: WeightRange) => ResultCell)[]> = {
  range: [({ low }) => low, ({ high }) => high],
  low: [({ low }) => low],
  high: [({ high }) => high],
  binding: [nearestChange],
};

/**
 * How far each criterion's weight may move, the others keeping their proportions, before the top accounts are no longer the same. Weights count as shares that sum to 1; a wide range means a list that can be trusted.
 * @customfunction WEIGHTRANGE
 * @param ratings A row for each account, a column for each criterion, the whole list. Blank or n/a is a missing rating.
 * @param weights A weight for each criterion, zero or more, in any unit.
 * @param top How many accounts are on the list, such as the capacity for key accounts.
 * @param {any[][]} [directions] For each criterion benefit (more is better, the default) or cost (less is better).
 * @param {any[][]} [anchors] The lowest and highest end of each criterion's scale: two rows or two columns, lo and hi.
 * @param {WeightRangeOutput} [output] "range" (default), lowest and highest weight in two rows; "low", "high", or "binding", who would change places first.
 * @param {WeightRangeMethod} [method] As in SCORE. Default "minmax" with anchors, else "none" for ratings from 0 to 100.
 * @returns {any[][]} A column for each criterion: two rows for "range", else one.
 * @category Robustness
 * @remarks Set function: it needs the whole list. Accounts without a score are left out. Accounts tied at the last place may come apart in any way. A missing rating is replaced by the account's own score.
 * @throws #VALUE! where a row of ratings is a text or an error, or top is no whole number of at least 1.
 * @throws #N/A for a criterion that has neither weight nor ratings.
 * @see Weight stability intervals of additive models: Mareschal 1988.
 */
export function weightRange(
  ratings: any[][],
  weights: any[][],
  top: number,
  directions?: any[][],
  anchors?: any[][],
  output?: WeightRangeOutput,
  method?: WeightRangeMethod,
): any[][] {
  return answer(() => {
    const source = block("ratings", ratings);
    const w = readWeights(weights, source.columns);
    const read = numbers(source);
    const unreadable = read.errors.size > 0 ? numbers(source, (j) => w[j] === 0).errors : read.errors;
    for (const error of unreadable.values()) throw error;
    const how = option("method", method, WeightRangeMethod);
    const options = readWeighing({ weights, directions, anchors, method: how }, w);
    const ranges = rangeOfWeights(read, w, number("top", top), options);
    const shown = option("output", output, WeightRangeOutput) ?? WeightRangeOutput.range;
    return ROWS[shown].map((cell) => ranges.map((range) => (range instanceof ModelError ? range : cell(range))));
  });
}

/** Such as "row 7 for row 3 at 0.435", or "none" where the weight may be anything. */
function nearestChange({ binding }: WeightRange): string {
  if (binding === undefined) return "none";
  const { leaves, enters, weight } = binding;
  return `row ${enters + 1} for row ${leaves + 1} at ${Number(weight.toPrecision(3))}`;
}
