import { normalizeWeights } from "./criteria";
import { DEFAULTS } from "./defaults";
import { at, type Matrix } from "./matrix";
import { notAvailable, type RowErrors } from "./modelError";

export type ReadinessVerdict = "Ready" | "Not ready" | "Customer declines" | "Ask customer";

export interface Readiness {
  /** How far the conditions favour key account management, 0–1; 0 where the customer declines. */
  readonly score: Float64Array;
  readonly verdict: readonly ReadinessVerdict[];
  /** Accounts without a score: too few conditions are known. */
  readonly errors: RowErrors;
  /** Accounts without a verdict: no score, though the customer is willing. */
  readonly verdictErrors: RowErrors;
}

/** Known conditions may fall short of the least coverage by this much, a score of the cut by as much. */
const TOLERANCE = 1e-9;

/**
 * Whether conditions favour key account management with a customer. The score is the weighted mean of the conditions
 * known, Σ w_j c_j / Σ w_j, as long as they carry 60 % of the weight. The customer decides: unwilling means score 0
 * and "Customer declines" whatever the conditions; unknown means "Ask customer"; willing means "Ready" from a score of
 * 0.5 (a convention), else "Not ready".
 *
 * @param conditions accounts × conditions, 0–1, NaN where unknown.
 * @param willing whether each customer wants to be a key account; undefined where nobody has asked.
 * @param weights default: all conditions weigh the same.
 * @example
 * // Three of four conditions hold, and the customer is willing: 0.75, Ready
 * readiness(matrixOf([[1, 1, 0, 1]]), [true])
 */
export function readiness(
  conditions: Matrix,
  willing: readonly (boolean | undefined)[],
  weights: ArrayLike<number> = new Float64Array(conditions.columns).fill(1),
): Readiness {
  const w = normalizeWeights(weights);
  const n = conditions.rows;
  const score = new Float64Array(n);
  const errors: RowErrors = new Map();
  const verdictErrors: RowErrors = new Map();
  const verdict = Array.from({ length: n }, (_, i): ReadinessVerdict => {
    if (willing[i] === false) return "Customer declines";
    let known = 0;
    let sum = 0;
    for (let j = 0; j < conditions.columns; j++) {
      const condition = at(conditions, i, j);
      if (w[j] === 0 || Number.isNaN(condition)) continue;
      known += w[j]!;
      sum += w[j]! * condition;
    }
    score[i] = sum / known;
    if (known === 0 || known < DEFAULTS.minCoverage.value - TOLERANCE) errors.set(i, tooLittleKnown(i, known));
    if (willing[i] === undefined) return "Ask customer";
    const error = errors.get(i);
    if (error) verdictErrors.set(i, error);
    return score[i]! >= DEFAULTS.readiness.value - TOLERANCE ? "Ready" : "Not ready";
  });
  return { score, verdict, errors, verdictErrors };
}

function tooLittleKnown(i: number, known: number) {
  const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
  return notAvailable(
    `conditions row ${i + 1} has answers for ${percent(known)} of the weight, less than ${percent(DEFAULTS.minCoverage.value)}. Fill in conditions.`,
  );
}
