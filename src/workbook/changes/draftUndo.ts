import { cellAddress } from "../address";
import { sameName, shown } from "../snapshot/table";
import { type BookNow, cellIn, formulaIn, tableIn } from "./bookNow";
import { asBase, type Content, isFormula, sameContent } from "./content";
import { type DraftedCells, type DraftedTable, draftedTable, type Drafts, sheetObstacles } from "./drafts";
import { aFew, noName } from "./sentences";
import { keyAt, placesByKey, removeAt } from "./tableDraft";
import type { EditedCell, RemovedRow, RowContents, TableRecord, UndoRecord } from "./undoRecord";

/**
 * Goes through what taking a plan back changes, without touching the workbook.
 *
 * @returns what every change comes to; or, where something of the plan is no longer as it left it, what that is.
 */
export function draftUndo(record: UndoRecord, book: BookNow): Drafts | { readonly obstacles: readonly string[] } {
  const drafts: Drafts = { tables: [], cells: new Map(), names: new Map() };
  const obstacles = [
    ...record.tables.toReversed().flatMap((one) => undoTable(drafts, one, book)),
    ...record.cells.flatMap((one) => undoCells(drafts, one, book)),
    ...record.editedNames.flatMap(({ name, before, after }) => {
      const now = formulaIn(book, name);
      if (now === undefined) return [noName(name)];
      if (now !== after)
        return [changedSince(`The name "${name}"`, [`it referred to ${after} and refers to ${now} now`])];
      drafts.names.set(name, { before: now, after: before });
      return [];
    }),
  ];
  return obstacles.length > 0 ? { obstacles } : drafts;
}

export function changedSince(where: string, changes: readonly string[]): string {
  return `${where} was changed since: ${aFew(changes, "; ")}. So nothing is taken back, and no change of yours is lost.`;
}

function undoCells(drafts: Drafts, { sheet, cells }: UndoRecord["cells"][number], book: BookNow): readonly string[] {
  const obstacles = sheetObstacles(book, sheet);
  if (obstacles.length > 0) return obstacles;
  const changed: string[] = [];
  const drafted: DraftedCells = new Map();
  for (const { row, column, before, after } of cells) {
    const now = cellIn(book, sheet, row, column)!;
    if (sameContent(now.content, after.content)) drafted.set(`${row},${column}`, { before: now, after: before });
    else changed.push(`cell ${cellAddress(row, column)} ${heldAndHolds(after.content, now.content)}`);
  }
  if (changed.length > 0) return [changedSince(`The sheet "${sheet}"`, changed)];
  drafts.cells.set(sheet, drafted);
  return [];
}

function heldAndHolds(after: Content, now: Content): string {
  return `held ${shown(asBase(after))} and holds ${shown(asBase(now))} now`;
}

function undoTable(drafts: Drafts, record: TableRecord, book: BookNow): readonly string[] {
  const draft = draftedTable(drafts, record.name, book);
  if (!("state" in draft)) return draft;
  const rows = new Set<number>();
  const edits: FoundEdit[] = [];
  const changed = [
    ...columnChanges(draft, record),
    ...rowChanges(draft, record, rows),
    ...cellChanges(draft, record, edits),
    ...editedRowChanges(draft, record, rows, edits),
    ...orderChanges(draft, record),
  ];
  if (changed.length > 0) return [changedSince(`The table "${record.name}"`, changed)];

  for (const { name } of record.addedColumns) draft.state.deleteColumn(draft.state.column(name)!.id);
  removeAt(draft, rows);
  const places = new Map(draft.state.rows.map((id, at) => [id, at]));
  for (const { row, column, before, formatBefore } of edits) {
    const at = places.get(row)!;
    draft.state.set(at, column, before);
    draft.state.setFormat(at, column, formatBefore ?? draft.state.format(at, column));
  }
  for (const row of record.removedRows) putBack(draft, row);
  arrangeBack(draft, record);
  for (const { from, to } of record.renamed) draft.state.rename(draft.state.column(to)!.id, from);
  return [];
}

function columnChanges(
  { state }: DraftedTable,
  { made, renamed, addedColumns, edited, removedRows }: TableRecord,
): string[] {
  const needed = [
    ...(made?.columns ?? []),
    ...renamed.map(({ to }) => to),
    ...addedColumns.map(({ name }) => name),
    ...edited.flatMap(({ key, column }) => [key, column]),
    ...removedRows.flatMap(({ contents }) => [...contents.keys()]),
  ];
  const missing = [...new Set(needed)].filter((name) => !state.column(name));
  if (missing.length > 0) return missing.map((name) => `the column "${name}" was renamed or deleted`);
  if (made !== undefined && made.columns.length !== state.columns.length) return ["columns were added"];
  const taken = renamed.filter(
    ({ from }) => state.column(from) !== undefined && !renamed.some(({ to }) => sameName(to, from)),
  );
  if (taken.length > 0) return taken.map(({ from }) => `there is a new column "${from}"`);
  return addedColumns
    .filter(
      ({ name, contents }) =>
        !holdsStill(
          state.rows.map((_, at) => state.content(at, state.column(name)!.id) ?? ""),
          contents,
        ),
    )
    .map(({ name }) => `the column "${name}" holds something else`);
}

