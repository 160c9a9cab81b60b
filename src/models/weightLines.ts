import { gathered } from "./gathered";
import type { Contenders, RankingOptions } from "./contenders";
import { checkAnchors } from "./criteria";
import { column, type Matrix } from "./matrix";
import { ModelError, notAvailable } from "./modelError";
import { normalize, withoutBlankZeros } from "./normalize";
import { refuseMixedScales } from "./score";

export interface VaryingOptions extends RankingOptions {
  /** Why criteria without weight cannot be put on the common scale, where their directions or anchors cannot be read. */
  readonly withoutWeight?: ModelError;
}

/**
 * Each contender's score if one criterion had all the weight: its rating on the common scale. While the weight t of the
 * criterion moves from its stated w and the others keep their proportions, a score S moves on the straight line
 *
 *   S + u (v − S),  u = (t − w) / (1 − w)
 *
 * to v at t = 1. A missing rating is replaced by the account's score: exact at the stated weights, and for the criterion
 * itself everywhere. A criterion without weight is read here as far as it can be.
 *
 * @param j the criterion.
 * @returns a value for each contender, or why there are none for a criterion without weight.
 */
export function scoreAlone(
  ratings: Matrix,
  field: Contenders,
  j: number,
  options: VaryingOptions,
): Float64Array | ModelError {
  const values = field.weights[j]! > 0 ? column(field.values, j) : valuesWithoutWeight(ratings, field, j, options);
  if (values instanceof ModelError) return values;
  const alone = new Float64Array(values.length);
  for (let c = 0; c < alone.length; c++) alone[c] = Number.isFinite(values[c]) ? values[c]! : field.scores[c]!;
  return alone;
}

function valuesWithoutWeight(
  ratings: Matrix,
  field: Contenders,
  j: number,
  { directions, anchors, method, withoutWeight }: VaryingOptions,
): Float64Array | ModelError {
  if (withoutWeight) return withoutWeight;
  const others = (criterion: number) => criterion !== j;
  const rated = withoutBlankZeros(ratings, anchors);
  const x = column(rated, j);
  if (field.rows.every((i) => Number.isNaN(x[i]))) {
    return notAvailable(`ratings column ${j + 1} has weight 0 and no ratings, so its weight cannot be varied.`);
  }
  try {
    if (anchors) checkAnchors(anchors, others);
    const { values, errors } = normalize(rated, directions ?? [], anchors, field.method, others);
    if (method === undefined && field.method === "none") refuseMixedScales(rated, others, errors);
    const [error] = errors.values();
    return error ?? gathered(values.subarray(j * ratings.rows, (j + 1) * ratings.rows), field.rows);
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
}

/** The weight a criterion has at place u of its line, from w at u = 0 to 1 at u = 1; rounding does not leave 0–1. */
export function weightAt(u: number, w: number): number {
  return Math.min(1, Math.max(0, w + u * (1 - w)));
}
