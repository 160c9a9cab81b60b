import { relativeFormula } from "./formulaText";

/** A cell with a formula, row and column of its sheet from 0. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Cells below each other with one formula, filled down. */
export interface FormulaRun extends FormulaCell {
  readonly cells: readonly FormulaCell[];
}

/** Gathers cells into runs of one formula down a column, in the order of their first cells: row by row. */
export function formulaRuns(cells: readonly FormulaCell[]): FormulaRun[] {
  const runs: { relative: string; cells: FormulaCell[] }[] = [];
  const lastOf = new Map<number, (typeof runs)[number]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const relative = relativeFormula(cell.formula, cell.row);
    const above = lastOf.get(cell.column);
    if (above?.relative === relative && above.cells.at(-1)!.row === cell.row - 1) above.cells.push(cell);
    else {
      const run = { relative, cells: [cell] };
      runs.push(run);
      lastOf.set(cell.column, run);
    }
  }
  return runs.map((run) => ({ ...run.cells[0]!, cells: run.cells }));
}
