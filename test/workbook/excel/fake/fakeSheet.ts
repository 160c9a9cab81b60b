import { cellAddress, parseCell } from "../../../../src/workbook/address";
import { FakeError } from "./fakeError";

export type Value = string | number | boolean;
/** What a cell holds: a constant or a formula. */
export type Held = Value | { readonly formula: string };
/** A reference to a cell of the formula's own sheet. */
const REFERENCE = /(?<![\w!'.$])\$?[A-Z]{1,3}\$?\d+(?![\w(!])/g;

type Input = string | number | boolean | null;

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface FakeTable {
  id: string;
  name: string;
  /** Header row and rows. */
  place: Place;
}

/** A series of a chart; its ranges are row, column, rows and columns, such as "6,0,9,1". */
export interface FakeSeries {
  readonly name: string;
  readonly type: string;
  readonly across?: string;
  readonly values?: string;
  readonly sizes?: string;
}

export interface FakeChart {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly series: FakeSeries[];
  /** Whatever else was set, such as title.text. */
  readonly look: Record<string, unknown>;
}

export interface FakeSheet {
  id: string;
  name: string;
  /** Filled cells by row and column from 0, such as "3,1". */
  cells: Record<string, Held>;
  /** What formulas show, by their text; others show 0. */
  results: Record<string, Value[][]>;
  /** Number formats that are not General. */
  formats: Record<string, string>;
  bold: string[];
  widths: number[];
  frozenRows: number;
  tables: FakeTable[];
  charts: FakeChart[];
}

export function newSheet(name: string, id: string): FakeSheet {
  return { id, name, cells: {}, results: {}, formats: {}, bold: [], widths: [], frozenRows: 0, tables: [], charts: [] };
}

/** What a cell such as "B4" holds; null where it is empty. */
export function cell(sheet: FakeSheet, address: string): Held | null {
  const { row, column } = parseCell(address);
  return sheet.cells[`${row},${column}`] ?? null;
}

/** Fills a sheet from a cell on, as a person would; "" leaves a cell empty. */
export function fill(sheet: FakeSheet, start: string, rows: readonly (readonly Held[])[]): void {
  const { row, column } = parseCell(start);
  rows.forEach((line, i) =>
    line.forEach((held, j) => {
      if (held !== "") sheet.cells[`${row + i},${column + j}`] = held;
    }),
  );
}

/** Puts what is written into a cell, as Excel takes it. */
export function put(sheet: FakeSheet, row: number, column: number, input: Input): void {
  if (input === null) return;
  const key = `${row},${column}`;
  const held = taken(input, sheet.formats[key] === "@");
  if (held === "") delete sheet.cells[key];
  else sheet.cells[key] = held;
}

/** Excel writes the names of functions large. */
function taken(input: Exclude<Input, null>, isText: boolean): Held {
  if (typeof input !== "string") return isText ? String(input) : input;
  if (input.startsWith("'")) return input.slice(1);
  if (isText) return input;
  if (input.startsWith("=")) return { formula: input.replace(/\w+(?=\()/g, (name) => name.toUpperCase()) };
  return input !== "" && !Number.isNaN(Number(input)) ? Number(input) : input;
}

export function setFormat(sheet: FakeSheet, row: number, column: number, format: string | null): void {
  if (format === null) return;
  if (format === "General") delete sheet.formats[`${row},${column}`];
  else sheet.formats[`${row},${column}`] = format;
}

export function formulaAt(sheet: FakeSheet, row: number, column: number): Value {
  const held = sheet.cells[`${row},${column}`];
  return typeof held === "object" ? held.formula : valueAt(sheet, row, column);
}

/** What a cell shows. */
export function valueAt(sheet: FakeSheet, row: number, column: number): Value {
  const held = sheet.cells[`${row},${column}`];
  if (held !== undefined && typeof held !== "object") return held;
  for (const { result, place, isBlocked } of resultsOf(sheet)) {
    if (place.row === row && place.column === column) return isBlocked ? "#SPILL!" : result[0]![0]!;
    if (!isBlocked && isIn(place, row, column)) return result[row - place.row]![column - place.column]!;
  }
  return held === undefined ? "" : 0;
}

/** Where formulas spill to. */
export function spillPlaces(sheet: FakeSheet): Place[] {
  return resultsOf(sheet).flatMap(({ place, isBlocked }) =>
    isBlocked || place.rows * place.columns === 1 ? [] : [place],
  );
}

/** The results of formulas of more than one cell, and whether something is in their way. */
function resultsOf({ cells, results }: FakeSheet) {
  if (Object.keys(results).length === 0) return [];
  return Object.entries(cells).flatMap(([key, held]) => {
    const result = typeof held === "object" ? results[held.formula] : undefined;
    if (result === undefined) return [];
    const [row, column] = key.split(",").map(Number) as [number, number];
    const place = { row, column, rows: result.length, columns: result[0]!.length };
    const isBlocked = result.some((line, i) =>
      line.some((_, j) => i + j > 0 && cells[`${row + i},${column + j}`] !== undefined),
    );
    return [{ result, place, isBlocked }];
  });
}

/** The names of a table's columns. */
export function headersOf(sheet: FakeSheet, { place }: FakeTable): string[] {
  return Array.from({ length: place.columns }, (_, j) => String(valueAt(sheet, place.row, place.column + j)));
}

/** Moves what is in or beyond a place down, or up and away, and with it what formulas refer to. */
export function shift(sheet: FakeSheet, place: Place, direction: "rows" | "columns", by: 1 | -1): void {
  const isRows = direction === "rows";
  const size = isRows ? place.rows : place.columns;
  const movedCell = (row: number, column: number) => {
    const isAcross = isRows
      ? column >= place.column && column < place.column + place.columns
      : row >= place.row && row < place.row + place.rows;
    const [at, first] = isRows ? [row, place.row] : [column, place.column];
    if (!isAcross || at < first) return { row, column };
    if (by === -1 && at < first + size) return undefined;
    return isRows ? { row: row + by * size, column } : { row, column: column + by * size };
  };
  const movedReference = (reference: string) => {
    const { row, column } = parseCell(reference);
    const to = movedCell(row, column);
    if (to === undefined) return "#REF!";
    return to.row === row && to.column === column ? reference : cellAddress(to.row, to.column);
  };
  const moved = <T>(items: Record<string, T>) => {
    const result: Record<string, T> = {};
    for (const [key, item] of Object.entries(items)) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      const to = movedCell(row, column);
      if (to !== undefined) result[`${to.row},${to.column}`] = item;
    }
    return result;
  };
  sheet.cells = moved(sheet.cells);
  for (const [key, held] of Object.entries(sheet.cells)) {
    if (typeof held !== "object") continue;
    sheet.cells[key] = { formula: held.formula.replace(REFERENCE, (reference: string) => movedReference(reference)) };
  }
  sheet.formats = moved(sheet.formats);
  for (const table of sheet.tables) {
    const { place: other } = table;
    const isBeyond = isRows ? other.row >= place.row : other.column >= place.column;
    const isAcross = isRows
      ? other.column >= place.column && other.column + other.columns <= place.column + place.columns
      : other.row >= place.row && other.row + other.rows <= place.row + place.rows;
    const isTouched = isRows
      ? other.column < place.column + place.columns && place.column < other.column + other.columns
      : other.row < place.row + place.rows && place.row < other.row + other.rows;
    if (isBeyond && isTouched && !isAcross) throw new FakeError("InvalidOperation"); // no table is torn
    if (!isBeyond || !isAcross) continue;
    table.place = isRows ? { ...other, row: other.row + by * size } : { ...other, column: other.column + by * size };
  }
}

/** The smallest place around the filled cells within another; undefined where there are none. */
export function usedPlace({ cells }: FakeSheet, within?: Place): Place | undefined {
  const filled = Object.keys(cells)
    .map((key) => key.split(",").map(Number) as [number, number])
    .filter(([row, column]) => within === undefined || isIn(within, row, column));
  if (filled.length === 0) return undefined;
  const least = (axis: 0 | 1) => filled.reduce((min, cell) => Math.min(min, cell[axis]), Infinity);
  const most = (axis: 0 | 1) => filled.reduce((max, cell) => Math.max(max, cell[axis]), 0);
  const [row, column] = [least(0), least(1)];
  return { row, column, rows: most(0) - row + 1, columns: most(1) - column + 1 };
}

export function isIn(place: Place, row: number, column: number): boolean {
  return (
    row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns
  );
}

export function mustFit(block: readonly (readonly unknown[])[], { rows, columns }: Place): void {
  if (block.length !== rows || block.some((one) => one.length !== columns)) throw new FakeError("InvalidArgument");
}
