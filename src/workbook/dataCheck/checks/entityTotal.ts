import { sum } from "../../../models/sums";
import { isTie } from "../../../models/ties";
import { OPTIONAL_SETTINGS } from "../../names";
import { foldedKey } from "../../../cells/foldedKey";
import { type CheckedData, columnOf, columnPlace, eachCell } from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";
import { formatNumber } from "../separators";

/** Revenue that does not add up to what the books say. */
export const entityTotal: Check = {
  id: "entityTotal",
  title: "The list differs from the entity revenue",
  explanation:
    "Shares of the whole, and the test of major customers at 10 %, are measured against the revenue of the entity. A " +
    "difference is revenue of nobody on the list, credits, another period, or an amount that was left out.",
  find: (data) => {
    const entity = entityRevenue(data);
    const column = columnOf(data.portfolio, "revenue");
    if (entity === undefined || column === undefined) return [];
    const amounts: number[] = [];
    eachCell(data.portfolio, column, (value) => void (typeof value === "number" && amounts.push(value)));
    const total = sum(Float64Array.from(amounts));
    if (isTie(total, entity)) return [];
    const finding: Finding = {
      severity: "warning",
      ...columnPlace(data.portfolio, column),
      sentence: sentence(data, total, entity),
    };
    return [finding];
  },
};

/** What the setting of that name says; undefined where there is none, or no number. */
export function entityRevenue({ tables }: Pick<CheckedData, "tables">): number | undefined {
  const settings = tables.find(({ role }) => role === "settings");
  if (settings === undefined) return undefined;
  const label = foldedKey(OPTIONAL_SETTINGS.entityRevenue);
  const row = columnOf(settings, "setting")?.values.findIndex((value) => foldedKey(String(value)) === label) ?? -1;
  const value = columnOf(settings, "settingValue")?.values[row];
  return typeof value === "number" ? value : undefined;
}

function sentence({ portfolio, separators }: CheckedData, total: number, entity: number): string {
  const shown = (value: number, digits: number) => formatNumber(Number(value.toPrecision(digits)), separators);
  const difference = Math.abs(total - entity);
  const share = entity === 0 ? "" : ` (${shown((100 * difference) / Math.abs(entity), 2)}\u00a0%)`;
  return (
    `${portfolio.name} adds up to ${shown(total, 12)}, the entity revenue is ${shown(entity, 12)}: ` +
    `${shown(difference, 6)}${share} too ${total > entity ? "much" : "little"}.`
  );
}
