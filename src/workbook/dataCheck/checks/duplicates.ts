import { isMissing } from "../../../cells/cell";
import { foldedKey } from "../../../cells/foldedKey";
import { type CheckedTable, cellPlace, columnOf, eachCell } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";
import type { ScannedColumn, TableRole } from "../scan";

/** A joined table has a row an account where no more than this share of its names stands there before. */
const SEVERAL_ROWS_AN_ACCOUNT = 0.1;

/** What a second row of the same name does. */
const CONSEQUENCES: Partial<Record<TableRole, string>> = {
  portfolio: "each row is scored and ranked by itself",
  criteria: "only the first is looked up",
  settings: "only the first is looked up",
  overrides: "only the first is looked up",
  joined: "a lookup finds only the first",
};

/** Names that stand in a table twice. */
export const duplicates: Check = {
  id: "duplicates",
  title: "Names that stand there twice",
  explanation:
    "Names that differ only in letter case and spaces are one account. Listed twice it takes two places in the ranking, " +
    "and lookups find only the first. Keep one row, or tell the rows apart by their names.",
  find: ({ tables }) => tables.flatMap(repeatedNames),
};

function repeatedNames(table: CheckedTable): Finding[] {
  const column = columnOf(table, "account") ?? columnOf(table, "criterion") ?? columnOf(table, "setting");
  if (column === undefined) return [];
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  let named = 0;
  eachCell(table, column, (value, row) => {
    if (isMissing(value)) return;
    named++;
    const key = foldedKey(String(value));
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else findings.push(repeated(table, column, row, before));
  });
  const severalEach = table.role === "joined" && findings.length > SEVERAL_ROWS_AN_ACCOUNT * named;
  return severalEach ? [] : findings;
}

function repeated(table: CheckedTable, column: ScannedColumn, row: number, before: number): Finding {
  const { sheet, address } = cellPlace(table, column, row);
  const [name, other] = [row, before].map((at) => String(column.values[at]));
  const spelled = name === other ? "" : ` as "${other}"`;
  return {
    severity: "warning",
    sheet,
    address,
    sentence:
      `"${name}" stands in ${cellPlace(table, column, before).address} already${spelled}: ` +
      `${CONSEQUENCES[table.role]}.`,
  };
}
