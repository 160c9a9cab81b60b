import { anchors as readAnchors, directions as readDirections } from "../cells/criteria";
import { alignedBlock, numbers } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, grid } from "../cells/result";
import { commonScale } from "../models/normalize";

/**
 * How NORMALIZE puts ratings on a common scale.
 * @customenum {string}
 */
enum NormalizeMethod {
  /** Ratings as they are; those of a cost criterion are reflected on its anchors. */
  none = "none",
  /** From 0 at the worst end of the scale to 1 at the best; without anchors the list's own range is used. */
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
 * Puts criteria on a common scale where more is better, as KAM.SCORE does before it weighs them. A missing rating stays missing. With anchors and minmax or max, each row can also be converted alone.
 * @customfunction NORMALIZE
 * @param ratings A row for each account, a column for each criterion. Blank or n/a is a missing rating.
 * @param {any[][]} [directions] For each criterion benefit (more is better, the default) or cost (less is better).
 * @param {any[][]} [anchors] The lowest and highest end of each criterion's scale: two rows or two columns, lo and hi.
 * @param {NormalizeMethod} [method] "minmax" (default), "none", "max", "sum", "vector" or "rank".
 * @returns {any[][]} A row for each account, a column for each criterion; #N/A where the rating is missing.
 * @category Selection
 * @remarks Row function with the method none, or with minmax or max and anchors: a row alone gets the values it has in the list. Otherwise a set function, which refuses a single row. A criterion that tells nothing apart gives 0.5, a convention.
 * @throws #VALUE! when hi is below lo, when a cost criterion has no anchors under none, and for an account with a rating of zero or less in a cost criterion under max or sum.
 * @throws #DIV/0! where a criterion sums to zero under sum, or holds only zeros under vector.
 * @see Hwang and Yoon, Multiple Attribute Decision Making, 1981.
 */
export function normalize(
  ratings: any[][],
  directions?: any[][],
  anchors?: any[][],
  method?: NormalizeMethod,
): any[][] {
  return answer(() => {
    const source = alignedBlock("ratings", ratings);
    const k = source.columns;
    const read = numbers(source);
    const result = commonScale(
      read,
      readDirections(directions, k),
      readAnchors(anchors, k, directions),
      option("method", method, NormalizeMethod) ?? NormalizeMethod.minmax,
    );
    return grid(result, read.errors, result.errors);
  });
}
