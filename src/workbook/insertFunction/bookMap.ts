import type { Area } from "../changes/bookNow";
import type { DefinedName } from "../snapshot/snapshot";
import { sameName } from "../snapshot/table";

/** Cells of a sheet. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** A table and where its rows are. */
export interface TableArea extends SheetArea {
  readonly name: string;
  /** The names of its columns. */
  readonly headers: readonly string[];
  /** With header and totals. */
  readonly whole: Area;
}

/** What the references of a formula can mean in a workbook, and which tables can be in the way of one. */
export interface BookMap {
  readonly sheets: readonly string[];
  readonly tables: readonly TableArea[];
  /** Those of the whole workbook. */
  readonly names: readonly DefinedName[];
}

export function tableOf({ tables }: Pick<BookMap, "tables">, name: string): TableArea | undefined {
  return tables.find((table) => sameName(table.name, name));
}

/** A sheet's name as the workbook spells it. */
export function sheetOf({ sheets }: BookMap, name: string): string | undefined {
  return sheets.find((sheet) => sameName(sheet, name));
}
