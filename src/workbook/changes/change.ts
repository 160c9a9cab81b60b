import type { PlanRange } from "../plan/range";
import type { Area, CellNow } from "./bookNow";
import type { Block } from "./cellBlocks";
import type { Content } from "./content";
import type { TableStep } from "./tableMoves";
import type { TableState } from "./tableState";

/** A range that becomes a table, with its header row as it was. */
export interface MadeTable {
  readonly range: PlanRange;
  readonly area: Area;
  readonly header: readonly CellNow[];
}

/** A table that changes, move by move. */
export interface TableChange {
  readonly kind: "table";
  /** Undefined where the table is made first. */
  readonly id: string | undefined;
  readonly name: string;
  readonly sheet: string;
  readonly made: MadeTable | undefined;
  /** Row of the sheet, from 0, of the first row below the headers. */
  readonly firstRow: number;
  readonly start: TableState;
  readonly end: TableState;
  readonly steps: readonly TableStep[];
}

/** One thing that Excel does to cells of a sheet, wholly or not at all. */
export type CellsMove =
  | { readonly kind: "format"; readonly block: Block<string> }
  | { readonly kind: "write"; readonly block: Block<Content> };

/** A cell that changes, row and column of the sheet from 0. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellNow;
  readonly after: CellNow;
}

/** Cells of a sheet that change. */
export interface CellsChange {
  readonly kind: "cells";
  readonly sheet: string;
  readonly cells: readonly ChangedCell[];
  readonly moves: readonly CellsMove[];
}

/** A defined name that comes to refer to something else; both without an equals sign. */
export interface NameChange {
  readonly kind: "name";
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A change of something that is in the workbook already. */
export type Change = TableChange | CellsChange | NameChange;
