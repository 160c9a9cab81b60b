import { errorIn, isMissing } from "../../../cells/cell";
import { readEligible } from "../../../cells/eligibility";
import { type CheckedData, cellPlace, columnOf, eachCell, isTyped, rowLabel } from "../checkedData";
import type { Check } from "../check";
import { type Finding, quoted } from "../finding";

/** How the flags that are stored as numbers read. */
const WORDS: Partial<Record<number, string>> = { 0: "No", 1: "Yes" };

/** Cells of the eligible column that say neither yes nor no, or say it by a number. */
export const eligibleWords: Check = {
  id: "eligibleWords",
  title: "Eligible is no plain yes or no",
  explanation:
    "KAM reads Yes, No, TRUE, FALSE, Always, Never and Unknown. 1 and 0 read as Yes and No, but an empty cell may arrive " +
    "as 0 too. Of anything else it is not known whether the account may be key, and it has no place in the ranking.",
  repair: { label: "Write Yes and No", done: "Numbers replaced by Yes and No" },
  find: otherWords,
};

function otherWords({ portfolio }: CheckedData): Finding[] {
  const column = columnOf(portfolio, "eligible");
  if (column === undefined) return [];
  const findings: Finding[] = [];
  eachCell(portfolio, column, (value, row) => {
    if (isMissing(value) || errorIn(value) !== undefined) return;
    const { sheet, address } = cellPlace(portfolio, column, row);
    const what = `${rowLabel(portfolio, row)}: ${column.header}`;
    const word = typeof value === "number" ? WORDS[value] : undefined;
    if (word !== undefined) {
      findings.push({
        severity: "note",
        sheet,
        address,
        sentence: `${what} is the number ${value}, which reads as ${word}.`,
        ...(isTyped(column, row) && {
          repair: { what, cell: address, base: column.formulas[row]!, value: word, from: String(value), to: word },
        }),
      });
    } else if (isUnreadable(value)) {
      const sentence = `${what} is ${quoted(value)}. Use Yes, No, Always or Never.`;
      findings.push({ severity: "error", sheet, address, sentence });
    }
  });
  return findings;
}

function isUnreadable(value: string | number | boolean): boolean {
  const one = { argument: "eligible", rows: 1, columns: 1, cells: [[value]] };
  return (readEligible(one.cells, one)?.errors.size ?? 0) > 0;
}
