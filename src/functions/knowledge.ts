import { readKnown } from "../cells/known";
import { alignedBlock } from "../cells/matrix";
import { readNames } from "../cells/names";
import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { fit, optionalVector, vectorParameters } from "../cells/vector";
import { knowledge as knowledgeOf } from "../models/knowledge";

/**
 * What KNOWLEDGE returns for each account.
 * @customenum {string}
 */
enum KnowledgeOutput {
  /** Share of the questions that are answered, by weight. */
  share = "share",
  /** The questions that are not. */
  gaps = "gaps",
}

/**
 * How completely each key account is known: the share of thirteen questions (what it values, spend, share of wallet, health, plans, competitors, cost, profit …) or of your own that are answered, or the gaps.
 * @customfunction KNOWLEDGE
 * @param answers A row for each account, a column for each question: Yes or No, or the answer itself. Blank, n/a, 0 and "unknown" are not known.
 * @param {KnowledgeOutput} [output] "share" (default) or "gaps".
 * @param {any[][]} [weights] A weight for each question, zero or more. Default: all weigh the same.
 * @param {any[][]} [names] The name of each question among the gaps. Default for thirteen columns: the built-in short names.
 * @returns {any[][]} A value for each account.
 * @category Audit
 * @remarks Row function: a row alone gets the value it has in the list. A question that is not answered is not known, so it counts against the share instead of being left out.
 * @throws #VALUE! where weights or names are not one for each question, or weights are negative or all zero.
 * @see The questions follow a published checklist on customer segmentation in key account management.
 */
export function knowledge(answers: any[][], output?: KnowledgeOutput, weights?: any[][], names?: any[][]): any[][] {
  return answer(() => {
    const read = readKnown(alignedBlock("answers", answers));
    const given = optionalVector("weights", weights);
    const shown = option("output", output, KnowledgeOutput) ?? KnowledgeOutput.share;
    const { share, gaps } = knowledgeOf(read, {
      weights: given && vectorParameters(fit(given, read.columns, "question")),
      names: readNames("names", names, read.columns, "question"),
    });
    if (shown === KnowledgeOutput.share) return column(share, read.errors);
    return column(
      Array.from(share, (_, i) => gaps(i).join("; ")),
      read.errors,
    );
  });
}
