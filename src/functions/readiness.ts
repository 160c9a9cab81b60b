import { degrees } from "../cells/degrees";
import { readFlags } from "../cells/flags";
import { alignedBlock, checkColumns } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import { fit, optionalVector, vectorParameters } from "../cells/vector";
import { readiness as readinessOf } from "../models/readiness";
import { READINESS_CONDITIONS } from "../models/readinessConditions";

/**
 * What READINESS returns for each account.
 * @customenum {string}
 */
enum ReadinessOutput {
  /** From 0 to 1: how far the conditions favour key account management. 0 where the customer declines. */
  score = "score",
  /** Ready, Not ready, Customer declines or Ask customer. */
  verdict = "verdict",
}

/**
 * Whether conditions favour key account management with a customer: concentrated buying power, central purchase with local supply, fewer suppliers, high demands. The customer decides: unwilling is 0.
 * @customfunction READINESS
 * @param conditions A row for each account, four columns in that order: TRUE or FALSE, Yes or No, or a degree from 0 to 1.
 * @param {any[][]} [customer_willing] Whether the customer wants it, Yes, No or Unknown, for all or for each account. Omitted or blank: not asked yet.
 * @param {ReadinessOutput} [output] "score" (default) or "verdict": Ready from a score of 0.5, a convention.
 * @param {any[][]} [weights] A weight for each of the four conditions. Default: all weigh the same.
 * @returns {any[][]} A value for each account.
 * @category Audit
 * @remarks Row function: a row alone gets the value it has in the list. A customer that declines scores 0 whatever the conditions; one that has not been asked is told apart from one that declines. Unknown conditions are left out while the others carry 60 % of the weight, a convention.
 * @throws #VALUE! where there are not four conditions, or one lies outside 0 to 1.
 * @throws #N/A where less than 60 % of the weight is known.
 * @see The conditions follow texts on why firms adopt key account management; that the customer decides does too. Ready from 0.5 is a convention.
 */
export function readiness(
  conditions: any[][],
  customer_willing?: any[][],
  output?: ReadinessOutput,
  weights?: any[][],
): any[][] {
  return answer(() => {
    const source = alignedBlock("conditions", conditions);
    const labels = READINESS_CONDITIONS.map(({ label }) => label.toLowerCase());
    checkColumns(source, labels.length, `four: ${labels.join("; ")}`);
    const read = degrees(source);
    const willing = readFlags("customer_willing", customer_willing, source, undefined, "unknown");
    const own = optionalVector("weights", weights);
    const shown = option("output", output, ReadinessOutput) ?? ReadinessOutput.score;
    const result = readinessOf(read, willing.flags, own && vectorParameters(fit(own, source.columns, "condition")));
    return shown === ReadinessOutput.score
      ? column(result.score, read.errors, willing.errors, result.errors)
      : column(result.verdict, read.errors, willing.errors, result.verdictErrors);
  });
}
