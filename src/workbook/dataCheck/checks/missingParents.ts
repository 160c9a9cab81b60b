import { isMissing } from "../../../cells/cell";
import { type CheckedData, cellPlace, columnOf, eachCell, rowLabel } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";

/** From this share of accounts with a parent on, one without is taken for an omission. */
const MOST = 0.5;

/** Accounts without a parent in a list where most have one. */
export const missingParents: Check = {
  id: "missingParents",
  title: "Accounts without a parent",
  explanation:
    "Companies of one parent are one customer in shares and in the test of major customers. Most accounts here have a " +
    "parent; one without counts as a customer of its own. Where that is meant, enter its own name as parent.",
  find: withoutParent,
};

function withoutParent({ portfolio }: CheckedData): Finding[] {
  const column = columnOf(portfolio, "parent");
  if (column === undefined) return [];
  const findings: Finding[] = [];
  let accounts = 0;
  eachCell(portfolio, column, (value, row) => {
    accounts++;
    if (!isMissing(value)) return;
    const sentence = `${rowLabel(portfolio, row)} has no ${column.header}.`;
    findings.push({ severity: "note", ...cellPlace(portfolio, column, row), sentence });
  });
  return accounts - findings.length > MOST * accounts ? findings : [];
}
