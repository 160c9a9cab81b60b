import type { Portfolio as KeyList, PortfolioInput } from "../../models/portfolio";
import type { Status } from "../../models/status";
import { type Competition, goesByScore } from "../../workbook/portfolioView/competition";
import { statusFlips } from "../../workbook/portfolioView/statusFlips";
import type { Criterion } from "../../workbook/snapshot/criteria";
import { formatShare } from "../formatNumber";
import { counted } from "./format";

/** A weight that would change an account's status, with names. */
export interface StatusChange {
  readonly criterion: string;
  readonly from: number;
  readonly to: number;
  readonly rival: string;
  readonly approximate: boolean;
}

/** What would change an account's status. */
export interface Standing {
  /** The nearest change in a sentence, or why there is none. */
  readonly sentence: string;
  /** Nearest first. */
  readonly changes: readonly StatusChange[];
  /** Criteria whose weight changes nothing by itself. */
  readonly unmoved: readonly string[];
}

/** Names of tied accounts that a sentence lists before it only counts. */
const LISTED = 5;

/**
 * What would change the status of an account, in words.
 *
 * @param columns the criteria that the columns of the ratings stand for.
 * @param why why there is no score or no status, where that is so.
 */
export function standing(
  input: PortfolioInput,
  list: KeyList,
  competition: Competition,
  columns: readonly Criterion[],
  accounts: readonly string[],
  row: number,
  why: string,
): Standing {
  const only = (sentence: string): Standing => ({ sentence, changes: [], unmoved: [] });
  const status = list.status[row];
  if (status === "Tie at cut") {
    const tied = accounts.filter((_, i) => i !== row && list.status[i] === "Tie at cut");
    const names = tied.length <= LISTED ? tied.join(", ") : counted(tied.length, "other account");
    const open = input.capacity - list.key.length;
    return only(
      `It is tied with ${names} for the last ${open === 1 ? "place" : `${open} places`}. ` +
        "A weight on which they differ decides, however little it moves; or an override does.",
    );
  }
  if (!goesByScore(status)) {
    const lacks = status === "No score" ? "score" : "status";
    return only((status && NOT_BY_SCORE[status]) ?? `It has no ${lacks}: ${why}.`);
  }
  const { places, field } = competition;
  if (places === 0) return only("Overrides take all the places, so no weight makes it key.");
  if (field.rows.length <= places) return only("There is a place for every eligible account, so no weight changes it.");

  const changes = statusFlips(input, competition, row).map(
    ({ column, from, to, rival, approximate }): StatusChange => ({
      criterion: columns[column]!.name,
      from,
      to,
      rival: accounts[rival]!,
      approximate,
    }),
  );
  const [nearest] = changes;
  if (nearest === undefined) return only("No change of a single weight, however large, changes its status.");
  const { criterion, from, to, rival, approximate } = nearest;
  const move = `${to > from ? "rose" : "fell"} from ${formatShare(from)} to ${approximate ? "about " : ""}${formatShare(to)}`;
  const moved = new Set(changes.map((change) => change.criterion));
  return {
    sentence:
      status === "Key"
        ? `It would lose its place to ${rival} if the weight of ${criterion} ${move}.`
        : `It would take the place of ${rival} if the weight of ${criterion} ${move}.`,
    changes,
    unmoved: columns.map(({ name }) => name).filter((name) => !moved.has(name)),
  };
}

/** Why the weights do not change a status that the score does not decide. */
const NOT_BY_SCORE: Partial<Record<Status, string>> = {
  "Key (override)": "It is key by override, whatever the weights.",
  "Not eligible": "It is not eligible, so no weight makes it key.",
  Unknown: "Its eligibility is not known, so no weight makes it key. Fill in its cell, or set an override.",
};
