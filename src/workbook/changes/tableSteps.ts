import type { ChangeStep, PlanCell } from "../plan/plan";
import type { CellValue } from "../snapshot/table";
import { type Content, formatToWrite, isBase, isFormula, planned, sameContent, TEXT_FORMAT } from "./content";
import { refersToRows, withoutOwnRow } from "./ownRow";
import { changedSinceRead, columnTaken, heldAndHolds, inTheWay, noColumn } from "./sentences";
import { placesByKey, removeAt, type TableDraft } from "./tableDraft";
import type { TableState } from "./tableState";

type OfKind<Kind extends ChangeStep["kind"]> = Extract<ChangeStep, { kind: Kind }>;

/** Steps that change a table. */
export type TableStepKind =
  "editRows" | "editFoundRows" | "addColumn" | "renameColumn" | "addRows" | "removeRows" | "orderRows";
export type TableChangeStep = OfKind<TableStepKind>;

/** Changes a draft as a step says; or says in sentences why it cannot be. */
export function changeTable(draft: TableDraft, step: TableChangeStep): readonly string[] {
  return (CHANGES[step.kind] as (draft: TableDraft, step: TableChangeStep) => readonly string[])(draft, step);
}

const CHANGES: { [Kind in TableStepKind]: (draft: TableDraft, step: OfKind<Kind>) => readonly string[] } = {
  editRows: (draft, { key, column, edits }) => {
    const { state, name } = draft;
    const [keyColumn, edited] = [state.column(key), state.column(column)];
    if (!keyColumn || !edited) return [noColumn(name, keyColumn ? column : key)];
    const places = placesByKey(draft, keyColumn.id);
    const problems: string[] = [];
    for (const { row, base, value } of edits) {
      const [at, another] = places.get(row.toLowerCase()) ?? [];
      const cell = `${column} of "${row}"`;
      if (at === undefined) problems.push(`the row "${row}" is gone`);
      else if (another !== undefined) problems.push(`the row "${row}" is there twice`);
      else {
        const now = state.content(at, edited.id) ?? "";
        const next = own(draft, planned(value), at);
        if (sameContent(now, next)) continue;
        if (isBase(now, base)) {
          write(draft, at, edited.id, next);
          const place = { row: state.rows[at]!, column: edited.id, key: keyColumn.id };
          draft.edited.set(`${place.row},${place.column}`, place);
        } else if (isFormula(now)) problems.push(`${cell} is computed by a formula now`);
        else problems.push(`${cell} ${heldAndHolds(base, now)}`);
      }
    }
    return problems.length === 0 ? [] : [changedSinceRead(`The table "${name}"`, problems)];
  },

  editFoundRows: (draft, { columns, rows }) => {
    const { state, name } = draft;
    const missing = columns.filter((one) => !state.column(one));
    if (missing.length > 0) return missing.map((one) => noColumn(name, one));
    const places = foundRows(draft, rows);
    if ("problems" in places) return [changedSinceRead(`The table "${name}"`, places.problems)];
    rows.forEach(({ cells }, i) =>
      cells.forEach((cell, j) => {
        const [at, column] = [places.found[i]!, state.column(columns[j]!)!.id];
        const next = own(draft, planned(cell), at);
        if (sameContent(state.content(at, column) ?? "", next)) return;
        write(draft, at, column, next);
        const row = state.rows[at]!;
        draft.edited.set(`${row},${column}`, { row, column, key: undefined });
      }),
    );
    return [];
  },

  addColumn: (draft, { name: added, cells, numberFormat }) => {
    const { state, name, sheet, beside } = draft;
    if (state.column(added)) return [columnTaken(name, added)];
    if (beside !== undefined) return [inTheWay(sheet, beside, "beside", name)];
    const contents = Array.isArray(cells) ? (cells as readonly PlanCell[]) : state.rows.map(() => cells as PlanCell);
    if (contents.length !== state.rows.length) {
      return [
        changedSinceRead(`The table "${name}"`, [`it had ${contents.length} rows and has ${state.rows.length} now`]),
      ];
    }
    const id = draft.newId();
    state.insertColumn(state.columns.length, { id, name: added });
    contents.forEach((cell, at) => {
      state.set(at, id, own(draft, planned(cell), at));
      state.setFormat(at, id, numberFormat ?? "General");
    });
    return [];
  },

  renameColumn: ({ state, name }, { from, to }) => {
    const column = state.column(from);
    if (!column) return [noColumn(name, from)];
    const taken = state.column(to);
    if (taken && taken.id !== column.id) return [columnTaken(name, to)];
    state.rename(column.id, to);
    return [];
  },

  addRows: (draft, { columns, rows }) => {
    const { state, name, sheet, below, stuckBelow } = draft;
    const missing = columns.filter((one) => !state.column(one));
    if (missing.length > 0) return missing.map((one) => noColumn(name, one));
    const ids = columns.map((one) => state.column(one)!.id);
    const isBlank = state.rows.length === 1 && state.columns.every(({ id }) => isComputedOrBlank(state.content(0, id)));
    const first = isBlank ? 0 : state.rows.length;
    if (isBlank) draft.filled.add(state.rows[0]!);
    const more = first + rows.length - state.rows.length;
    if (more > 0) {
      if (below !== undefined) return [inTheWay(sheet, below, "below", name)];
      if (stuckBelow !== undefined) return [stuckBelow];
      const model = state.rows.length - 1;
      const computed = state.columns.filter(({ id }) => isComputed(state, id, model) && !ids.includes(id));
      const formats = state.columns.map(({ id }) => state.format(model, id));
      state.insertRows(
        state.rows.length,
        Array.from({ length: more }, () => draft.newId()),
      );
      for (let at = model + 1; at < state.rows.length; at++) {
        for (const { id } of computed) state.set(at, id, state.content(model, id));
        state.columns.forEach(({ id }, j) => {
          if (formats[j] === TEXT_FORMAT) state.setFormat(at, id, TEXT_FORMAT);
        });
      }
    }
    rows.forEach((row, i) =>
      ids.forEach((id, j) => write(draft, first + i, id, own(draft, planned(row[j] ?? null), first + i))),
    );
    return [];
  },

  removeRows: (draft, { rows }) => {
    const places = foundRows(draft, rows);
    if ("problems" in places) return [changedSinceRead(`The table "${draft.name}"`, places.problems)];
    removeAt(draft, new Set(places.found));
    return [];
  },

  orderRows: (draft, { key, base, order }) => {
    const { state, name, firstRow } = draft;
    const keyColumn = state.column(key);
    if (!keyColumn) return [noColumn(name, key)];
    const places = placesByKey(draft, keyColumn.id);
    const at = order.map((row) => places.get(row.toLowerCase()) ?? []);
    const isEachOnce = at.every((one) => one.length === 1) && new Set(at.flat()).size === state.rows.length;
    if (!isEachOnce) {
      return [
        changedSinceRead(`The table "${name}"`, ["rows came, went or were renamed, so the new order leaves some out"]),
      ];
    }
    if (base.some((row, i) => places.get(row.toLowerCase())?.[0] !== i)) {
      return [changedSinceRead(`The table "${name}"`, ["its rows were put in another order"])];
    }
    const bound = state.columns.find(({ id }) =>
      state.rows.some((_, i) => {
        const content = state.content(i, id) ?? "";
        return isFormula(content) && refersToRows(content.formula, firstRow, firstRow + state.rows.length - 1);
      }),
    );
    if (bound) {
      return [
        `Column "${bound.name}" of the table "${name}" has a formula that refers to another row of it, ` +
          "so its rows cannot change places. Replace the formula, then try again.",
      ];
    }
    draft.ordered.push(keyColumn.id);
    state.arrange(at.flat());
    return [];
  },
};

