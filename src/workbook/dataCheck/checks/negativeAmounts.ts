import { isRounding } from "../../../models/ties";
import { type CheckedData, cellPlace, columnOf, eachCell, rowLabel } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";
import { formatNumber } from "../separators";

/** Accounts with less than no revenue; what rounding has left of invoices and credits is none. */
export const negativeAmounts: Check = {
  id: "negativeAmounts",
  title: "Negative amounts",
  explanation:
    "Credits are netted with the customer's other amounts. A customer that is negative in all is left out of shares and " +
    "ranks and told as a credit. Check that it is a credit and not a sign that slipped in.",
  find: ({ portfolio, separators }: CheckedData) => {
    const column = columnOf(portfolio, "revenue");
    if (column === undefined) return [];
    let largest = 0;
    eachCell(
      portfolio,
      column,
      (value) => void (typeof value === "number" && (largest = Math.max(largest, Math.abs(value)))),
    );
    const findings: Finding[] = [];
    eachCell(portfolio, column, (value, row) => {
      if (typeof value !== "number" || value >= 0 || isRounding(value, largest)) return;
      const sentence = `${rowLabel(portfolio, row)}: ${column.header} is ${formatNumber(value, separators)}.`;
      findings.push({ severity: "note", ...cellPlace(portfolio, column, row), sentence });
    });
    return findings;
  },
};
