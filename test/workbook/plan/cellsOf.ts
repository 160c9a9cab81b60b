import { parseCell } from "../../../src/workbook/address";
import type { Plan, PlanCell } from "../../../src/workbook/plan/plan";

/** The cells of a plan by row and column; a cell that is written twice is refused. */
export function cellsOf({ steps }: Plan): Map<string, PlanCell> {
  const cells = new Map<string, PlanCell>();
  for (const step of steps) {
    if (step.kind !== "setCells") continue;
    const { row, column } = parseCell(step.start);
    step.cells.forEach((line, i) =>
      line.forEach((cell, j) => {
        const key = `${row + i},${column + j}`;
        if (cells.has(key)) throw new Error(`${key} is written twice`);
        cells.set(key, cell);
      }),
    );
  }
  return cells;
}

/** The cell of a plan at an address such as B4; undefined where nothing is written. */
export function cellAt(cells: ReadonlyMap<string, PlanCell>, address: string): PlanCell | undefined {
  const { row, column } = parseCell(address);
  return cells.get(`${row},${column}`);
}
