import { type CheckedData, cellPlace, eachCell, rowLabel, scaleOf } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";
import { formatNumber } from "../separators";

/** Ratings below or above the ends of their criterion's scale. */
export const offScale: Check = {
  id: "offScale",
  title: "Values off their scale",
  explanation:
    "A value beyond the end of its scale counts as that end, so accounts beyond it are no longer told apart. Correct the " +
    "value, or widen the scale in the criteria table.",
  find: (data) => columnsWithScale(data).flatMap(({ column, scale }) => outside(data, column, scale)),
};

function columnsWithScale(data: CheckedData) {
  return data.portfolio.columns.flatMap((column) => {
    const scale = scaleOf(data, column);
    return scale === undefined ? [] : [{ column, scale }];
  });
}

type WithScale = ReturnType<typeof columnsWithScale>[number];

function outside(
  { portfolio, separators }: CheckedData,
  column: WithScale["column"],
  { lo, hi }: WithScale["scale"],
): Finding[] {
  const shown = (value: number) => formatNumber(value, separators);
  const findings: Finding[] = [];
  eachCell(portfolio, column, (value, row) => {
    if (typeof value !== "number" || (value >= lo && value <= hi)) return;
    const side = value < lo ? "below" : "above";
    findings.push({
      severity: "warning",
      ...cellPlace(portfolio, column, row),
      sentence:
        `${rowLabel(portfolio, row)}: ${column.header} is ${shown(value)}, ${side} its scale of ${shown(lo)} to ` +
        `${shown(hi)}${consequence(value, lo, hi, shown)}.`,
    });
  });
  return findings;
}

/** What an off value is taken for, where that is not plain. */
function consequence(value: number, lo: number, hi: number, shown: (value: number) => string): string {
  const isRatingScale = lo >= 1 && hi <= 10 && Number.isInteger(lo) && Number.isInteger(hi);
  if (value === 0 && isRatingScale) return ", which counts as not rated";
  const share = Number(`${value}e-2`);
  return hi <= 1 && value > hi && share >= lo && share <= hi ? `; ${shown(value)}\u00a0% would be ${shown(share)}` : "";
}
