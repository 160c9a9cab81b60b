import { isMissing } from "../../../cells/cell";
import { foldedKey } from "../../../cells/foldedKey";
import type { CellValue } from "../../snapshot/table";
import { type CheckedTable, cellPlace, columnOf, eachCell, rowLabel } from "../checkedData";
import type { Check } from "../check";
import { type Finding, quoted } from "../finding";

const WORDS: ReadonlySet<string> = new Set(["always", "never"]);

/** Overrides that do not do what was meant: for no account, or with another word than Always and Never. */
export const overrides: Check = {
  id: "overrides",
  title: "Overrides that do not hold",
  explanation:
    "An override holds for the account whose name it bears, and says Always or Never. One for a name that is no account " +
    "does nothing, and with another word it is not known whether the account may be key.",
  find: ({ portfolio, tables }) =>
    tables
      .filter(({ role }) => role === "overrides")
      .flatMap((table) => [...withoutAccount(portfolio, table), ...otherWords(table)]),
};

function withoutAccount(portfolio: CheckedTable, table: CheckedTable): Finding[] {
  const accounts = columnOf(portfolio, "account");
  const names = columnOf(table, "account");
  if (accounts === undefined || names === undefined) return [];
  const known = new Map<string, CellValue>();
  eachCell(portfolio, accounts, (value) => void known.set(foldedKey(String(value)), value));
  const findings: Finding[] = [];
  eachCell(table, names, (value, row) => {
    if (isMissing(value)) return;
    const account = known.get(foldedKey(String(value)));
    if (typeof account === typeof value) return;
    const sentence =
      account === undefined
        ? `${String(value).trim()} is no account of ${portfolio.name}.`
        : `${value} is a ${kindOf(value)} here and a ${kindOf(account)} in ${portfolio.name}: a lookup does not find it.`;
    findings.push({ severity: "error", ...cellPlace(table, names, row), sentence });
  });
  return findings;
}

function kindOf(value: CellValue): string {
  return typeof value === "string" ? "text" : typeof value === "number" ? "number" : "truth value";
}

function otherWords(table: CheckedTable): Finding[] {
  const column = columnOf(table, "override");
  if (column === undefined) return [];
  const findings: Finding[] = [];
  eachCell(table, column, (value, row) => {
    if (isMissing(value) || WORDS.has(foldedKey(String(value)))) return;
    const sentence = `${rowLabel(table, row)}: ${quoted(value)} is neither Always nor Never.`;
    findings.push({ severity: "error", ...cellPlace(table, column, row), sentence });
  });
  return findings;
}
