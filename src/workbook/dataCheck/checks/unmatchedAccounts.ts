import { isMissing } from "../../../cells/cell";
import { foldedKey } from "../../../cells/foldedKey";
import { type CheckedData, type CheckedTable, cellPlace, columnOf, columnPlace, eachCell } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";
import type { ScannedColumn } from "../scan";

/** A joined table with fewer of the accounts than this share is a list of some: what is not in it is not missed. */
const LIST_OF_ALL = 0.5;

/** Accounts of the portfolio that a joined table lacks, and its rows for accounts that the portfolio lacks. */
export const unmatchedAccounts: Check = {
  id: "unmatchedAccounts",
  title: "Accounts missing in a table",
  explanation:
    "Tables are joined by the account's name. Where a name is not found, its figures are not known, and rows for names " +
    "that are no account count for nothing.",
  find: (data) => data.tables.filter(({ role }) => role === "joined").flatMap((table) => unmatched(data, table)),
};

function unmatched({ portfolio }: CheckedData, joined: CheckedTable): Finding[] {
  const accounts = columnOf(portfolio, "account");
  const joinedNames = columnOf(joined, "account");
  if (accounts === undefined || joinedNames === undefined) return [];
  const [here, there] = [keysOf(portfolio, accounts), keysOf(joined, joinedNames)];
  const shared = [...here].filter((key) => there.has(key)).length;
  if (shared === 0) return []; // a table about something else
  if (shared < LIST_OF_ALL * here.size) {
    return [
      {
        severity: "note",
        ...columnPlace(joined, joinedNames),
        sentence: `${joined.name} has ${shared} of the ${here.size} accounts.`,
      },
      ...withoutMatch(joined, joinedNames, here, strange(joined, portfolio)),
    ];
  }
  return [
    ...withoutMatch(portfolio, accounts, there, (name) => `${name} has no row in ${joined.name}.`),
    ...withoutMatch(joined, joinedNames, here, strange(joined, portfolio)),
  ];
}

const strange = (joined: CheckedTable, portfolio: CheckedTable) => (name: string) =>
  `${name} in ${joined.name} is no account of ${portfolio.name}.`;

function withoutMatch(
  table: CheckedTable,
  column: ScannedColumn,
  others: ReadonlySet<string>,
  sentence: (name: string) => string,
): Finding[] {
  const findings: Finding[] = [];
  eachCell(table, column, (value, row) => {
    if (isMissing(value) || others.has(foldedKey(String(value)))) return;
    findings.push({
      severity: "warning",
      ...cellPlace(table, column, row),
      sentence: sentence(String(value).trim()),
    });
  });
  return findings;
}

function keysOf(table: CheckedTable, column: ScannedColumn): Set<string> {
  const keys = new Set<string>();
  eachCell(table, column, (value) => void (isMissing(value) || keys.add(foldedKey(String(value)))));
  return keys;
}
