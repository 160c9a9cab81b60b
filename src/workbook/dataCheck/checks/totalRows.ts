import { isTie } from "../../../models/ties";
import { type CheckedTable, columnOf, rowLabel, rowPlace } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";
import { formatNumber, type Separators } from "../separators";

/** An amount that happens to be the sum of one or two others is common; of three it hardly is. */
const FEWEST_SUMMED = 3;

/** Rows that are headers or totals and not accounts. */
export const totalRows: Check = {
  id: "totalRows",
  title: "Header or total rows among the accounts",
  explanation:
    "A total in the list counts every amount twice and halves all shares; a repeated header is an account without " +
    "numbers. Delete such rows. KAM deletes none by itself.",
  find: ({ tables, separators }) =>
    tables
      .filter(({ role }) => role === "portfolio" || role === "joined")
      .flatMap((table) => [...namedRows(table), ...summedRows(table, separators)]),
};

function namedRows(table: CheckedTable): Finding[] {
  return [...table.odd].flatMap(([row, kind]) => {
    if (kind === "empty") return [];
    const sentence =
      kind === "header"
        ? `Row ${row + 1} of ${table.name} repeats the headers.`
        : `Row ${row + 1} of ${table.name} is a total: "${totalName(table, row)}".`;
    return [{ severity: "error" as const, ...rowPlace(table, row), sentence }];
  });
}

function totalName(table: CheckedTable, row: number): string {
  const name = rowLabel(table, row);
  return name.startsWith("Row ") ? String(columnOf(table, "parent")?.values[row] ?? "") : name;
}

/** The accounts since some row: what they come to, and how many they are. */
interface Sum {
  amount: number;
  rows: number;
}

/** Rows whose amount is the sum of all accounts above, or of those since the last such row. */
function summedRows(table: CheckedTable, separators: Separators | undefined): Finding[] {
  const revenue = columnOf(table, "revenue");
  if (revenue === undefined) return [];
  const findings: Finding[] = [];
  const all: Sum = { amount: 0, rows: 0 };
  let section: Sum = { amount: 0, rows: 0 };
  revenue.values.forEach((amount, row) => {
    if (table.odd.get(row) === "total") section = { amount: 0, rows: 0 };
    if (typeof amount !== "number" || amount === 0 || table.odd.has(row)) return;
    const summed = [section, all].find((sum) => sum.rows >= FEWEST_SUMMED && isTie(amount, sum.amount));
    if (summed === undefined) {
      for (const sum of [all, section]) {
        sum.amount += amount;
        sum.rows++;
      }
      return;
    }
    findings.push({
      severity: "warning",
      ...rowPlace(table, row),
      sentence:
        `${rowLabel(table, row)}: ${revenue.header} ${formatNumber(amount, separators)} is the sum of the ` +
        `${summed.rows} rows above. Is it a total?`,
    });
    section = { amount: 0, rows: 0 };
  });
  return findings;
}
