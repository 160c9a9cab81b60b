import { isMissing } from "../../../cells/cell";
import { foldedKey } from "../../../cells/foldedKey";
import { BINDING } from "../../names";
import { sameName } from "../../snapshot/table";
import { type CheckedTable, cellPlace, columnOf, eachCell } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";

/** Settings that name a column of the portfolio's table. */
const COLUMN_SETTINGS = [BINDING.account, BINDING.parent, BINDING.revenue, BINDING.eligible];

/** Criteria and settings that name a column which the portfolio's table does not have. */
export const namesWithoutColumn: Check = {
  id: "namesWithoutColumn",
  title: "Names that no column bears",
  explanation:
    "A criterion is rated in the column of the same name, and the settings name the columns of accounts, parents and " +
    "revenue. Rename the column, or the criterion or setting, so that both are spelled alike.",
  find: ({ portfolio, tables }) => {
    const roles = { criteria: criterionNames, settings: columnSettings };
    return Object.entries(roles).flatMap(([role, names]) =>
      tables.filter((table) => table.role === role).flatMap((table) => names(portfolio, table)),
    );
  },
};

function criterionNames(portfolio: CheckedTable, criteria: CheckedTable): Finding[] {
  const column = columnOf(criteria, "criterion");
  if (column === undefined) return [];
  const findings: Finding[] = [];
  eachCell(criteria, column, (value, row) => {
    if (isMissing(value) || bears(portfolio, String(value))) return;
    const sentence = withoutColumn(portfolio, `The criterion "${value}"`, String(value));
    findings.push({ severity: "error", ...cellPlace(criteria, column, row), sentence });
  });
  return findings;
}

function columnSettings(portfolio: CheckedTable, settings: CheckedTable): Finding[] {
  const [labels, values] = [columnOf(settings, "setting"), columnOf(settings, "settingValue")];
  if (labels === undefined || values === undefined) return [];
  const findings: Finding[] = [];
  eachCell(settings, values, (value, row) => {
    const label = String(labels.values[row]);
    const named = COLUMN_SETTINGS.some((one) => sameName(one, label));
    if (!named || isMissing(value) || bears(portfolio, String(value))) return;
    const sentence = withoutColumn(portfolio, `The setting "${label}"`, String(value));
    findings.push({ severity: "error", ...cellPlace(settings, values, row), sentence });
  });
  return findings;
}

function bears({ headers }: CheckedTable, name: string): boolean {
  return headers.some((header) => sameName(header, name));
}

function withoutColumn({ name: table, headers }: CheckedTable, who: string, name: string): string {
  const alike = headers.find((header) => foldedKey(header) === foldedKey(name));
  if (alike !== undefined) return `${who} and the column "${alike}" of ${table} differ by a spare space.`;
  return `${who} has no column${who.includes(`"${name}"`) ? "" : ` "${name}"`} in ${table}.`;
}
