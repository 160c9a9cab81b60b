import { type Block, block, checkColumns, fitRows, numbers, upright } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, type ResultCell, single, table } from "../cells/result";
import { number } from "../cells/scalar";
import { bias as compare, type Bias } from "../models/bias";
import { notAvailable } from "../models/modelError";

/**
 * What BIAS returns.
 * @customenum {string}
 */
enum BiasOutput {
  /** Rank correlation of score and revenue (Kendall's tau-b), from -1 to 1. */
  tau = "tau",
  /** Share of the top accounts by score that are also the top by revenue. */
  overlap = "overlap",
  /** A table of both. */
  table = "table",
}

/**
 * Whether a score is just revenue by another name: the rank correlation of score and revenue, and how far the top accounts by score are the top by revenue.
 * @customfunction BIAS
 * @param scores The score of each account, one column.
 * @param revenue The revenue of each account, in the same order.
 * @param top How many accounts count as the top, such as the capacity for key accounts.
 * @param {BiasOutput} [output] "tau" (default), "overlap", or a "table" of both.
 * @returns {any[][]} One value, or a table.
 * @category Robustness
 * @remarks Set function: it needs the whole list. Accounts without a score or revenue are left out. Near 1 the criteria only repeat the revenue. Accounts tied at the last place share it.
 * @throws #VALUE! where a score or revenue is a text, or top is no whole number of at least 1.
 * @throws #N/A with fewer than three accounts that have both, and for tau where all scores or all revenues are equal.
 * @see Kendall, The treatment of ties in ranking problems, 1945.
 */
export function bias(scores: any[][], revenue: any[][], top: number, output?: BiasOutput): any[][] {
  return answer(() => {
    const main = upright(block("scores", scores));
    const score = oneColumn(main);
    const amount = oneColumn(fitRows(upright(block("revenue", revenue)), main, "account"));
    const shown = option("output", output, BiasOutput) ?? BiasOutput.tau;
    const found = compare(score, amount, number("top", top));
    if (shown === BiasOutput.tau) return single(tau(found));
    if (shown === BiasOutput.overlap) return single(found.overlap);
    return table(
      ["Measure", "Value"],
      [
        ["Accounts", found.accounts],
        ["Kendall tau-b", tau(found)],
        [`Overlap of the top ${found.top}`, found.overlap],
        ["Accounts in both", found.inBoth],
      ],
    );
  });
}

function oneColumn(source: Block): Float64Array {
  checkColumns(source, 1, "one column with a value for each account");
  const { values, errors } = numbers(source);
  for (const error of errors.values()) throw error;
  return values;
}

function tau(found: Bias): ResultCell {
  if (!Number.isNaN(found.tau)) return found.tau;
  return notAvailable("scores or revenue are all equal, so there is no order to compare.");
}
