import { readContacts } from "../cells/contacts";
import { accountTable, readForAccounts, resultsFor } from "../cells/forAccounts";
import { optionalBlock } from "../cells/matrix";
import { neededFor } from "../cells/messages";
import { option } from "../cells/option";
import { answer, type ResultCell } from "../cells/result";
import { checkLinks, contactGraph } from "../models/contacts";
import { type Structure, structure as structureOf } from "../models/structure";

/**
 * What STRUCTURE returns for each account.
 * @customenum {string}
 */
enum StructureOutput {
  /** None, Bow-tie, Hub, Developing or Diamond. */
  class = "class",
  /** Matching number: links that share nobody, and so the people who must leave to cut them all. */
  matching = "matching",
  /** The customer's people in contact. */
  contacts = "contacts",
  /** Functions of the customer in contact; needs functions. */
  functions = "functions",
  /** Links to senior people of the customer; needs levels. */
  senior = "senior",
  /** Share of the links that run through the busiest person. */
  busiest = "busiest",
  /** A table with a row for each account. */
  table = "table",
}

type Measure = Exclude<StructureOutput, StructureOutput.table>;

const COLUMNS: readonly [header: string, cell: (one: Structure) => ResultCell, needs?: "functions" | "levels"][] = [
  ["Class", (one) => one.class],
  ["Matching number", (one) => one.matching],
  ["Customer contacts", (one) => one.contacts],
  ["Our contacts", (one) => one.ourContacts],
  ["Links", (one) => one.links],
  ["Share of busiest person", (one) => one.busiest],
  ["Functions", (one) => one.functions, "functions"],
  ["Levels", (one) => one.levels, "levels"],
  ["Senior links", (one) => one.senior, "levels"],
  ["Senior contacts", (one) => one.seniorContacts, "levels"],
];

/** The column of the table that holds each single output. */
const MEASURES: Record<Measure, string> = {
  class: "Class",
  matching: "Matching number",
  contacts: "Customer contacts",
  functions: "Functions",
  senior: "Senior links",
  busiest: "Share of busiest person",
};

/**
 * Contact structure of each account, from a list of who knows whom: bow-tie, hub, developing or diamond, by how many links share nobody. Pass for_accounts to get a result beside each of your accounts.
 * @customfunction STRUCTURE
 * @param accounts The account of each contact: a row for each pair of people who are in touch.
 * @param our_people Our person in each contact.
 * @param their_people The customer's person in each contact.
 * @param {any[][]} [for_accounts] The accounts to answer for, one a row. Omitted: a table of all accounts.
 * @param {StructureOutput} [output] "class" (default beside for_accounts), "matching", "contacts", "functions", "senior", "busiest" or "table".
 * @param {any[][]} [functions] The function of the customer's person in each contact. A diamond needs three; omitted: not tested.
 * @param {any[][]} [levels] The level of the customer's person, 1 to 5 (senior from 4, a convention), or TRUE for senior.
 * @param {any[][]} [strength] The strength of each contact; blank or 0 is no live link. Omitted: all are live.
 * @param {number} [min_strength] Least strength of a live link. Default: any above 0.
 * @returns {any[][]} A value for each row of for_accounts, or a table with a header row.
 * @category Relationship structure
 * @remarks Set function in the contacts, row function in for_accounts. The matching number is the fewest people whose exit cuts every contact (Koenig): 1 is a bow-tie or hub, 2 is developing, 3 and three customer functions make a diamond. Both threes are conventions.
 * @throws #VALUE! where a person's name is blank, or there are more than 5,000 contacts.
 * @see Millman and Wilson 1995 (bow-tie and diamond); Koenig 1931 (maximum matching equals minimum vertex cover).
 */
export function structure(
  accounts: any[][],
  our_people: any[][],
  their_people: any[][],
  for_accounts?: any[][],
  output?: StructureOutput,
  functions?: any[][],
  levels?: any[][],
  strength?: any[][],
  min_strength?: number,
): any[][] {
  return answer(() => {
    const list = readContacts({ accounts, our_people, their_people, functions, levels, strength, min_strength });
    const asked = readForAccounts(for_accounts, list);
    const shown = option("output", output, StructureOutput) ?? (asked ? StructureOutput.class : StructureOutput.table);
    const given = {
      functions: optionalBlock("functions", functions) !== undefined,
      levels: optionalBlock("levels", levels) !== undefined,
    };
    const graphs = list.contacts.map(contactGraph);
    checkLinks(graphs);
    const results = new Map<number, Structure>();
    const resultOf = (account: number): Structure => {
      const known = results.get(account);
      if (known) return known;
      const options = { functionsKnown: given.functions, graph: graphs[account] };
      const found = structureOf(list.contacts[account] ?? [], options);
      results.set(account, found);
      return found;
    };

    if (asked && shown !== StructureOutput.table) {
      const [, cell] = columnOf(shown, given);
      const blank = shown === StructureOutput.class ? "" : undefined;
      return resultsFor(asked, list, (account) => cell(resultOf(account)), blank);
    }
    const columns =
      shown === StructureOutput.table
        ? COLUMNS.filter(([, , needs]) => needs === undefined || given[needs])
        : [columnOf(shown, given)];
    return accountTable(
      asked,
      list,
      columns.map(([header, cell]) => ({
        header,
        cell: (account) => cell(resultOf(account)),
        ...(header === MEASURES.class && { blank: "" }),
      })),
    );
  });
}

function columnOf(shown: Measure, given: Readonly<Record<"functions" | "levels", boolean>>) {
  const found = COLUMNS.find(([header]) => header === MEASURES[shown])!;
  const needs = found[2];
  if (needs && !given[needs]) throw neededFor(needs, `output "${shown}"`);
  return found;
}
