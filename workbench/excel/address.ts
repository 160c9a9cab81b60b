import { columnName } from "../functions/cells";
import type { Area } from "./area";

/** An address: the sheet's name, if it has one, and the rectangle. */
export interface Address {
  sheet?: string;
  area: Area;
  /** `A1#`: the range that the formula in A1 spills to. */
  spilled: boolean;
}

/** How many rows and columns the sheet has, for addresses such as A:C. */
export interface SheetSize {
  rows: number;
  columns: number;
}

const withSheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(#?)$/i;
const wholeColumns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const wholeRows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The sheet's name and the rest of `'My sheet'!A1`. */
export function splitSheet(text: string): { sheet?: string; rest: string } {
  const [, quoted, plain, rest] = withSheet.exec(text) ?? [];
  if (rest === undefined) return { rest: text };
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, rest };
}

/** Reads an address; undefined for a text that is none. */
export function parseAddress(text: string, size: SheetSize): Address | undefined {
  const { sheet, rest } = splitSheet(text.trim().replace(/^=/, ""));
  const area = parseArea(rest, size);
  return area && { ...(sheet !== undefined && { sheet }), area, spilled: rest.endsWith("#") };
}

function parseArea(text: string, size: SheetSize): Area | undefined {
  const [, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] = cells.exec(text) ?? [];
  if (fromColumn && fromRow && toColumn && toRow) {
    return between(Number(fromRow) - 1, Number(toRow) - 1, columnIndex(fromColumn), columnIndex(toColumn));
  }
  const [, firstColumn, lastColumn] = wholeColumns.exec(text) ?? [];
  if (firstColumn && lastColumn) return between(0, size.rows - 1, columnIndex(firstColumn), columnIndex(lastColumn));
  const [, firstRow, lastRow] = wholeRows.exec(text) ?? [];
  if (firstRow && lastRow) return between(Number(firstRow) - 1, Number(lastRow) - 1, 0, size.columns - 1);
  return undefined;
}

function between(rowA: number, rowB: number, columnA: number, columnB: number): Area {
  return {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rows: Math.abs(rowA - rowB) + 1,
    columns: Math.abs(columnA - columnB) + 1,
  };
}

function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `B2:C5`; with whole columns of the sheet, `B:C`. */
export function formatArea({ row, column, rows, columns }: Area, size: SheetSize, absolute = false): string {
  const $ = absolute ? "$" : "";
  const [first, last] = [`${$}${columnName(column)}`, `${$}${columnName(column + columns - 1)}`];
  if (rows === size.rows) return `${first}:${last}`;
  const start = `${first}${$}${row + 1}`;
  return rows * columns === 1 ? start : `${start}:${last}${$}${row + rows}`;
}

/** A sheet's name as it stands before an exclamation mark: quoted when it is more than letters, digits and _ . */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !cells.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
