import { type Block, blocksOf, type PlacedCell } from "./cellBlocks";
import { type Content, formatToWrite, sameContent } from "./content";
import type { StateColumn, TableState } from "./tableState";

/**
 * One thing that Excel does to a table, wholly or not at all. Rows and columns count from 0, below the header row; null
 * is after the last.
 */
export type TableMove =
  | { readonly kind: "renameColumn"; readonly at: number; readonly name: string }
  | { readonly kind: "deleteColumn"; readonly at: number }
  | { readonly kind: "insertColumn"; readonly at: number | null; readonly name: string }
  | { readonly kind: "deleteRow"; readonly at: number }
  | { readonly kind: "insertRows"; readonly at: number | null; readonly count: number; readonly columns: number }
  | { readonly kind: "format"; readonly block: Block<string> }
  | { readonly kind: "write"; readonly block: Block<Content> };

/** A move and the table after it. */
export interface TableStep {
  readonly move: TableMove;
  readonly after: TableState;
}

/**
 * The moves that turn a table into another: names, columns and rows first, then number formats, then the contents,
 * each of them in few blocks. Rows that only change places are written anew.
 */
export function movesBetween(from: TableState, to: TableState): TableStep[] {
  const steps: TableStep[] = [];
  let now = from;
  const step = (move: TableMove, change: (state: TableState) => void) => {
    now = now.copy();
    change(now);
    steps.push({ move, after: now });
  };

  for (const { id, name } of renamed(from, to)) {
    const at = now.columns.findIndex((one) => one.id === id);
    step({ kind: "renameColumn", at, name }, (state) => state.rename(id, name));
  }
  for (const { id } of from.columns.filter((one) => !has(to.columns, one.id))) {
    const at = now.columns.findIndex((one) => one.id === id);
    step({ kind: "deleteColumn", at }, (state) => state.deleteColumn(id));
  }
  const staying = new Set(to.rows);
  for (let at = from.rows.length - 1; at >= 0; at--) {
    if (!staying.has(from.rows[at]!)) step({ kind: "deleteRow", at }, (state) => state.deleteRow(at));
  }
  const before = new Set(from.rows);
  for (let at = 0; at < to.rows.length; at++) {
    if (before.has(to.rows[at]!)) continue;
    let end = at + 1;
    while (end < to.rows.length && !before.has(to.rows[end]!)) end++;
    const ids = to.rows.slice(at, end);
    const [place, columns] = [at === now.rows.length ? null : at, now.columns.length];
    step({ kind: "insertRows", at: place, count: ids.length, columns }, (state) => state.insertRows(at, ids));
    at = end;
  }
  to.columns.forEach((column, at) => {
    if (has(from.columns, column.id)) return;
    const place = at === now.columns.length ? null : at;
    step({ kind: "insertColumn", at: place, name: column.name }, (state) => state.insertColumn(at, column));
  });
  const format = (wanted: Reading<string>) => {
    for (const block of differences(now, to, formatOf, wanted, (a, b) => a === b)) {
      step({ kind: "format", block }, (state) => put(state, block, (i, id, value) => state.setFormat(i, id, value)));
    }
  };
  const unwritten = now;
  format((state, row, column) => {
    const [content, old] = [state.content(row, column), unwritten.content(row, column)];
    const isWritten = content !== undefined && (old === undefined || !sameContent(old, content));
    return isWritten ? formatToWrite(content, state.format(row, column)) : state.format(row, column);
  });
  for (const block of differences(now, to, contentAt, contentAt, sameContent)) {
    step({ kind: "write", block }, (state) => put(state, block, (i, id, value) => state.set(i, id, value)));
  }
  format(formatOf);
  return steps;
}

const has = (columns: readonly StateColumn[], id: number) => columns.some((one) => one.id === id);
type Reading<T> = (state: TableState, row: number, column: number) => T | undefined;
const formatOf: Reading<string> = (state, row, column) => state.format(row, column);
const contentAt: Reading<Content> = (state, row, column) => state.content(row, column);

/** New names in an order in which none is taken when it is given. */
function renamed(from: TableState, to: TableState): StateColumn[] {
  const open = to.columns.filter(({ id, name }) => from.columns.some((one) => one.id === id && one.name !== name));
  const taken = new Map(from.columns.map(({ id, name }) => [id, name.toLowerCase()]));
  const ordered: StateColumn[] = [];
  while (open.length > 0) {
    const isFree = ({ id, name }: StateColumn) =>
      [...taken].every(([other, one]) => other === id || one !== name.toLowerCase());
    const next = open.findIndex(isFree);
    const [column] = open.splice(Math.max(next, 0), 1);
    taken.set(column!.id, column!.name.toLowerCase());
    ordered.push(column!);
  }
  return ordered;
}

function differences<T>(
  from: TableState,
  to: TableState,
  read: Reading<T>,
  wanted: Reading<T>,
  isSame: (a: T, b: T) => boolean,
): Block<T>[] {
  const cells: PlacedCell<T>[] = [];
  to.columns.forEach(({ id }, column) =>
    to.rows.forEach((_, row) => {
      const [old, value] = [read(from, row, id), wanted(to, row, id)];
      if (value !== undefined && (old === undefined || !isSame(old, value))) cells.push({ row, column, value });
    }),
  );
  return blocksOf(cells);
}

function put<T>(state: TableState, { row, column, cells }: Block<T>, set: (row: number, id: number, value: T) => void) {
  cells.forEach((line, i) =>
    line.forEach((value, j) => {
      if (value !== null) set(row + i, state.columns[column + j]!.id, value);
    }),
  );
}
