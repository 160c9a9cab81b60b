import { anchors as readAnchors, directions as readDirections, weights as readWeights } from "../cells/criteria";
import { alignedBlock, numbers } from "../cells/matrix";
import { answer, column } from "../cells/result";
import { topsis as closenessOf } from "../models/topsis";

/**
 * Closeness of each account to an ideal account, from 0 to 1, by TOPSIS: a second opinion beside KAM.SCORE. With anchors for every criterion, each row can also be compared alone.
 * @customfunction TOPSIS
 * @param ratings A row for each account, a column for each criterion. An account with a missing rating gets #N/A.
 * @param weights A weight for each criterion, zero or more, in any unit.
 * @param {any[][]} [directions] For each criterion benefit (more is better, the default) or cost (less is better).
 * @param {any[][]} [anchors] The lowest and highest end of each criterion's scale: two rows or two columns, lo and hi. Omitted: the list sets the scale.
 * @returns {any[][]} A row for each account: its closeness, 1 for the ideal.
 * @category Selection
 * @remarks Row function with anchors for every criterion that has a weight: a row alone gets the closeness it has in the list. Otherwise a set function, which refuses a single row. Accounts that are all alike get 0.5, a convention.
 * @throws #VALUE! when hi is below lo, or when weights are negative or all zero.
 * @throws #N/A for an account with a missing rating; it is left out of the comparison.
 * @see Hwang and Yoon, Multiple Attribute Decision Making, 1981.
 */
export function topsis(ratings: any[][], weights: any[][], directions?: any[][], anchors?: any[][]): any[][] {
  return answer(() => {
    const source = alignedBlock("ratings", ratings);
    const k = source.columns;
    const w = readWeights(weights, k);
    const skip = (j: number) => w[j] === 0;
    const read = numbers(source, skip);
    const { closeness, errors } = closenessOf(read, w, {
      directions: readDirections(directions, k, skip),
      anchors: readAnchors(anchors, k, weights, skip),
    });
    return column(closeness, read.errors, errors);
  });
}
