import { counted } from "../counted";
import { columnReference, customersReference, type RevenueReferences } from "../formulas";
import { BINDING } from "../names";
import type { BoundColumns } from "../portfolioView/boundColumns";
import { settingValue } from "../snapshot/settings";
import type { Blocks } from "../snapshot/snapshot";
import { columnIndex } from "../snapshot/table";

/** The portfolio's revenue and customers as formulas refer to them; or why a function cannot add the revenue up. */
export function revenueSource(
  { portfolio, settings }: Blocks,
  { revenue }: BoundColumns,
): RevenueReferences | { readonly problem: string } {
  const column = (label: string) => {
    const name = settings && settingValue(settings, label);
    const at = portfolio && name !== undefined ? columnIndex(portfolio, String(name)) : undefined;
    return at === undefined ? undefined : portfolio!.columns[at];
  };
  const account = column(BINDING.account);
  if (portfolio === undefined || revenue === undefined || account === undefined) {
    return { problem: "A chart in the workbook needs columns with the accounts and their revenue." };
  }
  if (revenue.unreadable > 0) {
    const cells = `${counted(revenue.unreadable, "cell")} of ${revenue.column} ${revenue.unreadable === 1 ? "holds" : "hold"}`;
    return { problem: `${cells} no number, so formulas cannot add it up. Mend that under Data check first.` };
  }
  return {
    revenue: columnReference(portfolio.name, revenue.column),
    customers: customersReference(portfolio.name, account, column(BINDING.parent)),
  };
}
