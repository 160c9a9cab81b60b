import { isBlank } from "../cells/cell";
import { type Block, block, filledRows, numbers } from "../cells/matrix";
import { emptyArgument } from "../cells/messages";
import { option } from "../cells/option";
import { answer, grid } from "../cells/result";
import { fit, optionalVector, vectorParameters } from "../cells/vector";
import type { Matrix } from "../models/matrix";
import type { RowErrors } from "../models/modelError";
import { poolWeights, stakeholderWeights } from "../models/weights";

/**
 * How inputs become weights.
 * @customenum {string}
 */
enum WeightsMethod {
  /** Points shared out over the criteria, in any total. */
  points = "points",
  /** Ranks from 1, the most important; weights fall in equal steps. */
  rank_sum = "rank_sum",
  /** Ranks from 1; rank-order centroid, which favours the first ranks most. */
  roc = "roc",
  /** Ranks from 1; weights in proportion to 1 / rank. */
  reciprocal = "reciprocal",
  /** The same weight for each criterion, whatever the inputs. */
  equal = "equal",
}

/**
 * How several stakeholders become one set of weights.
 * @customenum {string}
 */
enum WeightsPool {
  /** Mean of the stakeholders' weights. */
  mean = "mean",
  /** Geometric mean, scaled to sum to 1; every weight must be above zero. */
  geomean = "geomean",
  /** No pooling: a row of weights for each stakeholder. */
  each = "each",
}

/**
 * Criteria weights that sum to 1, from points or ranks that one or several stakeholders give. Ties in ranks are given as mid-ranks, such as 2.5 and 2.5.
 * @customfunction WEIGHTS
 * @param inputs A row for each stakeholder, a column for each criterion; a single column is one stakeholder. A blank cell is 0 points.
 * @param {WeightsMethod} [method] "points" (default), or for ranks from 1 (most important) "rank_sum", "roc" or "reciprocal"; or "equal".
 * @param {WeightsPool} [pool] "mean" of the stakeholders (default), "geomean", or "each" for a row of weights a stakeholder.
 * @param {any[][]} [voice] A weight for each stakeholder in the pool; one with voice 0 is left out. Default: one voice each.
 * @returns {any[][]} One row with a weight for each criterion, or a row for each stakeholder.
 * @category Weights
 * @remarks Set function: it needs all criteria of a stakeholder.
 * @throws #VALUE! where points are negative or all zero, ranks are not 1 to k (ties as mid-ranks), or geomean meets a zero.
 * @see Stillwell, Seaver and Edwards 1981 (rank sum, reciprocal); Barron and Barrett 1996 (rank-order centroid).
 */
export function weights(inputs: any[][], method?: WeightsMethod, pool?: WeightsPool, voice?: any[][]): any[][] {
  return answer(() => {
    const { read, unreadable } = readStakeholders(block("inputs", inputs));
    const how = option("method", method, WeightsMethod) ?? WeightsMethod.points;
    const pooled = option("pool", pool, WeightsPool) ?? WeightsPool.mean;
    const each = stakeholderWeights(read, how);
    const failed: RowErrors = how === WeightsMethod.equal ? new Map() : unreadable;
    if (pooled === WeightsPool.each) return grid(each, failed, each.errors);

    const given = optionalVector("voice", voice);
    const voices = given && vectorParameters(fit(given, read.rows, "stakeholder"));
    for (let i = 0; i < read.rows; i++) {
      const error = failed.get(i) ?? each.errors.get(i);
      if (error !== undefined && voices?.[i] !== 0) throw error;
    }
    return [Array.from(poolWeights(each, pooled, voices))];
  });
}

/** A row for each stakeholder: a single column is one stakeholder, blank rows at the end are none, other blanks are 0. */
function readStakeholders(source: Block): { read: Matrix; unreadable: RowErrors } {
  const filled = filledRows(source);
  if (filled === 0) throw emptyArgument(source.argument);
  const rows = source.columns === 1 ? source.rows : filled;
  const cells = source.cells
    .slice(0, rows)
    .map((row) => Array.from({ length: source.columns }, (_, j) => (isBlank(row[j]) ? 0 : row[j])));
  const read = numbers({ ...source, rows, cells });
  if (source.columns > 1) return { read, unreadable: read.errors };
  const [first] = read.errors.values();
  return { read: { ...read, rows: 1, columns: rows }, unreadable: new Map(first && [[0, first]]) };
}