/** The places of rows by all that they hold, each row once; or which of them are not there as they were read. */
function foundRows(
  { state }: TableDraft,
  rows: readonly { readonly base: readonly CellValue[] }[],
): { readonly found: readonly number[] } | { readonly problems: readonly string[] } {
  const found = new Set<number>();
  const problems: string[] = [];
  for (const { base } of rows) {
    const isRow = (at: number) =>
      !found.has(at) && state.columns.every(({ id }, j) => isBase(state.content(at, id) ?? "", base[j] ?? ""));
    const at = state.rows.findIndex((_, i) => isRow(i));
    if (at < 0) problems.push(`the row "${String(base[0])}" is gone or holds something else`);
    else found.add(at);
  }
  return problems.length > 0 ? { problems } : { found: [...found] };
}

/** Puts a content into a cell; a number in a cell that is formatted as text needs another format to be one. */
function write({ state }: TableDraft, at: number, column: number, content: Content): void {
  state.setFormat(at, column, formatToWrite(content, state.format(at, column)));
  state.set(at, column, content);
}

function own({ firstRow }: TableDraft, content: Content, at: number): Content {
  return isFormula(content) ? { formula: withoutOwnRow(content.formula, firstRow + at) } : content;
}

function isComputedOrBlank(content: Content | undefined): boolean {
  return content === undefined || content === "" || isFormula(content);
}

/** Whether a column is computed by one formula, as far as its last two rows tell. */
function isComputed(state: TableState, column: number, last: number): boolean {
  const [above, below] = [state.content(Math.max(last - 1, 0), column), state.content(last, column)];
  return below !== undefined && isFormula(below) && above !== undefined && sameContent(above, below);
}
