import { blockAddress } from "../address";

/** A formula in a cell or filled down the cells of a column: one that calls functions of the add-in, or reads a spill. */
export interface KamFormula {
  readonly sheet: string;
  /** Row and column, from 0, of its first cell. */
  readonly row: number;
  readonly column: number;
  /** How many cells it fills down its column; more than 1 only where none of them spills. */
  readonly cells: number;
  /** The size of its result. */
  readonly rows: number;
  readonly columns: number;
  /** As Excel shows it in the first cell. */
  readonly formula: string;
  /** Such as KAM.SCORE; none where it only reads what another formula spills. */
  readonly functions: readonly string[];
  /** How many cells of its result show an error, and the first of them. */
  readonly errors: number;
  readonly error: string | undefined;
  /** Whether an error says that there is no result: it is not computed yet, cannot be computed here, or has no room. */
  readonly isUnfinished: boolean;
}

/** A sheet of the workbook as it stands for who looks for formulas. */
export interface LookedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
}

/** What looking through a workbook for formulas of the add-in has found. */
export interface KamFormulas {
  /** Sheet by sheet, and on each row by row. */
  readonly formulas: readonly KamFormula[];
  /** Formulas that call no function of the add-in and refer with # to what a formula spills. */
  readonly readers: readonly KamFormula[];
  readonly sheets: readonly LookedSheet[];
  /** All defined names, with what they refer to. */
  readonly defined: readonly { readonly name: string; readonly formula: string }[];
  /** Defined names whose own formulas call functions of the add-in. */
  readonly names: readonly string[];
  /** All tables and defined names of the workbook, whose names are taken. */
  readonly taken: readonly string[];
}

/** How far looking has come. */
export interface LookingProgress {
  readonly sheet: string;
  readonly cells: number;
  readonly of: number;
}

/** The address of the cells that hold a formula, such as D4 or F2:F41. */
export function addressOf({ row, column, cells }: Pick<KamFormula, "row" | "column" | "cells">): string {
  return blockAddress(row, column, cells, 1);
}

/** How many cells hold formulas. */
export function cellCount(formulas: readonly KamFormula[]): number {
  return formulas.reduce((sum, { cells }) => sum + cells, 0);
}

/** Formulas by their sheets, in the order of the sheets. */
export function bySheet({ formulas, sheets }: KamFormulas) {
  return sheets.flatMap((sheet) => {
    const found = formulas.filter((one) => one.sheet === sheet.name);
    return found.length === 0 ? [] : [{ sheet, formulas: found }];
  });
}
