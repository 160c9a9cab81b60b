import { cellAddress } from "../address";
import { shown } from "../snapshot/table";
import { type BookNow, cellIn, formulaIn, type TableNow } from "./bookNow";
import type { Change, MadeTable, TableChange } from "./change";
import { asBase, type Content, sameContent } from "./content";
import { tableOf } from "./restore";
import type { TableState } from "./tableState";

/** What is left of changes that were to be taken back, in words, such as: column "Score" of the table "tblAccounts". */
export function remainsOf(changes: readonly Change[], book: BookNow): string[] {
  return changes.flatMap((change) => {
    if (change.kind === "table") return tableRemains(change, book);
    if (change.kind === "cells") {
      return change.cells.flatMap(({ row, column, before }) =>
        cellRemains(change.sheet, row, column, before, cellIn(book, change.sheet, row, column)),
      );
    }
    const now = formulaIn(book, change.name);
    return now === change.before ? [] : [`the name "${change.name}", which referred to ${change.before}`];
  });
}

/** What may be left of changes where Excel does not let KAM look. */
export function possibleRemains(changes: readonly Change[]): string[] {
  return changes.map((change) => {
    if (change.kind === "name") return `the name "${change.name}"`;
    if (change.kind === "table") {
      return change.made ? `table "${change.name}"` : `changes in the table "${change.name}"`;
    }
    const [first] = change.cells;
    const more = change.cells.length - 1;
    const cell = cellAddress(first!.row, first!.column);
    return `changes in cell ${cell}${more > 0 ? ` and ${more} more` : ""} of the sheet "${change.sheet}"`;
  });
}

function tableRemains(change: TableChange, book: BookNow): string[] {
  const now = tableOf(change, book);
  if (change.made !== undefined) return now === undefined ? headerRemains(change.made, book) : [`table "${now.name}"`];
  if (now === undefined) return [`the table "${change.name}", which is gone`];
  const where = `of the table "${change.name}"`;
  return [
    ...columnRemains(change.start, now.state, where),
    ...rowRemains(change.start, now.state, where),
    ...contentRemains(change, now),
  ];
}

/** Excel makes the headers of a table texts. */
function headerRemains({ range, area, header }: MadeTable, { rangesNow }: BookNow): string[] {
  const now = rangesNow.find((one) => one.sheet === range.sheet && one.area.row === area.row)?.cells[0];
  return header.flatMap((before, j) => cellRemains(range.sheet, area.row, area.column + j, before, now?.[j]));
}

function columnRemains(before: TableState, now: TableState, where: string): string[] {
  const [had, has] = [before.columns.map(({ name }) => name), now.columns.map(({ name }) => name)];
  if (had.length === has.length) {
    return has.flatMap((name, j) => (name === had[j] ? [] : [`the header "${name}" ${where}, which was "${had[j]}"`]));
  }
  return [
    ...has.filter((name) => !had.includes(name)).map((name) => `column "${name}" ${where}`),
    ...had.filter((name) => !has.includes(name)).map((name) => `column "${name}" ${where}, which is gone`),
  ];
}

function rowRemains(before: TableState, now: TableState, where: string): string[] {
  const more = now.rows.length - before.rows.length;
  if (more > 0) return [`${counted(more, "new row")} ${where}`];
  return more < 0 ? [`${counted(-more, "row")} ${where}, which ${more === -1 ? "is" : "are"} gone`] : [];
}

/** Cells that differ, row by row; where rows are gone, it cannot be said which is which. */
function contentRemains({ start, sheet, firstRow }: TableChange, { state, area }: TableNow): string[] {
  if (state.rows.length < start.rows.length) return [];
  return start.columns.flatMap(({ id, name }, j) => {
    const other = state.columns.length === start.columns.length ? state.columns[j] : state.column(name);
    if (other === undefined) return [];
    const place = area.column + state.columns.indexOf(other);
    return start.rows.flatMap((_, i) => {
      const [content, format] = [start.content(i, id), start.format(i, id)];
      const [contentNow, formatNow] = [state.content(i, other.id), state.format(i, other.id)];
      return cellRemains(
        sheet,
        firstRow + i,
        place,
        { content: content ?? contentNow ?? "", format: format ?? formatNow ?? "" },
        { content: contentNow ?? content ?? "", format: formatNow ?? format ?? "" },
      );
    });
  });
}

interface Cell {
  readonly content: Content;
  readonly format: string;
}

function cellRemains(sheet: string, row: number, column: number, before: Cell, now: Cell | undefined): string[] {
  const where = `cell ${cellAddress(row, column)} of the sheet "${sheet}"`;
  if (now === undefined) return [where];
  if (!sameContent(before.content, now.content)) {
    return [`${where}, which held ${shown(asBase(before.content))}`];
  }
  return before.format === now.format ? [] : [`the number format of ${where}, which was ${before.format}`];
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
