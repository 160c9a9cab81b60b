import { isMissing } from "../../cells/cell";
import { readCustomers } from "../../cells/customers";
import { type Block, numbers } from "../../cells/matrix";
import { type Customers, rowsAsCustomers } from "../../models/customers";
import { BINDING, OPTIONAL_SETTINGS } from "../names";
import type { Blocks } from "../snapshot/snapshot";
import { settingValue } from "../snapshot/settings";
import { type CellValue, columnIndex, type TableBlock } from "../snapshot/table";

/** The revenue of the accounts, one per row of the portfolio's table. */
export interface Revenue {
  /** What the column is called. */
  readonly column: string;
  /** NaN where it is missing or no number. */
  readonly amounts: Float64Array;
  /** How many cells hold something that is no number. */
  readonly unreadable: number;
}

/** What the settings bind besides the ratings. */
export interface BoundColumns {
  /** Undefined where no column is bound, or none of that name exists; `missing` says which. */
  readonly revenue: Revenue | undefined;
  readonly missing: string | undefined;
  /** The customer of each row: its parent where there is one. */
  readonly customers: Customers;
}

/** Reads the revenue and the parents of the accounts, as the contribution formulas read them. */
export function boundColumns({ settings, portfolio }: Blocks): BoundColumns {
  if (portfolio === undefined) return { revenue: undefined, missing: undefined, customers: rowsAsCustomers(0) };
  const block = (argument: string, columns: readonly number[]): Block => ({
    argument,
    rows: portfolio.values.length,
    columns: columns.length,
    cells: portfolio.values.map((row) => columns.map((j) => row[j])),
  });
  const bound = (label: string) => {
    const name = settings && settingText(settings, label);
    return { name, column: name === undefined ? undefined : columnIndex(portfolio, name) };
  };
  const revenue = bound(BINDING.revenue);
  const keys = [bound(BINDING.account), bound(BINDING.parent)].flatMap(({ column }) => column ?? []);
  const read = revenue.column === undefined ? undefined : numbers(block("revenue", [revenue.column]));
  const named = block("customers", keys);
  return {
    revenue: read && {
      column: portfolio.columns[revenue.column!]!,
      amounts: read.values,
      unreadable: read.errors.size,
    },
    missing: read === undefined ? revenue.name : undefined,
    customers:
      keys.length === 0 || portfolio.values.length === 0
        ? rowsAsCustomers(portfolio.values.length)
        : readCustomers(named.cells, named, new Map()),
  };
}

/** The amount that shares of the revenue refer to: the entity revenue of the settings; undefined for the list's own. */
export function shareTotal(settings: TableBlock | undefined): number | undefined {
  const total = settingNumber(settings, OPTIONAL_SETTINGS.entityRevenue);
  return total !== undefined && total > 0 ? total : undefined;
}

/** The number of a setting, or undefined where there is none. */
export function settingNumber(settings: TableBlock | undefined, label: string): number | undefined {
  const value = settings && settingValue(settings, label);
  return typeof value === "number" ? value : undefined;
}

function settingText(settings: TableBlock, label: string): string | undefined {
  const value = settingValue(settings, label);
  return typeof value === "string" && !isMissing(value) ? value : undefined;
}

/** The cell with an account's name in the portfolio's table; undefined where the settings name no such column. */
export function accountCell({ settings, portfolio }: Blocks, row: number): CellValue | undefined {
  const name = settings && settingText(settings, BINDING.account);
  const column = name === undefined || portfolio === undefined ? undefined : columnIndex(portfolio, name);
  return column === undefined ? undefined : portfolio?.values[row]?.[column];
}
