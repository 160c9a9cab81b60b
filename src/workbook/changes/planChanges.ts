import { cellAddress } from "../address";
import type { ChangeStep, Plan } from "../plan/plan";
import { sameName } from "../snapshot/table";
import type { BookNow } from "./bookNow";
import { cellMoves } from "./cellMoves";
import type { Change, TableChange } from "./change";
import { sameContent } from "./content";
import type { DraftedCells, DraftedTable, Drafts } from "./drafts";
import { type Drafter, STEP_DRAFTS } from "./stepDrafts";
import { movesBetween } from "./tableMoves";
import type { TableState } from "./tableState";

/**
 * Goes through the changes of a plan on what the workbook was read to hold, without touching it.
 *
 * @returns what every change comes to; or why the plan cannot be carried out, a sentence for each obstacle.
 */
export function draftChanges({ steps }: Plan, book: BookNow): Drafts | { readonly obstacles: readonly string[] } {
  const drafts: Drafts = { tables: [], cells: new Map(), names: new Map() };
  const obstacles = new Set<string>();
  for (const step of steps) {
    const draft = STEP_DRAFTS[step.kind as ChangeStep["kind"]] as Drafter<ChangeStep> | undefined;
    for (const obstacle of draft?.(drafts, step as ChangeStep, book) ?? []) obstacles.add(obstacle);
  }
  if (obstacles.size > 0) return { obstacles: [...obstacles] };
  for (const table of drafts.tables) cellsMustStay(table, drafts);
  return drafts;
}

/** A plan names cells by their places before it; none of its other steps may move them. */
function cellsMustStay({ sheet, area, start, state }: DraftedTable, { cells }: Drafts): void {
  const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
    a.length === b.length && a.every((one, i) => one === b[i]);
  const hasRows = !isSame(start.rows, state.rows);
  const ids = ({ columns }: TableState) => columns.map(({ id }) => id);
  const hasColumns = !isSame(ids(start), ids(state));
  for (const [name, drafted] of cells) {
    if (!sameName(name, sheet)) continue;
    for (const key of drafted.keys()) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      const isBeside = row >= area.row && row < area.row + area.rows;
      const isUnder = column >= area.column && column < area.column + area.columns;
      const isMoved = (hasRows && isUnder && row > area.row) || (hasColumns && isBeside && column >= area.column);
      if (isMoved) throw new Error(`The plan edits cell ${cellAddress(row, column)}, which its other steps move`);
    }
  }
}

/** The changes of drafts, each with the moves that make it. */
export function changesOf(drafts: Drafts): Change[] {
  return [
    ...drafts.tables.map(tableChange),
    ...[...drafts.cells].flatMap(([sheet, cells]) => cellsChange(sheet, cells)),
    ...[...drafts.names].flatMap(([name, { before, after }]) =>
      before === after ? [] : [{ kind: "name", name, before, after } as const],
    ),
  ];
}

function tableChange({ id, name, sheet, made, firstRow, start, state }: DraftedTable): TableChange {
  return { kind: "table", id, name, sheet, made, firstRow, start, end: state, steps: movesBetween(start, state) };
}

function cellsChange(sheet: string, cells: DraftedCells): Change[] {
  const changed = [...cells].flatMap(([key, { before, after }]) => {
    if (sameContent(before.content, after.content) && before.format === after.format) return [];
    const [row, column] = key.split(",").map(Number);
    return [{ row: row!, column: column!, before, after }];
  });
  return changed.length === 0 ? [] : [{ kind: "cells", sheet, cells: changed, moves: cellMoves(changed) }];
}
