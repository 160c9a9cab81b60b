import { contenders } from "./contenders";
import type { Matrix } from "./matrix";
import { ModelError, notAvailable } from "./modelError";
import { isTie } from "./ties";
import { scoreAlone, type VaryingOptions, weightAt } from "./weightLines";

/** Weights that lie outside 0–1 by rounding only are at the end. */
const ROUNDING = 1e-9;

/**
 * For each criterion the weight (all weights summing to 1) at which one of two accounts overtakes the other, the other
 * weights keeping their proportions. With R the score over the other criteria alone,
 *
 *   w* = (R_b − R_a) / ((v_aj − v_bj) + (R_b − R_a))
 *
 * where the two score lines cross (see `scoreAlone`). A criterion that has all the weight, or whose crossing lies outside
 * 0–1, never turns the order. Accounts with equal scores cross at the stated weight.
 *
 * @param pair the ratings of the two accounts in two rows, NaN where missing.
 * @returns per criterion the weight, undefined where it never turns the order, or why a criterion without weight has none.
 * @throws #N/A where the accounts are equal in every criterion, or one has no score; else as `score` does.
 * Source: Triantaphyllou & Sánchez, A sensitivity analysis approach for deterministic multi-criteria methods, 1997.
 * @example
 * // Weights 30, 40, 30: scores 0.5 and 0.62
 * flipWeights(matrixOf([[0.9, 0.2, 0.5], [0.4, 0.8, 0.6]]), [30, 40, 30]) // [27/62, 1/4, undefined]
 */
export function flipWeights(
  pair: Matrix,
  weights: ArrayLike<number>,
  options: VaryingOptions = {},
): (number | undefined | ModelError)[] {
  const field = contenders(pair, weights, options);
  for (const error of field.errors.values()) throw error;
  const [a, b] = [field.scores[0]!, field.scores[1]!];
  const ahead = isTie(a, b) ? 0 : a - b;
  const lines = Array.from(field.weights, (_, j) => scoreAlone(pair, field, j, options));
  const gain = (alone: Float64Array) => (isTie(alone[0]!, alone[1]!) ? 0 : alone[1]! - alone[0]!);
  if (ahead === 0 && lines.every((alone) => alone instanceof ModelError || gain(alone) === 0)) {
    throw notAvailable("rating_a and rating_b are equal in every criterion, so no weight tells them apart.");
  }
  return lines.map((alone, j) => {
    if (alone instanceof ModelError) return alone;
    const w = field.weights[j]!;
    const closing = ahead + gain(alone);
    if (w === 1 || closing === 0) return undefined;
    const u = ahead / closing;
    const weight = w + u * (1 - w);
    return weight >= -ROUNDING && weight <= 1 + ROUNDING ? weightAt(u, w) : undefined;
  });
}
