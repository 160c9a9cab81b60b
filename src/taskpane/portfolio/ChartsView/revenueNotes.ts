import type { NetAmounts } from "../../../models/customers";
import { BINDING, OPTIONAL_SETTINGS, TABLES } from "../../../workbook/names";
import type { BoundColumns } from "../../../workbook/portfolioView/boundColumns";
import { formatShare } from "../../formatNumber";
import { formatAmount } from "../format";

/** What a chart of the revenue says where there is no revenue. */
export function revenueNeeded({ missing }: BoundColumns): string {
  return missing === undefined
    ? `This needs the revenue of the accounts. Enter the name of their revenue column in ${TABLES.settings}, row "${BINDING.revenue}".`
    : `This needs the revenue of the accounts. ${TABLES.settings} names the column "${missing}", which their table does not have.`;
}

/** Cells of the revenue that were left out, as a note. */
export function unreadableNote({ revenue }: BoundColumns): readonly string[] {
  const count = revenue?.unreadable ?? 0;
  if (count === 0) return [];
  const column = revenue!.column;
  return [
    count === 1
      ? `1 cell of ${column} holds no number and is left out.`
      : `${count} cells of ${column} hold no number and are left out.`,
  ];
}

/** What shares of the revenue are of, in a sentence's words. */
export function revenueWords(total: number | undefined): string {
  return total === undefined ? "the revenue" : "the entity revenue";
}

/** Which amount the shares refer to, and how to have another. */
export function baseNote(amounts: NetAmounts, total: number | undefined): string {
  const list = formatAmount(amounts.total);
  const row = `"${OPTIONAL_SETTINGS.entityRevenue}"`;
  if (total === undefined) {
    return `Shares are of the ${list} that the list adds up to. A row ${row} in ${TABLES.settings} makes them shares of that amount.`;
  }
  const base = `Shares are of the ${row} in ${TABLES.settings}, ${formatAmount(total)}.`;
  const rest = 1 - amounts.total / total;
  if (Math.abs(rest) < 5e-4) return base;
  return rest > 0
    ? `${base} The list adds up to ${list}; ${formatShare(rest)} is of nobody on it.`
    : `${base} The list adds up to ${list}, which is ${formatShare(-rest)} more: see Data check.`;
}
