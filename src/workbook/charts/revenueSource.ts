import { counted } from "../counted";
import { columnReference, customersReference, type RevenueReferences } from "../formulas";
import { BINDING } from "../names";
import type { BoundColumns } from "../portfolioView/boundColumns";
import type { Blocks } from "../snapshot/snapshot";
import { boundColumn } from "./boundColumn";

/** The portfolio's revenue and customers as formulas refer to them; or why a function cannot add the revenue up. */
export function revenueSource(
  blocks: Blocks,
  { revenue }: BoundColumns,
): RevenueReferences | { readonly problem: string } {
  const { portfolio } = blocks;
  const account = boundColumn(blocks, BINDING.account);
  if (portfolio === undefined || revenue === undefined || account === undefined) {
    return { problem: "it needs columns with the accounts and their revenue." };
  }
  if (revenue.unreadable > 0) {
    const cells = `${counted(revenue.unreadable, "cell")} of ${revenue.column} ${revenue.unreadable === 1 ? "holds" : "hold"}`;
    return { problem: `${cells} no number, so formulas cannot add it up. Mend that under Data check first.` };
  }
  return {
    revenue: columnReference(portfolio.name, revenue.column),
    customers: customersReference(portfolio.name, account, boundColumn(blocks, BINDING.parent)),
  };
}
