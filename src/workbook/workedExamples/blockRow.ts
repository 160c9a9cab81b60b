import { blockAddress, cellAddress } from "../address";
import type { PlanCell, Step } from "../plan/plan";

/** A block of cells by its first cell, from 0, and size. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An address for formulas: B4:C6, or B4 for one cell. */
export function addressOf({ row, column, rows, columns }: Block): string {
  return blockAddress(row, column, rows, columns);
}

/** Blocks of cells side by side on a sheet, each below its heading and an empty column apart from the one before. */
export interface BlockRow {
  /** Puts a block at the right end. */
  place(heading: string, cells: readonly (readonly PlanCell[])[]): Block;
  /** What writes the headings and the blocks. */
  steps(): readonly Step[];
  /** The row that goes on below, after an empty one. */
  next(): number;
}

/** Begins a row of blocks at the cell of its first heading, from 0. */
export function blockRow(sheet: string, row: number, column: number): BlockRow {
  const first = row + 1;
  const headings: PlanCell[] = [];
  const steps: Step[] = [];
  let free = column;
  let next = row;
  return {
    place: (heading, cells) => {
      const block = { row: first, column: free, rows: cells.length, columns: cells[0]!.length };
      headings[free - column] = heading;
      steps.push(setCells(sheet, first, free, cells));
      free += block.columns + 1;
      next = Math.max(next, first + block.rows + 1);
      return block;
    },
    steps: () => {
      if (steps.length === 0) return [];
      const written = Array.from(headings, (heading) => heading ?? null);
      return [setCells(sheet, row, column, [written]), bold(sheet, row, column, written.length), ...steps];
    },
    next: () => next,
  };
}

/** The step that writes cells from a row and a column on, both from 0. */
export function setCells(sheet: string, row: number, column: number, cells: readonly (readonly PlanCell[])[]): Step {
  return { kind: "setCells", sheet, start: cellAddress(row, column), cells };
}

/** The step that makes cells of a row bold. */
export function bold(sheet: string, row: number, column: number, columns: number): Step {
  return { kind: "formatCells", range: { sheet, start: cellAddress(row, column), rows: 1, columns }, bold: true };
}
