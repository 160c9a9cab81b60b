import { type CheckedData, type CheckedTable, cellPlace, rowLabel } from "../checkedData";
import type { Check } from "../check";
import { type Finding, quoted } from "../finding";
import { eachOtherThanNumber } from "../numberCells";

/** Words, dates and truth values where numbers belong. */
export const noNumbers: Check = {
  id: "noNumbers",
  title: "No number where one belongs",
  explanation:
    "The functions answer #VALUE! for such a row rather than guess. Type the number, or n/a where it is not known.",
  find: (data) => data.tables.flatMap((table) => wordsIn(data, table)),
};

function wordsIn({ numberIn }: CheckedData, table: CheckedTable): Finding[] {
  const findings: Finding[] = [];
  eachOtherThanNumber(table, (column, value, row) => {
    if (typeof value === "string" && numberIn(value) !== undefined) return;
    findings.push({
      severity: "error",
      ...cellPlace(table, column, row),
      sentence: `${rowLabel(table, row)}: ${column.header} is ${quoted(value)}.`,
    });
  });
  return findings;
}
