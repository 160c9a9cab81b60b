import { type Block, block, checkColumns, fitRows, optionalBlock, upright, wholeNumbers } from "../cells/matrix";
import { neededFor } from "../cells/messages";
import { option } from "../cells/option";
import { answer, type ResultCell, table } from "../cells/result";
import { readTransitions } from "../cells/transitions";
import { at } from "../models/matrix";
import { migration as transitionTable, transitionShares } from "../models/migration";

/**
 * What the cells of MIGRATION hold.
 * @customenum {string}
 */
enum MigrationOutput {
  /** The number of accounts. */
  count = "count",
  /** The sum of their amounts. */
  amount = "amount",
  /** The share of the tier before: of its amounts where they are given, else of its accounts. */
  share = "share",
}

/**
 * Transition table of tiers: how many accounts, or how much of their amounts, went from each tier (rows) to each tier (columns). Works on any labels, such as tiers, stages or the status of KAM.SELECT.
 * @customfunction MIGRATION
 * @param previous The tier of each account before. Blank is an account without a tier, such as a new one.
 * @param current The tier of each account now. Blank is an account without a tier, such as a lost one.
 * @param {any[][]} [amounts] An amount for each account, such as revenue, in one currency.
 * @param {MigrationOutput} [output] "count" of accounts (default), "amount", or "share" of the tier before.
 * @param {any[][]} [order] The tiers in the order wanted, best first. Default: as they first appear.
 * @returns {any[][]} A table with a header row: a row for each tier before, a column for each tier now.
 * @category Review and monitoring
 * @remarks Set function: it adds up all accounts. With the tiers from best to worst, moves down stand above the diagonal. Accounts without a tier on one side are in No tier; those without any tier or amount are left out.
 * @throws #VALUE! where a tier is not in the order, where an amount is no number, or where amounts are asked for and not given.
 * @throws #DIV/0! for the shares of a tier that came to zero before.
 * @see Transition (migration) matrices, as used for credit ratings and customer tiers.
 */
export function migration(
  previous: any[][],
  current: any[][],
  amounts?: any[][],
  output?: MigrationOutput,
  order?: any[][],
): any[][] {
  return answer(() => {
    const main = upright(block("previous", previous));
    const shown = option("output", output, MigrationOutput) ?? MigrationOutput.count;
    const values = readAmounts(amounts, main);
    if (values === undefined && shown === MigrationOutput.amount) throw neededFor("amounts", 'output "amount"');
    const transitions = readTransitions(main, current, order, values);
    const { tiers } = transitions;
    const moved = transitionTable(transitions, shown === MigrationOutput.count ? undefined : values);
    const cells: readonly (readonly ResultCell[])[] =
      shown === MigrationOutput.share
        ? transitionShares(moved, tiers)
        : tiers.map((_, i) => tiers.map((__, j) => at(moved, i, j)));
    return table(
      ["From / to", ...tiers],
      tiers.map((tier, i) => [tier, ...cells[i]!]),
    );
  });
}

function readAmounts(value: unknown, main: Block): Float64Array | undefined {
  const given = optionalBlock("amounts", value);
  if (given === undefined) return undefined;
  const source = upright(given);
  checkColumns(source, 1, "one column with an amount for each account");
  return wholeNumbers(fitRows(source, main, "account")).values;
}
