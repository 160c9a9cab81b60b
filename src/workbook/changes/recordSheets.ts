import { cellAddress, parseCell } from "../address";
import type { Plan, PlanCell } from "../plan/plan";
import { shown } from "../snapshot/table";
import type { Area } from "./bookNow";
import { asBase, type Content, isFormula, sameContent } from "./content";
import type { SheetRecord, WrittenBlock } from "./undoRecord";

/** Where a plan writes on one of its sheets. */
export interface PlannedBlock extends Area {
  readonly cells: readonly (readonly PlanCell[])[];
}

/** The blocks that a plan writes on a sheet of its own. */
export function plannedBlocks({ steps }: Plan, sheet: string): PlannedBlock[] {
  return steps.flatMap((step) => {
    if (step.kind !== "setCells" || step.sheet !== sheet) return [];
    const columns = Math.max(...step.cells.map((line) => line.length));
    return [{ ...parseCell(step.start), rows: step.cells.length, columns, cells: step.cells }];
  });
}

/** What is in a block by what was read in its place. */
export function writtenBlock(
  { row, column, cells }: PlannedBlock,
  contents: readonly (readonly Content[])[],
): WrittenBlock {
  return {
    row,
    column,
    contents: contents.map((line, i) =>
      line.map((content, j) => ((cells[i]?.[j] ?? null) === null ? undefined : content)),
    ),
  };
}

/** A sheet as it is now. */
export interface SheetContents {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Content[])[];
}

/** A filled cell of a sheet that its plan has not written, row and column from 0. */
export interface ForeignCell {
  readonly row: number;
  readonly column: number;
}

/** How a sheet differs from what its plan has written: cells that hold something else, and cells it has not written. */
export function sheetChanges(
  { written }: SheetRecord,
  now: SheetContents | undefined,
): { readonly changed: string[]; readonly foreign: ForeignCell[] } {
  const at = (row: number, column: number) => now?.contents[row - now.row]?.[column - now.column] ?? "";
  const ours = new Map<string, Content>();
  for (const { row, column, contents } of written) {
    contents.forEach((line, i) =>
      line.forEach((content, j) => {
        if (content !== undefined) ours.set(`${row + i},${column + j}`, content);
      }),
    );
  }
  const changed = [...ours].flatMap(([key, content]) => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    const held = at(row, column);
    return sameContent(held, content)
      ? []
      : [`cell ${cellAddress(row, column)} held ${shown(asBase(content))} and holds ${shown(asBase(held))} now`];
  });
  const foreign = (now?.contents ?? []).flatMap((line, i) =>
    line.flatMap((content, j) => {
      const cell = { row: now!.row + i, column: now!.column + j };
      return content === "" || ours.has(`${cell.row},${cell.column}`) ? [] : [cell];
    }),
  );
  return { changed, foreign };
}

/** The cells of a record that hold formulas, which may spill. */
export function formulaCells({ id, written }: SheetRecord) {
  return written.flatMap(({ row, column, contents }) =>
    contents.flatMap((line, i) =>
      line.flatMap((content, j) =>
        content !== undefined && isFormula(content) ? [{ id, row: row + i, column: column + j }] : [],
      ),
    ),
  );
}
