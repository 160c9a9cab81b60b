import type { TableBlock } from "../snapshot/table";
import type { RangeWithHeader } from "./headerRow";

/** The list that a portfolio is made of: a table of the workbook, or a plain range that becomes one. */
export interface Source extends TableBlock {
  readonly sheet: string;
  /** Where the list is a plain range still; its name is then the one the table will get. */
  readonly range?: RangeWithHeader;
}

/** A plain range as the list of a portfolio. */
export function sourceOfRange(range: RangeWithHeader, name: string): Source {
  return { name, sheet: range.range.sheet, columns: range.columns, values: range.values, range };
}
