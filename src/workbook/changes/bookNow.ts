import type { WorkbookState } from "../plan/objects";
import { type CellValue, sameName } from "../snapshot/table";
import type { Content } from "./content";
import type { TableState } from "./tableState";

/** A rectangle of a sheet by its first cell, from 0, and its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as far as it can keep a plan from being carried out. */
export interface SheetNow {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Whether a filter that is no table's hides rows. */
  readonly isFiltered: boolean;
}

/** A table that a plan touches. */
export interface TableNow {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly isFiltered: boolean;
  /** Header row, rows and totals row. */
  readonly area: Area;
  readonly state: TableState;
  readonly shownBy: (row: number, column: number) => CellValue | undefined;
  /** The filled cells that touch the table at its right, and below it, such as "F3:F9". */
  readonly beside: string | undefined;
  readonly below: string | undefined;
  /** Addresses of merged cells further below. */
  readonly mergedBelow: readonly string[];
}

/** A cell that a plan touches. */
export interface CellNow {
  readonly content: Content;
  readonly format: string;
}

/** A cell as it was read. What a formula in another cell spills into it is shown, and is none of its own content. */
export interface ReadCell extends CellNow {
  readonly shown: CellValue;
}

/** Cells side by side that a plan touches. */
export interface CellsNow {
  readonly sheet: string;
  readonly area: Area;
  /** By row and column of the area. */
  readonly cells: readonly (readonly ReadCell[])[];
  readonly merged: readonly string[];
  /** The areas that formulas in these cells spill to. */
  readonly spills: readonly Area[];
}

/** A plain range that a plan makes a table of. */
export interface RangeNow extends Omit<CellsNow, "spills"> {
  /** Whether a formula in it spills. */
  readonly hasSpill: boolean;
  /** What the table would be. */
  readonly state: TableState;
  readonly shownBy: TableNow["shownBy"];
  readonly beside: string | undefined;
  readonly below: string | undefined;
  readonly mergedBelow: readonly string[];
}

/** Where a table of a sheet that a plan touches lies. */
export interface TablePlace {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** What a workbook says now of everything that a plan touches. */
export interface BookNow extends WorkbookState {
  readonly isReadOnly: boolean;
  readonly sheetsNow: readonly SheetNow[];
  readonly formulas: ReadonlyMap<string, string>;
  readonly tablesNow: readonly TableNow[];
  readonly places: readonly TablePlace[];
  readonly cellsNow: readonly CellsNow[];
  readonly rangesNow: readonly RangeNow[];
}

export function sheetIn(book: BookNow, name: string): SheetNow | undefined {
  return book.sheetsNow.find((one) => sameName(one.name, name));
}

export function tableIn(book: BookNow, name: string): TableNow | undefined {
  return book.tablesNow.find((one) => sameName(one.name, name));
}

/** A cell that was read, rows and columns of the sheet from 0. */
export function cellIn(book: BookNow, sheet: string, row: number, column: number): ReadCell | undefined {
  for (const { sheet: name, area, cells } of book.cellsNow) {
    const cell = sameName(name, sheet) ? cells[row - area.row]?.[column - area.column] : undefined;
    if (cell) return cell;
  }
  return undefined;
}

/** What a defined name refers to, as `bare` has it. */
export function formulaIn(book: BookNow, name: string): string | undefined {
  for (const [one, formula] of book.formulas) if (sameName(one, name)) return bare(formula);
  return undefined;
}

/**
 * What a defined name refers to, without the equals sign in front. What refers to something that was deleted is #REF!
 * and no more: Excel's own text for it, such as #REF!$D$4#, cannot be counted on to be taken back by Excel.
 */
export function bare(formula: string): string {
  return formula.includes("#REF!") ? "#REF!" : formula.replace(/^=/, "");
}

/** Whether a cell is in an area. */
export function isWithin(area: Area, { row, column }: Pick<Area, "row" | "column">): boolean {
  return overlap(area, { row, column, rows: 1, columns: 1 });
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
