import type { CellValue } from "../snapshot/table";
import type { Separators } from "./separators";

/** What a table is to the model. */
export type TableRole = "portfolio" | "criteria" | "settings" | "overrides" | "joined";

/** What a column holds, as far as it matters to a check. */
export type ColumnRole =
  | "account"
  | "parent"
  | "revenue"
  | "eligible"
  | "rating"
  | "criterion"
  | "scale"
  | "weight"
  | "override"
  | "setting"
  | "settingValue"
  | "other";

/** A table to be read, and which of its columns. */
export interface ScanTarget {
  readonly table: string;
  readonly role: TableRole;
  readonly columns: readonly { readonly header: string; readonly role: ColumnRole }[];
}

/** A column as it was read, a cell for each row below the header. */
export interface ScannedColumn {
  readonly header: string;
  readonly role: ColumnRole;
  /** Its place on the sheet, from 0. */
  readonly column: number;
  readonly values: readonly CellValue[];
  /** Formulas where there are any, else the values. */
  readonly formulas: readonly CellValue[];
  /** Number formats; only of columns whose texts may have to become numbers. */
  readonly numberFormats?: readonly string[];
}

/** A table as it was read. */
export interface ScannedTable {
  readonly name: string;
  readonly sheet: string;
  readonly role: TableRole;
  /** Where its cells below the header begin on the sheet, from 0, and how many there are. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Every column of the table; those that were read are below. */
  readonly headers: readonly string[];
  readonly columns: readonly ScannedColumn[];
}

/** Everything a check may look at, as it was at one moment. */
export interface Scan {
  readonly tables: readonly ScannedTable[];
  /** How Excel is set; undefined where it does not say. */
  readonly separators: Separators | undefined;
}

/** How far the reading has come. */
export interface ScanProgress {
  readonly table: string;
  readonly cells: number;
  readonly of: number;
}

/** Whether a column has a text with a digit in it where numbers belong, so that its number formats matter. */
export function mayHoldTextNumbers({ role, values }: ScannedColumn): boolean {
  if (!NUMBER_ROLES.has(role)) return false;
  return values.some((value) => typeof value === "string" && /\d/.test(value));
}

/** Columns in which numbers may stand. */
const NUMBER_ROLES: ReadonlySet<ColumnRole> = new Set([
  "revenue",
  "rating",
  "scale",
  "weight",
  "settingValue",
  "other",
] satisfies ColumnRole[]);
