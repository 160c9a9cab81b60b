import { absoluteAddress, cellAddress } from "../address";
import { spill } from "../formulas";
import type { NewStep, PlanCell } from "../plan/plan";

/** Rows above each table: a title, and a row for a notice. */
export const TOP = 2;

/** A sheet with a title that stays in sight, as do the headers of its table. */
export function sheetSteps(name: string, title: string, columnWidths: readonly number[]): NewStep[] {
  return [
    { kind: "addSheet", name, columnWidths, frozenRows: TOP + 1 },
    { kind: "setCells", sheet: name, start: "A1", cells: [[title]] },
  ];
}

/** A table with its header row and rows, below the title. */
export function tableSteps(
  sheet: string,
  table: string,
  header: readonly string[],
  rows: readonly (readonly PlanCell[])[],
): NewStep[] {
  const start = cellAddress(TOP, 0);
  return [
    { kind: "setCells", sheet, start, cells: [[...header], ...rows] },
    { kind: "addTable", name: table, range: { sheet, start, rows: rows.length + 1, columns: header.length } },
  ];
}

/** A number format for cells of one or more columns, from the first row below the header. */
export function formatColumns(
  sheet: string,
  column: number,
  rows: number,
  columns: number,
  numberFormat: string,
): NewStep {
  return { kind: "formatCells", range: { sheet, start: cellAddress(TOP + 1, column), rows, columns }, numberFormat };
}

export function boldRow(sheet: string, row: number, columns: number, column = 0): NewStep {
  return { kind: "formatCells", range: { sheet, start: cellAddress(row, column), rows: 1, columns }, bold: true };
}

/** A defined name for all that the formula in a cell spills. */
export function spillName(name: string, sheet: string, row: number, column: number): NewStep {
  return { kind: "addName", name, refersTo: spill(absoluteAddress(sheet, row, column, 1, 1)) };
}
