import type { CellNow } from "./bookNow";
import { type Block, blocksOf } from "./cellBlocks";
import type { CellsMove, ChangedCell } from "./change";
import { formatToWrite, isFormula, sameContent } from "./content";

/**
 * The moves that take cells from one content and number format to another; formulas come last, so that the cells they
 * spill into are empty by then.
 */
export function cellMoves(cells: readonly ChangedCell[]): CellsMove[] {
  const written = cells.filter(({ before, after }) => !sameContent(before.content, after.content));
  const early = new Map(written.map((cell) => [cell, formatToWrite(cell.after.content, cell.after.format)!]));
  const first = (cell: ChangedCell) => early.get(cell) ?? cell.after.format;
  const isComputed = ({ after }: ChangedCell) => isFormula(after.content);
  const contents = [written.filter((cell) => !isComputed(cell)), written.filter(isComputed)].flatMap((some) =>
    blocks(some, ({ content }) => content),
  );
  return [
    ...formats(
      cells.filter((cell) => cell.before.format !== first(cell)).map((cell) => ({ ...cell, format: first(cell) })),
    ),
    ...contents.map((block) => ({ kind: "write", block }) as const),
    ...formats(
      cells.filter((cell) => first(cell) !== cell.after.format).map((cell) => ({ ...cell, format: cell.after.format })),
    ),
  ];
}

function formats(cells: readonly { readonly row: number; readonly column: number; readonly format: string }[]) {
  return blocksOf(cells.map(({ row, column, format }) => ({ row, column, value: format }))).map(
    (block) => ({ kind: "format", block }) as const,
  );
}

function blocks<T>(cells: readonly ChangedCell[], value: (after: CellNow) => T): Block<T>[] {
  return blocksOf(cells.map(({ row, column, after }) => ({ row, column, value: value(after) })));
}
