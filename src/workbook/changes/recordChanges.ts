import { type BookNow, cellIn, formulaIn, tableIn, type TableNow } from "./bookNow";
import { type Content, sameContent } from "./content";
import type { DraftedTable, Drafts } from "./drafts";
import { keyAt, type TableDraft } from "./tableDraft";
import type { EditedCell, EditedRow, RemovedRow, RowContents, TableRecord, UndoRecord } from "./undoRecord";

/**
 * What a plan has changed, by its drafts and by what the workbook holds after it; undefined where that is not what the
 * plan has left, so that somebody must have changed it at the same moment.
 */
export function recordChanges(
  drafts: Drafts,
  after: BookNow,
): Pick<UndoRecord, "tables" | "cells" | "editedNames"> | undefined {
  const tables = drafts.tables.map((draft) => tableRecord(draft, tableIn(after, draft.name)));
  if (tables.includes(undefined)) return undefined;
  return {
    tables: tables as TableRecord[],
    cells: [...drafts.cells].map(([sheet, cells]) => ({
      sheet,
      cells: [...cells].map(([key, { before, after: planned }]) => {
        const [row, column] = key.split(",").map(Number) as [number, number];
        return { row, column, before, after: cellIn(after, sheet, row, column) ?? planned };
      }),
    })),
    editedNames: [...drafts.names].map(([name, { before, after: planned }]) => ({
      name,
      before,
      after: formulaIn(after, name) ?? planned,
    })),
  };
}

function tableRecord(draft: DraftedTable, now: TableNow | undefined): TableRecord | undefined {
  const { name, sheet, start, state, made, filled, emptied } = draft;
  if (now === undefined || !state.looksLike(now.state)) return undefined;
  const old = new Set(start.rows);
  const staying = new Set(state.rows);
  const atNow = new Map(state.columns.map(({ id }, j) => [id, now.state.columns[j]!.id]));
  const contentNow = (at: number, column: number) => now.state.content(at, atNow.get(column)!);
  const [before, after] = [placesOf(start.rows), placesOf(state.rows)];
  const nowDraft = { ...draft, state: now.state, shownBy: now.shownBy };
  const isNewRow = (id: number) => !old.has(id) || filled.has(id);
  const rowNow = (at: number): RowContents =>
    new Map(
      state.columns.flatMap(({ id, name: column }): [string, Content][] => {
        const content = contentNow(at, id);
        return content === undefined ? [] : [[column, content]];
      }),
    );
  const edits = [...draft.edited.values()].flatMap(({ row, column, key }) => {
    const [from, at] = [before.get(row), after.get(row)];
    if (from === undefined || at === undefined || isNewRow(row)) return [];
    const [held, holds] = [start.content(from, column) ?? "", contentNow(at, column) ?? ""];
    if (sameContent(held, holds)) return [];
    const cell = { column: nameOf(draft, column), before: held, formatBefore: start.format(from, column) };
    return [{ at, key, cell, after: holds }];
  });
  return {
    name,
    sheet,
    made: made && { ...made, columns: state.columns.map((one) => one.name) },
    renamed: start.columns.flatMap(({ id, name: from }) => {
      const to = state.columns.find((one) => one.id === id)?.name ?? from;
      return from === to ? [] : [{ from, to }];
    }),
    addedColumns: state.columns
      .filter(({ id }) => !start.columns.some((one) => one.id === id))
      .map(({ id, name: column }) => ({
        name: column,
        contents: state.rows.map((_, at) => contentNow(at, id) ?? state.content(at, id) ?? ""),
      })),
    addedRows: state.rows.flatMap((id, at) => (isNewRow(id) ? [rowNow(at)] : [])),
    edited: edits.flatMap(({ at, key, cell, after: holds }): EditedCell[] =>
      key === undefined
        ? []
        : [{ ...cell, key: nameOf(draft, key), row: keyAt(nowDraft, at, atNow.get(key)!), after: holds }],
    ),
    editedRows: [...new Set(edits.flatMap(({ at, key }) => (key === undefined ? [at] : [])))].map((row): EditedRow => ({
      contents: rowNow(row),
      cells: edits.flatMap(({ at, key, cell }) => (at === row && key === undefined ? [cell] : [])),
    })),
    removedRows: start.rows.flatMap((id, at): RemovedRow[] => {
      if (staying.has(id) && !emptied.has(id)) return [];
      const known = <T>(read: (row: number, column: number) => T | undefined) =>
        new Map(
          start.columns.flatMap((column): [string, T][] => {
            const value = read(at, column.id);
            return value === undefined ? [] : [[nameOf(draft, column.id), value]];
          }),
        );
      return [
        {
          at,
          contents: known((i, column) => start.content(i, column)),
          formats: known((i, column) => start.format(i, column)),
        },
      ];
    }),
    order: orderOf(draft),
  };
}

/** The places of rows by their ids. */
function placesOf(rows: readonly number[]): ReadonlyMap<number, number> {
  return new Map(rows.map((id, at) => [id, at]));
}

function orderOf(draft: DraftedTable): TableRecord["order"] {
  const key = draft.ordered.at(-1);
  if (key === undefined) return undefined;
  const keys = (state: TableDraft["state"]) => state.rows.map((_, at) => keyAt({ ...draft, state }, at, key));
  return { key: nameOf(draft, key), before: keys(draft.start), after: keys(draft.state) };
}

function nameOf({ start, state }: DraftedTable, column: number): string {
  return (state.columns.find(({ id }) => id === column) ?? start.columns.find(({ id }) => id === column)!).name;
}
