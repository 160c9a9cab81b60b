import { readCustomers } from "../../cells/customers";
import type { Block } from "../../cells/matrix";
import { numbers } from "../../cells/matrix";
import type { Customers } from "../../models/customers";
import { rowsAsCustomers } from "../../models/customers";
import { BINDING, SETTINGS_COLUMNS } from "../names";
import type { Blocks } from "../snapshot";
import { columnIndex, rowsWithKey, type TableBlock } from "../snapshotTable";

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
        : readCustomers(block("customers", keys).cells, block("customers", keys), new Map()),
  };
}

/** The text of a setting, or undefined where it is not set. */
export function settingText(settings: TableBlock, label: string): string | undefined {
  const value = settingCell(settings, label);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** The number of a setting, or undefined where there is none. */
export function settingNumber(settings: TableBlock | undefined, label: string): number | undefined {
  const value = settings && settingCell(settings, label);
  return typeof value === "number" ? value : undefined;
}

function settingCell(settings: TableBlock, label: string) {
  const [name, value] = SETTINGS_COLUMNS.slice(0, 2).map((column) => columnIndex(settings, column));
  if (name === undefined || value === undefined) return undefined;
  const [row] = rowsWithKey(settings, name, label);
  return row === undefined ? undefined : settings.values[row]![value];
}
