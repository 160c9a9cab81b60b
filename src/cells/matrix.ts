import type { Matrix } from "../models/matrix";
import type { ModelError, RowErrors } from "../models/modelError";
import { answerFor, errorIn, isBlank, isMissing, plain } from "./cell";
import {
  emptyArgument,
  errorCell,
  isNumberLike,
  notANumber,
  onlyTexts,
  type Place,
  wholeColumn,
  wrongColumns,
  wrongLength,
} from "./messages";

/** An argument as Excel passed it: a rectangle of cells with the name it has in the function's help. */
export interface Block {
  readonly argument: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly unknown[])[];
}

/** Numbers read from a block; NaN is missing. `errors` holds the rows with a cell that is no number. */
export interface Numbers extends Matrix {
  readonly argument: string;
  readonly errors: RowErrors;
}

/** Rows of a worksheet: a range this tall is a whole column, with or without its header. */
const SHEET_ROWS = 1_048_576;

/** An argument as a block, or undefined where it was omitted. A single value counts as one cell. */
export function optionalBlock(argument: string, value: unknown): Block | undefined {
  if (value === null || value === undefined) return undefined;
  const rows: unknown[] = Array.isArray(value) ? value : [value];
  if (rows.length === 0) return undefined;
  let columns = 0;
  let nested = true;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!Array.isArray(row)) nested = false;
    else if (row.length > columns) columns = row.length;
  }
  if (!nested && columns === 0) columns = 1;
  const cells = nested ? (rows as unknown[][]) : rows.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  return columns === 0 ? undefined : { argument, rows: cells.length, columns, cells };
}

/** An argument that must be given, as a block. */
export function block(argument: string, value: unknown): Block {
  const found = optionalBlock(argument, value);
  if (found === undefined) throw emptyArgument(argument);
  return found;
}

/** A block whose results stand beside its rows, which a whole column cannot have. */
export function alignedBlock(argument: string, value: unknown): Block {
  const found = block(argument, value);
  if (found.rows >= SHEET_ROWS - 1) throw wholeColumn(argument);
  return found;
}

/** A block as a column: a single row is turned; several rows and columns are kept. */
export function upright(source: Block): Block {
  if (source.rows !== 1 || source.columns === 1) return source;
  const cells = Array.from({ length: source.columns }, (_, j) => [source.cells[0]![j]]);
  return { argument: source.argument, rows: source.columns, columns: 1, cells };
}

/** How many rows are left when the blank ones at the end are dropped. */
export function filledRows(source: Block): number {
  let rows = source.rows;
  while (rows > 0 && source.cells[rows - 1]!.every(isBlank)) rows--;
  return rows;
}

/**
 * A block with as many rows as the main argument, cut or padded where that only touches blank rows at the end, so that
 * A2:A500 goes with B2:B480 as long as the rest is empty.
 *
 * @param of what a row of the main argument stands for, such as "account", for the message.
 */
export function fitRows(source: Block, main: Block, of: string): Block {
  const { rows } = main;
  if (source.rows === rows) return source;
  if (source.rows > rows && filledRows(source) <= rows) return { ...source, rows, cells: source.cells.slice(0, rows) };
  if (source.rows < rows && filledRows(main) <= source.rows) {
    const padding = Array.from({ length: rows - source.rows }, () => []);
    return { ...source, rows, cells: [...source.cells, ...padding] };
  }
  throw wrongLength(source.argument, source.rows, rows, of);
}

/** Refuses a block that is not exactly `columns` wide. */
export function checkColumns(source: Block, columns: number, needed: string): void {
  if (source.columns !== columns) throw wrongColumns(source.argument, source.columns, needed);
}

/**
 * The numbers of a block. Blank cells, n/a and #N/A are missing (NaN). A text, TRUE / FALSE or an error cell gives its
 * row an error, and the other rows go on.
 *
 * @param skip columns that are not read at all.
 */
export function numbers(source: Block, skip: (column: number) => boolean = () => false): Numbers {
  const { argument, rows, columns, cells } = source;
  const values = new Float64Array(rows * columns);
  const errors: RowErrors = new Map();
  const skipped = Array.from({ length: columns }, (_, j) => skip(j));
  skipped.forEach((skips, j) => skips && values.fill(NaN, j * rows, (j + 1) * rows));
  for (let i = 0; i < rows; i++) {
    const row = cells[i]!;
    for (let j = 0; j < columns; j++) {
      if (skipped[j]) continue;
      const cell = row[j];
      if (typeof cell === "number" && cell - cell === 0) {
        values[j * rows + i] = cell;
        continue;
      }
      const value = readNumber(cell, argument, i, columns === 1 ? undefined : j);
      values[j * rows + i] = typeof value === "number" ? value : NaN;
      if (typeof value !== "number" && !errors.has(i)) errors.set(i, value);
    }
  }
  return { argument, rows, columns, values, errors };
}

/** The error of a range that holds nothing but names, as where two arguments changed places; undefined for others. */
export function namesFor({ argument, rows, columns, cells }: Block): ModelError | undefined {
  if (rows * columns === 1) return undefined;
  let first: ModelError | undefined;
  for (let i = 0; i < rows; i++) {
    for (const cell of cells[i]!) {
      const value = plain(cell);
      if (isMissing(value)) continue;
      if (typeof value !== "string" || isNumberLike(value) || errorIn(value) !== undefined) return undefined;
      first ??= onlyTexts({ argument, row: i + 1 }, value);
    }
  }
  return first;
}

/** The number in a cell, NaN where it is missing, or why it is none. Rows and columns count from 0 here. */
export function readNumber(cell: unknown, argument: string, i: number, j?: number): number | ModelError {
  return numberAt(cell, { argument, row: i + 1, ...(j !== undefined && { column: j + 1 }) });
}

/** `readNumber` for a cell in any place. */
export function numberAt(cell: unknown, place: Place): number | ModelError {
  const value = plain(cell);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (isMissing(value)) return NaN;
  const shown = errorIn(value);
  return shown === undefined ? notANumber(place, value) : errorCell(place, shown, answerFor(shown));
}

/**
 * The numbers of a block that is added up: there must be some, and the first row with an error is the answer of the
 * whole call, since a total that leaves out a row would be wrong in silence.
 */
export function wholeNumbers(source: Block): Numbers {
  const read = numbers(source);
  for (const error of read.errors.values()) throw namesFor(source) ?? error;
  if (read.values.every(Number.isNaN)) throw emptyArgument(source.argument);
  return read;
}
