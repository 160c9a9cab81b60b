import { readContacts } from "../cells/contacts";
import { type AccountColumn, accountTable, readForAccounts, resultsFor } from "../cells/forAccounts";
import { neededFor } from "../cells/messages";
import { option } from "../cells/option";
import { answer } from "../cells/result";
import { readRevenue } from "../cells/revenue";
import { readTurnover } from "../cells/turnover";
import { checkLinks, contactGraph } from "../models/contacts";
import { matchingNumber } from "../models/matching";
import { severance } from "../models/severance";
import { singlePoints } from "../models/singlePoint";

/**
 * What SINGLEPOINT returns for each account.
 * @customenum {string}
 */
enum SinglePointOutput {
  /** Names of the people any one of whom cuts all links by leaving; empty where nobody does. */
  people = "people",
  /** Probability that no link is left after people have left at their turnover. */
  probability = "probability",
  /** Revenue times that probability; needs revenue. */
  at_risk = "at_risk",
  /** A table with a row for each account. */
  table = "table",
}

type Measure = Exclude<SinglePointOutput, SinglePointOutput.table>;

/**
 * Who would take an account along by leaving, how probable it is that all links to it are cut, and the revenue at risk. From a list of who knows whom; people leave independently, by default 15 % a year.
 * @customfunction SINGLEPOINT
 * @param accounts The account of each contact: a row for each pair of people who are in touch.
 * @param our_people Our person in each contact.
 * @param their_people The customer's person in each contact.
 * @param {any[][]} [for_accounts] The accounts to answer for, one a row. Omitted: a table of all accounts.
 * @param {SinglePointOutput} [output] "people" (default beside for_accounts), "probability", "at_risk" or "table".
 * @param {any[][]} [turnover] Probability that a person leaves, 0 to 1: one for all, one for each contact, or two columns (ours, theirs). Default 0.15, a convention.
 * @param {any[][]} [revenue] Revenue of each row of for_accounts, for "at_risk" and "table".
 * @param {any[][]} [strength] The strength of each contact; blank or 0 is no live link. Omitted: all are live.
 * @param {number} [min_strength] Least strength of a live link. Default: any above 0.
 * @returns {any[][]} A value for each row of for_accounts, or a table with a header row.
 * @category Relationship structure
 * @remarks Set function in the contacts, row function in for_accounts. The probability is exact up to 16 people on the smaller side, else from 20,000 seeded draws.
 * @throws #VALUE! where turnover lies outside 0 to 1, one person has two turnover values, or revenue is given without for_accounts.
 * @see Inclusion over the people of the smaller side who stay; turnover of 15 % a year is a convention of this add-in.
 */
export function singlePoint(
  accounts: any[][],
  our_people: any[][],
  their_people: any[][],
  for_accounts?: any[][],
  output?: SinglePointOutput,
  turnover?: any[][],
  revenue?: any[][],
  strength?: any[][],
  min_strength?: number,
): any[][] {
  return answer(() => {
    const list = readContacts({ accounts, our_people, their_people, strength, min_strength });
    const asked = readForAccounts(for_accounts, list);
    const shown =
      option("output", output, SinglePointOutput) ?? (asked ? SinglePointOutput.people : SinglePointOutput.table);
    const revenueOf = readRevenue(revenue, asked);
    if (shown === SinglePointOutput.at_risk && revenueOf === undefined) {
      throw neededFor("revenue", `output "${shown}"`);
    }
    const turnoverOf = readTurnover(turnover, list);
    const graphs = list.contacts.map(contactGraph);
    checkLinks(graphs);
    const none = contactGraph([]);
    const graphOf = (account: number) => graphs[account] ?? none;

    const probabilities = new Map<number, number>();
    const probabilityOf = (account: number): number => {
      const known = probabilities.get(account);
      if (known !== undefined) return known;
      const { ours, theirs } = turnoverOf(list.contacts[account] ?? [], graphOf(account));
      const found = severance(graphOf(account), ours, theirs);
      probabilities.set(account, found);
      return found;
    };
    const columns: Record<Measure, AccountColumn> = {
      people: {
        header: "Single points of failure",
        cell: (account) => singlePoints(graphOf(account)).join("; "),
        blank: "",
      },
      probability: {
        header: "Probability of severance",
        cell: (account) => probabilityOf(account),
      },
      at_risk: {
        header: "Revenue at risk",
        cell: (account, row) => {
          const amount = revenueOf!(row);
          return typeof amount === "number" ? amount * probabilityOf(account) : amount;
        },
      },
    };

    if (asked && shown !== SinglePointOutput.table) {
      return resultsFor(asked, list, columns[shown].cell, columns[shown].blank);
    }
    if (shown !== SinglePointOutput.table) return accountTable(asked, list, [columns[shown]]);
    const matching = { header: "Matching number", cell: (account: number) => matchingNumber(graphOf(account)) };
    const money = revenueOf && [
      { header: "Revenue", cell: (_: number, row: number) => revenueOf(row) },
      columns.at_risk,
    ];
    return accountTable(asked, list, [matching, columns.people, columns.probability, ...(money ?? [])]);
  });
}
