import { normalizeWeights } from "./criteria";
import { KNOWLEDGE_QUESTIONS } from "./knowledgeQuestions";
import { at, column, type Matrix } from "./matrix";

export interface KnowledgeOptions {
  /** Default: all questions weigh the same. */
  readonly weights?: ArrayLike<number>;
  /** Names of the questions among the gaps; undefined for the default name. */
  readonly names?: readonly (string | undefined)[];
}

export interface Knowledge {
  /** How much of what should be known of each account is known, 0–1. */
  readonly share: Float64Array;
  /** What is not, or only partly, known of account `i`. */
  readonly gaps: (i: number) => string[];
}

/**
 * How completely each account is known: Σ w_j k_j / Σ w_j with k_j from 0 (not known) to 1 (known). Whatever is not
 * answered is not known, so nothing is left out of the total. A question with weight 0 is no gap.
 *
 * @param known accounts × questions, 0–1. Thirteen questions are those of `KNOWLEDGE_QUESTIONS`.
 * @example
 * // Two of four questions answered
 * knowledge(matrixOf([[1, 0, 1, 0]])).share[0] // 0.5
 */
export function knowledge(known: Matrix, options: KnowledgeOptions = {}): Knowledge {
  const weights = options.weights ?? new Float64Array(known.columns).fill(1);
  const asked = [...normalizeWeights(weights).entries()].filter(([, share]) => share > 0).map(([j]) => j);
  const total = asked.reduce((sum, j) => sum + weights[j]!, 0);
  const share = new Float64Array(known.rows);
  for (const j of asked) {
    const x = column(known, j);
    for (let i = 0; i < x.length; i++) share[i]! += weights[j]! * x[i]!;
  }
  for (let i = 0; i < share.length; i++) share[i]! /= total;
  const own = known.columns === KNOWLEDGE_QUESTIONS.length ? KNOWLEDGE_QUESTIONS : undefined;
  const nameOf = (j: number) => options.names?.[j] ?? own?.[j]!.label ?? `Question ${j + 1}`;
  const gaps = (i: number) =>
    asked.filter((j) => at(known, i, j) < 1).map((j) => (at(known, i, j) > 0 ? `${nameOf(j)} (partly)` : nameOf(j)));
  return { share, gaps };
}
