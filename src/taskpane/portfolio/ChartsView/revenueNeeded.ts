import { BINDING, TABLES } from "../../../workbook/names";
import type { BoundColumns } from "../../../workbook/portfolioView/boundColumns";

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
  return [`${count === 1 ? "1 cell" : `${count} cells`} of ${revenue!.column} hold no number and are left out.`];
}
