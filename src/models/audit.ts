import { AUDIT_QUESTIONS } from "./auditQuestions";
import { normalizeWeights } from "./criteria";
import { DEFAULTS } from "./defaults";
import { invalid, type ModelError, notAvailable } from "./modelError";

export interface AuditOptions {
  /** Default: all questions weigh the same. A question with weight 0 is not asked. */
  readonly weights?: ArrayLike<number>;
  /** The score must lie above this. Default 0.5: yes to most of the questions. */
  readonly pass?: number;
}

/** A question of the audit with its answer. */
export interface AuditItem {
  readonly label: string;
  readonly text: string;
  /** 0 (no) to 1 (yes), NaN where it is not answered. */
  readonly answer: number;
  /** Its share of the weight of the answered questions; 0 where it is not answered. */
  readonly weight: number;
}

export interface Audit {
  /** Share of yes among the answers, 0–1; an error where too few questions are answered. */
  readonly score: number | ModelError;
  readonly passed: boolean | ModelError;
  /** The questions not answered with a full yes: "Aligned strategy", "… (partly)" or "… (not answered)". */
  readonly gaps: readonly string[];
  readonly items: readonly AuditItem[];
}

/** An audit with more than this share of its questions open has no result. */
const MOST_OPEN = 1 / 3;

/** A score passes only when it is above the mark by more than rounding. */
const TOLERANCE = 1e-9;

/**
 * The selection audit over the answers a_j (0–1) that are given:
 *
 *   score = Σ w_j a_j / Σ w_j, passed where it is above `pass` (not equal to it)
 *
 * @param answers 0 no, 1 yes, between them partly; NaN not answered. Nine answers are those to `AUDIT_QUESTIONS`.
 * @returns the score and verdict (#N/A with more than a third of the questions open), the gaps and the questions.
 * @throws #VALUE! for weights below zero or a pass mark outside 0–1.
 * @example
 * // Five yes and four no: 5/9 is more than half, passed
 * audit(Float64Array.of(1, 1, 1, 1, 1, 0, 0, 0, 0))
 */
export function audit(answers: Float64Array, options: AuditOptions = {}): Audit {
  const { pass = DEFAULTS.auditPass.value } = options;
  if (!(pass >= 0 && pass <= 1))
    throw invalid(`pass is ${pass}. Give a share of the answers from 0 to 1, such as 0.5.`);
  const weights = options.weights ?? new Float64Array(answers.length).fill(1);
  const share = normalizeWeights(weights);
  const asked = [...answers.keys()].filter((j) => share[j]! > 0);
  const answered = asked.filter((j) => !Number.isNaN(answers[j]!));
  const total = answered.reduce((sum, j) => sum + weights[j]!, 0);
  const items = asked.map((j) => {
    const answer = answers[j]!;
    return { ...questionOf(j, answers.length), answer, weight: Number.isNaN(answer) ? 0 : weights[j]! / total };
  });
  const gaps = items.filter(({ answer }) => answer !== 1).map(({ label, answer }) => `${label}${remark(answer)}`);

  const open = asked.length - answered.length;
  if (open / asked.length > MOST_OPEN + TOLERANCE) {
    const error = notAvailable(
      `answers: ${open} of ${asked.length} questions are not answered, more than a third. Answer more of them.`,
    );
    return { score: error, passed: error, gaps, items };
  }
  const score = answered.reduce((sum, j) => sum + weights[j]! * answers[j]!, 0) / total;
  return { score, passed: score > pass + TOLERANCE, gaps, items };
}

function questionOf(j: number, length: number) {
  const name = `Question ${j + 1}`;
  return length === AUDIT_QUESTIONS.length ? AUDIT_QUESTIONS[j]! : { label: name, text: name };
}

function remark(answer: number): string {
  if (Number.isNaN(answer)) return " (not answered)";
  return answer > 0 ? " (partly)" : "";
}