/** Whether a column holds what it did, in whatever order; one that is one formula may have got more rows. */
function holdsStill(now: readonly Content[], after: readonly Content[]): boolean {
  const [first] = after;
  if (first !== undefined && isFormula(first) && after.every((one) => sameContent(one, first))) {
    return now.every((one) => one === "" || sameContent(one, first));
  }
  const sorted = (contents: readonly Content[]) => contents.map((one) => JSON.stringify(one)).sort();
  const [a, b] = [sorted(now), sorted(after)];
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Looks for the rows that were added and gives their places to `found`. */
function rowChanges({ state }: DraftedTable, { addedRows }: TableRecord, found: Set<number>): string[] {
  return addedRows.flatMap((contents) => {
    const at = state.rows.findIndex((_, i) => !found.has(i) && holds(state, i, contents));
    if (at >= 0) found.add(at);
    const [first] = contents.values();
    return at >= 0 ? [] : [`the new row "${String(asBase(first ?? ""))}" is gone or holds something else`];
  });
}

function holds(state: DraftedTable["state"], at: number, contents: RowContents): boolean {
  return [...contents].every(([name, content]) => {
    const column = state.column(name);
    return column !== undefined && sameContent(state.content(at, column.id) ?? "", content);
  });
}

/** An edited cell that is where it was left, by its row and column ids. */
interface FoundEdit extends Pick<EditedCell, "before" | "formatBefore"> {
  readonly row: number;
  readonly column: number;
}

/** Looks for the cells that were edited and gives them to `found`. */
function cellChanges(draft: DraftedTable, { edited }: TableRecord, found: FoundEdit[]): string[] {
  const { state } = draft;
  const byKey = new Map<number, Map<string, number[]>>();
  return edited.flatMap(({ key, row, column, after, before, formatBefore }) => {
    const [keyColumn, editedColumn] = [state.column(key), state.column(column)];
    if (!keyColumn || !editedColumn) return [];
    const places = byKey.get(keyColumn.id) ?? placesByKey(draft, keyColumn.id);
    byKey.set(keyColumn.id, places);
    const [at, another] = places.get(row.toLowerCase()) ?? [];
    if (at === undefined || another !== undefined) return [`the row "${row}" is gone or there twice`];
    const now = state.content(at, editedColumn.id) ?? "";
    if (!sameContent(now, after)) return [`${column} of "${row}" ${heldAndHolds(after, now)}`];
    found.push({ row: state.rows[at]!, column: editedColumn.id, before, formatBefore });
    return [];
  });
}

/** Looks for the rows that were edited, other than those that were added, and gives their cells to `found`. */
function editedRowChanges(
  { state }: DraftedTable,
  { editedRows }: TableRecord,
  added: ReadonlySet<number>,
  found: FoundEdit[],
): string[] {
  const taken = new Set(added);
  return editedRows.flatMap(({ contents, cells }) => {
    const at = state.rows.findIndex((_, i) => !taken.has(i) && holds(state, i, contents));
    const [first] = contents.values();
    if (at < 0) return [`the row "${String(asBase(first ?? ""))}" is gone or holds something else`];
    taken.add(at);
    for (const { column, ...cell } of cells) {
      found.push({ ...cell, row: state.rows[at]!, column: state.column(column)!.id });
    }
    return [];
  });
}

/** Puts a row back at its place, or into the blank row that is left of an emptied table. */
function putBack(draft: DraftedTable, { at, contents, formats }: RemovedRow): void {
  const { state } = draft;
  const isBlank =
    state.rows.length === 1 &&
    state.columns.every(({ id }) => {
      const content = state.content(0, id) ?? "";
      return content === "" || isFormula(content);
    });
  const place = isBlank ? 0 : Math.min(at, state.rows.length);
  if (!isBlank) state.insertRows(place, [draft.newId()]);
  for (const { id, name } of state.columns) {
    state.set(place, id, contents.get(name) ?? state.content(place, id));
    state.setFormat(place, id, formats.get(name) ?? state.format(place, id));
  }
}

/** Whether the rows are still in the order that the plan gave them. */
function orderChanges(draft: DraftedTable, { order }: TableRecord): string[] {
  const key = order && draft.state.column(order.key);
  if (order === undefined || key === undefined) return [];
  const now = draft.state.rows.map((_, at) => keyAt(draft, at, key.id));
  const isAsLeft = now.length === order.after.length && now.every((row, at) => row === order.after[at]);
  return isAsLeft ? [] : ["its rows were sorted, or rows came or went"];
}

/** Gives the rows their former order. */
function arrangeBack(draft: DraftedTable, { order }: TableRecord): void {
  if (order === undefined) return;
  const { state } = draft;
  const places = placesByKey(draft, state.column(order.key)!.id);
  state.arrange(order.before.map((row) => places.get(row.toLowerCase())!.shift()!));
}

/** The tables that were made and become plain ranges again. */
export function unmade({ tables }: UndoRecord, book: BookNow) {
  return tables.flatMap(({ name, made }) => {
    const now = made && tableIn(book, name);
    if (made === undefined || now === undefined) return [];
    const { row, column } = now.area;
    return [{ id: now.id, sheet: now.sheet, row, column, header: made.header }];
  });
}
