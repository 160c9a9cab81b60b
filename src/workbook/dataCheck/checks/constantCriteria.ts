import { isTie } from "../../../models/ties";
import { type CheckedData, columnPlace, columnsOf, eachCell } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";
import type { ScannedColumn } from "../scan";
import { formatNumber } from "../separators";

/** Criteria with the same value for every account. */
export const constantCriteria: Check = {
  id: "constantCriteria",
  title: "Criteria that tell no account from another",
  explanation:
    "With the same value for everybody a criterion moves all scores alike and takes its weight from those that " +
    "differ. Rate it, or set its weight to 0.",
  find: (data) => columnsOf(data.portfolio, "rating").flatMap((column) => constant(data, column)),
};

function constant({ portfolio, separators }: CheckedData, column: ScannedColumn): Finding[] {
  let first: number | undefined;
  let ratings = 0;
  let differs = false;
  eachCell(portfolio, column, (value) => {
    if (typeof value !== "number") return;
    ratings++;
    differs ||= !isTie(value, (first ??= value));
  });
  if (first === undefined || ratings === 1 || differs) return [];
  const sentence = `${column.header} is ${formatNumber(first, separators)} for all ${ratings} accounts that have it.`;
  return [{ severity: "note", ...columnPlace(portfolio, column), sentence }];
}
