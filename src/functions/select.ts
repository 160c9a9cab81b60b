import { readEligible } from "../cells/eligibility";
import { alignedBlock, type Block, checkColumns, fitRows, numbers, optionalBlock, upright } from "../cells/matrix";
import { neededFor } from "../cells/messages";
import { option } from "../cells/option";
import { readPrevious } from "../cells/previous";
import { answer, column, type ResultCell, table } from "../cells/result";
import { number, optionalNumber } from "../cells/scalar";
import { notAvailable, type RowErrors } from "../models/modelError";
import { moves } from "../models/moves";
import { select as selectAccounts, type Selection } from "../models/select";
import { STATUSES } from "../models/status";

/**
 * What SELECT returns.
 * @customenum {string}
 */
enum SelectOutput {
  /** Key, Key (override), Tie at cut, Reserve, Below cut, No score, Unknown or Not eligible. */
  status = "status",
  /** The rank among the eligible accounts with a score, such as 1, 2, 2, 4. */
  rank = "rank",
  /** A table with the number of accounts in each status and the cut score. */
  summary = "summary",
  /** Against the last list: Stays, Enters, Leaves, Watch or New; empty where an account was not key and is not now. */
  moves = "moves",
}

/**
 * The key account list: the eligible accounts with the best scores, as many as can be served. Accounts that tie across the last place are all reported as a tie. Needs the whole list of accounts.
 * @customfunction SELECT
 * @param scores The score of each account; blank, n/a or #N/A is no score.
 * @param {number} capacity How many key accounts can be served: a whole number of at least 1.
 * @param {any[][]} [eligible] For each account TRUE or FALSE, Always (key whatever the score) or Never; blank or n/a is unknown. Omitted: all are eligible.
 * @param {SelectOutput} [output] "status" (default), "rank", "summary" (a table of counts) or "moves" (needs previous).
 * @param {number} [min_score] Least score of a key account. Default: none.
 * @param {any[][]} [tiebreak] An amount for each account, such as revenue: the larger goes first among equal scores.
 * @param {any[][]} [previous] The last list, for moves: TRUE or FALSE, or the status of each account. Blank is a new account.
 * @param {number} [buffer] For moves: how far below the cut score a former key account is on Watch; default 0.05 score points, a convention.
 * @returns {any[][]} A row for each account, or the summary table.
 * @category Selection
 * @remarks Set function, which refuses a single row. In this order: Not eligible; Key (override) for Always, which uses up a place; Unknown; No score; Below cut where a score is under min_score; Tie at cut; Key while places last, then Reserve. The buffer only labels: it gives nobody a place.
 * @throws #VALUE! where capacity is no whole number of at least 1, or moves are asked for without the last list.
 * @throws #N/A for the rank of an account that is not eligible or has no score.
 * @see A band of 15 to 35 key accounts is stated in key account management texts without a source; set the capacity to what you can serve.
 */
export function select(
  scores: any[][],
  capacity: number,
  eligible?: any[][],
  output?: SelectOutput,
  min_score?: number,
  tiebreak?: any[][],
  previous?: any[][],
  buffer?: number,
): any[][] {
  return answer(() => {
    const source = upright(alignedBlock("scores", scores));
    checkColumns(source, 1, "one column with the score of each account");
    const read = numbers(source);
    const flags = readEligible(eligible, source);
    const amounts = readTiebreak(tiebreak, source);
    const shown = option("output", output, SelectOutput) ?? SelectOutput.status;
    const places = number("capacity", capacity);
    const errors: RowErrors = new Map([...(amounts?.errors ?? []), ...(flags?.errors ?? []), ...read.errors]);
    const selection = selectAccounts(read.values, places, {
      eligible: flags?.eligible,
      minScore: optionalNumber("min_score", min_score),
      tiebreak: amounts?.values,
      errors,
    });
    switch (shown) {
      case SelectOutput.status:
        return column(
          selection.status.map((status) => status ?? ""),
          errors,
        );
      case SelectOutput.rank:
        return column(selection.rank, errors, unranked(selection));
      case SelectOutput.summary:
        return summary(selection, places, errors.size);
      case SelectOutput.moves: {
        const last = readPrevious(previous, source);
        if (last === undefined) throw neededFor("previous", 'output "moves"');
        const made = moves(selection, read.values, last.wasKey, optionalNumber("buffer", buffer));
        return column(made, errors, last.errors);
      }
    }
  });
}

function readTiebreak(value: unknown, main: Block) {
  const given = optionalBlock("tiebreak", value);
  if (given === undefined) return undefined;
  const source = upright(given);
  checkColumns(source, 1, "one column with an amount for each account");
  return numbers(fitRows(source, main, "account"));
}

function unranked({ status, rank }: Selection): RowErrors {
  const errors: RowErrors = new Map();
  status.forEach((one, i) => {
    if (Number.isNaN(rank[i]!)) {
      errors.set(i, notAvailable(`scores row ${i + 1} has no rank: ${WITHOUT_RANK[one ?? ""] ?? "it has no score"}.`));
    }
  });
  return errors;
}

const WITHOUT_RANK: Record<string, string> = {
  "Not eligible": "the account is not eligible",
  Unknown: "it is not known whether the account is eligible",
};

function summary({ status, counts, cutScore }: Selection, capacity: number, failed: number): ResultCell[][] {
  return table(
    ["Measure", "Value"],
    [
      ["Accounts", status.length],
      ["Capacity", capacity],
      ...STATUSES.map((one) => [one, counts[one]]),
      ["Errors", failed],
      [
        "Cut score",
        Number.isNaN(cutScore)
          ? notAvailable(
              "There is no cut score: no account has a place by its score. Check capacity, eligible and scores.",
            )
          : cutScore,
      ],
    ],
  );
}
