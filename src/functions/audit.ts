import { readAnswers } from "../cells/answers";
import { isBlank } from "../cells/cell";
import { option } from "../cells/option";
import { answer, type ResultCell, single, table } from "../cells/result";
import { optionalNumber } from "../cells/scalar";
import { fit, optionalVector, type Vector, vector, vectorParameters } from "../cells/vector";
import { audit as auditOf, type AuditItem } from "../models/audit";
import { AUDIT_QUESTIONS } from "../models/auditQuestions";
import { ModelError } from "../models/modelError";

/**
 * What AUDIT returns.
 * @customenum {string}
 */
enum AuditOutput {
  /** Share of yes among the answers, by weight. */
  score = "score",
  /** Pass or Fail. */
  verdict = "verdict",
  /** The questions that were not answered with yes. */
  gaps = "gaps",
  /** A table of the questions with answers, weights and parts of the score. */
  table = "table",
}

/**
 * Audit of how key accounts are selected: nine questions (strategy, leaders, process, objectivity, departments, focus, criteria, review, measures) or a list of your own, answered with Yes or No.
 * @customfunction AUDIT
 * @param answers The answers: Yes or No, Partly, or a degree from 0 to 1. Blank or n/a is not answered.
 * @param {AuditOutput} [output] "score" (default), "verdict", "gaps" or "table".
 * @param {any[][]} [weights] A weight for each question, zero or more. Default: all weigh the same.
 * @param {number} [pass] The audit passes when the score is above this; default 0.5, yes to most of the questions.
 * @returns {any[][]} One value, or a table with a header row. #N/A when more than a third is not answered.
 * @category Audit
 * @remarks Set function: it adds up the answers.
 * @throws #N/A where more than a third of the questions are unanswered.
 * @throws #VALUE! where an answer cannot be read.
 * @see Nine questions on the selection of key accounts from practice, without a source; passing needs yes to more than half.
 */
export function audit(answers: any[][], output?: AuditOutput, weights?: any[][], pass?: number): any[][] {
  return answer(() => {
    const given = vector("answers", answers);
    const own = optionalVector("weights", weights);
    const length = own ? Math.min(own.cells.length, given.cells.length) : questionsIn(given);
    const shown = option("output", output, AuditOutput) ?? AuditOutput.score;
    const { score, passed, gaps, items } = auditOf(readAnswers(fit(given, length, "question")), {
      weights: own && vectorParameters(fit(own, length, "question")),
      pass: optionalNumber("pass", pass),
    });
    if (shown === AuditOutput.score) return single(score);
    if (shown === AuditOutput.gaps) return single(gaps.join("; "));
    const verdict = passed instanceof ModelError ? passed : passed ? "Pass" : "Fail";
    if (shown === AuditOutput.verdict) return single(verdict);
    return table(
      ["Question", "Answer", "Weight", "Part of score"],
      [...items.map(itemRow), ["Score", verdict, score instanceof ModelError ? score : 1, score]],
    );
  });
}

/** How many questions there are when no weights say so: blank cells beyond the nine of the audit are none. */
function questionsIn({ cells }: Vector): number {
  const nine = AUDIT_QUESTIONS.length;
  return cells.length > nine && cells.slice(nine).every(isBlank) ? nine : cells.length;
}

function itemRow({ text, answer: given, weight }: AuditItem): ResultCell[] {
  if (Number.isNaN(given)) return [text, "Not answered", 0, 0];
  return [text, given === 1 ? "Yes" : given === 0 ? "No" : "Partly", weight, weight * given];
}
