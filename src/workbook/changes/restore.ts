import { type BookNow, cellIn, formulaIn, type TableNow } from "./bookNow";
import type { CellsChange, Change, ChangedCell, TableChange } from "./change";
import { alikeContent, formatToWrite, sameContent } from "./content";
import { cellMoves } from "./cellMoves";
import { movesBetween } from "./tableMoves";
import { NO_WORK, type Work } from "./work";

/**
 * The work that takes changes back, of which the workbook shows how far they came. What is neither as before nor as any
 * of the moves leaves it was changed by somebody else: it is left alone.
 */
export function restoration(changes: readonly Change[], book: BookNow): Work {
  return changes.reduceRight<Work>((work, change) => {
    if (change.kind === "table") return withTable(work, change, book);
    if (change.kind === "cells") return { ...work, cells: [...work.cells, ...cellsBack(change, book)] };
    const now = formulaIn(book, change.name);
    if (now === undefined || now === change.before) return work;
    return { ...work, names: [...work.names, { name: change.name, refersTo: change.before }] };
  }, NO_WORK);
}

/** The table that a change is about: as it is found, or as it has come to be where it was made. */
export function tableOf({ id, made, name }: TableChange, { tablesNow }: BookNow): TableNow | undefined {
  if (made === undefined) return tablesNow.find((one) => one.id === id);
  const { sheet } = made.range;
  return tablesNow.find(
    (one) =>
      one.name.toLowerCase() === name.toLowerCase() ||
      (one.sheet === sheet && one.area.row === made.area.row && one.area.column === made.area.column),
  );
}

function withTable(work: Work, change: TableChange, book: BookNow): Work {
  const now = tableOf(change, book);
  if (now === undefined) return work;
  const states = [change.start, ...change.steps.map(({ after }) => after)];
  const state = states.findLast((one) => one.looksLike(now.state));
  const moves = state === undefined ? [] : movesBetween(state, change.start).map(({ move }) => move);
  const { made, firstRow } = change;
  return {
    ...work,
    tables: [...work.tables, { key: now.id, firstRow, moves }],
    unmake:
      made === undefined
        ? work.unmake
        : [
            ...work.unmake,
            { id: now.id, sheet: now.sheet, row: made.area.row, column: made.area.column, header: made.header },
          ],
  };
}

function cellsBack({ sheet, cells }: CellsChange, book: BookNow): Work["cells"] {
  const back = cells.flatMap(({ row, column, before, after }): ChangedCell[] => {
    const now = cellIn(book, sheet, row, column);
    if (now === undefined) return [];
    const isOurs = alikeContent(now.content, after.content) && !sameContent(before.content, after.content);
    const isFormatOurs = now.format === after.format || now.format === formatToWrite(after.content, after.format);
    const target = {
      content: isOurs ? before.content : now.content,
      format: isFormatOurs ? before.format : now.format,
    };
    return [{ row, column, before: now, after: target }];
  });
  const moves = cellMoves(back);
  return moves.length === 0 ? [] : [{ sheet, moves }];
}
