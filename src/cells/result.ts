import { ModelError, type RowErrors } from "../models/modelError";
import { NOT_COMPUTABLE, unforeseen } from "./messages";

/** What a cell of a result may hold. */
export type ResultCell = number | string | boolean | ModelError;

/**
 * Runs a function's work and gives Excel its answer: a rectangle of numbers, texts, booleans and errors. A `ModelError`
 * thrown on the way becomes the error of the whole call. A number that is not finite becomes #N/A, because Excel would
 * show 0 in its place.
 */
export function answer(compute: () => readonly (readonly ResultCell[])[]): unknown[][] {
  try {
    const rows = compute();
    const cells = new Array<unknown[]>(rows.length);
    for (let i = 0; i < cells.length; i++) cells[i] = toCells(rows[i]!);
    return cells;
  } catch (error) {
    throw toExcel(error instanceof ModelError ? error : unforeseen(error));
  }
}

/** One value. */
export function single(value: ResultCell): ResultCell[][] {
  return [[value]];
}

/**
 * One value a row; rows with an error show it. The first map that knows a row decides. Rows of the same text or flag
 * are one array, because a million of three texts would fill the memory with copies.
 */
export function column(values: ArrayLike<ResultCell>, ...errors: readonly RowErrors[]): ResultCell[][] {
  const rows = new Array<ResultCell[]>(values.length);
  const words = new Map<string | boolean, ResultCell[]>();
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    rows[i] = typeof value === "string" || typeof value === "boolean" ? rowOf(value, words) : [value];
  }
  for (const map of [...errors].reverse()) for (const [i, error] of map) if (i < rows.length) rows[i] = [error];
  return rows;
}

/** The row of a word: the one that is known already, where there is one. */
function rowOf(word: string | boolean, known: Map<string | boolean, ResultCell[]>): ResultCell[] {
  let row = known.get(word);
  if (row === undefined) known.set(word, (row = [word]));
  return row;
}

/** A table: its header row, then its rows. */
export function table(header: readonly string[], rows: readonly (readonly ResultCell[])[]): ResultCell[][] {
  const all = new Array<ResultCell[]>(rows.length + 1);
  all[0] = [...header];
  for (let i = 0; i < rows.length; i++) all[i + 1] = rows[i] as ResultCell[];
  return all;
}

/** A matrix stored column after column, as rows of cells; rows with an error show it in every cell. */
export function grid(
  matrix: { readonly rows: number; readonly columns: number; readonly values: ArrayLike<number> },
  ...errors: readonly RowErrors[]
): ResultCell[][] {
  const { rows, columns, values } = matrix;
  const cells = new Array<ResultCell[]>(rows);
  for (let i = 0; i < rows; i++) {
    const row = new Array<ResultCell>(columns);
    for (let j = 0; j < columns; j++) row[j] = values[j * rows + i]!;
    cells[i] = row;
  }
  for (const map of [...errors].reverse()) {
    for (const [i, error] of map) if (i < rows) cells[i] = new Array<ResultCell>(columns).fill(error);
  }
  return cells;
}

/** A row as Excel takes it: the row itself unless a cell of it has to be replaced. */
function toCells(row: readonly ResultCell[]): unknown[] {
  for (let j = 0; j < row.length; j++) if (!isPlain(row[j])) return row.map(toCell);
  return row as ResultCell[];
}

/** Whether a cell needs no translation. An undefined one would be a fault of ours, which Excel would show as 0. */
function isPlain(value: ResultCell | undefined): boolean {
  return typeof value === "number" ? value - value === 0 : typeof value === "string" || typeof value === "boolean";
}

function toCell(value: ResultCell | undefined): unknown {
  if (isPlain(value)) return value;
  return toExcel(value instanceof ModelError ? value : NOT_COMPUTABLE);
}

/** Excel's own error object. The class exists only once the host has loaded, so it is looked up here and now. */
function toExcel(error: ModelError): CustomFunctions.Error {
  return new CustomFunctions.Error(error.code as CustomFunctions.ErrorCode, error.message);
}
