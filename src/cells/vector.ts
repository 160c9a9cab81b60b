import type { ModelError } from "../models/modelError";
import { isBlank, plain } from "./cell";
import { type Block, block, numberAt, optionalBlock, upright } from "./matrix";
import { failedLookup, isMissingHere, notAVector, wrongLength } from "./messages";

/** The cells of an argument that is one row or one column. */
export interface Vector {
  readonly argument: string;
  readonly cells: readonly unknown[];
}

/** An argument that is one row or one column, or undefined where it was omitted. */
export function optionalVector(argument: string, value: unknown): Vector | undefined {
  const found = optionalBlock(argument, value);
  return found && vectorOf(found);
}

/** An argument that must be given and is one row or one column. */
export function vector(argument: string, value: unknown): Vector {
  return vectorOf(block(argument, value));
}

function vectorOf(source: Block): Vector {
  const { argument, rows, columns, cells } = upright(source);
  if (columns !== 1) throw notAVector(argument, rows, columns);
  return { argument, cells: cells.map((row) => row[0]) };
}

/**
 * A vector with one value for each of `length` things; blank cells beyond are dropped.
 *
 * @param of what the values belong to, such as "criterion".
 */
export function fit(source: Vector, length: number, of: string): Vector {
  const { argument, cells } = source;
  if (cells.length === length) return source;
  if (cells.length < length || !cells.slice(length).every(isBlank))
    throw wrongLength(argument, cells.length, length, of);
  return { argument, cells: cells.slice(0, length) };
}

/** A vector as `fit` makes it, where a single value stands for all. */
export function broadcast(source: Vector, length: number, of: string): Vector {
  if (source.cells.length !== 1) return fit(source, length, of);
  return { argument: source.argument, cells: new Array(length).fill(source.cells[0]) };
}

/** The numbers of a vector, NaN where missing; the first cell that is no number is the answer of the whole call. */
export function vectorNumbers({ argument, cells }: Vector): Float64Array {
  return Float64Array.from(cells, (cell, i) => numberOrThrow(numberAt(cell, { argument, value: i + 1 })));
}

/**
 * Weights, directions, cuts and the like: blank cells are 0, as they arrive from some versions of Excel, while "n/a"
 * and #N/A are refused, so that a failed lookup is not silently ignored.
 */
export function vectorParameters({ argument, cells }: Vector): Float64Array {
  return Float64Array.from(cells, (cell, i) => {
    if (isBlank(cell)) return 0;
    const place = { argument, value: i + 1 };
    if (plain(cell) === "#N/A") throw failedLookup(place);
    const value = numberOrThrow(numberAt(cell, place));
    if (Number.isNaN(value)) throw isMissingHere(place);
    return value;
  });
}

function numberOrThrow(value: number | ModelError): number {
  if (typeof value !== "number") throw value;
  return value;
}
