import { TABLES } from "../names";
import type { Blocks, TableOutline } from "../snapshot/snapshot";
import { sameName } from "../snapshot/table";
import { hasColumn } from "./boundModel";

/** How many tables are offered. */
const OFFERED = 3;

/**
 * Tables that can be the portfolio, the likeliest first: the one that the formulas read, then those with most of the
 * criteria as columns.
 *
 * @param account a column that the table must have, where it is known.
 */
export function portfolioTables(
  { tables }: Blocks,
  criteria: readonly string[],
  followed: string | undefined,
  account: string | undefined,
): readonly TableOutline[] {
  const own = Object.values(TABLES).filter((name) => name !== TABLES.accounts && name !== TABLES.parents);
  const fit = ({ name, columns }: TableOutline) => {
    if (followed !== undefined && sameName(name, followed)) return Infinity;
    if (account !== undefined && !hasColumn(columns, account)) return 0;
    return criteria.filter((criterion) => hasColumn(columns, criterion)).length;
  };
  return tables
    .filter(({ name }) => !own.some((one) => sameName(one, name)))
    .map((table) => ({ table, fit: fit(table) }))
    .filter((one) => one.fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, OFFERED)
    .map(({ table }) => table);
}
