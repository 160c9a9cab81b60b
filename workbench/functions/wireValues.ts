import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { ParameterMetadata } from "./functionMetadata";

/** An error as the protocol carries it, in arguments as in results. */
export interface WireError {
  type: "CustomFunctionError";
  code: string;
  message?: string;
  /** The function must not be called with it. */
  refused?: true;
}
export type WireCell = number | string | boolean | null | WireError;
export type WireValue = WireCell | WireCell[][];

export const busy = "#BUSY!";

export function isWireError(value: unknown): value is WireError {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "code" in value;
}

/** Every error in a value, in reading order. */
export function errorsIn(value: WireValue): WireError[] {
  const cells = Array.isArray(value) ? value.flat() : [value];
  return cells.filter(isWireError);
}

function toCell(value: Nullable<BaseValueObject>): WireCell {
  if (value == null || value.isNull()) return null;
  if (value.isError()) return { type: "CustomFunctionError", code: String((value as ErrorValueObject).getErrorType()) };
  return value.getValue() as WireCell;
}

function toMatrix(value: ArrayValueObject): WireCell[][] {
  const columns = value.getColumnCount();
  return Array.from({ length: value.getRowCount() }, (_, row) =>
    Array.from({ length: columns }, (_, column) => toCell(value.get(row, column))),
  );
}

/** How a declared type receives another one, as in Excel; undefined is #VALUE!. */
const conversions: Record<string, (value: number | string | boolean) => WireCell | undefined> = {
  number: (value) => {
    if (typeof value !== "string") return Number(value);
    return value.trim() === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
  },
  string: (value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value)),
  boolean: (value) => {
    if (typeof value !== "string") return Boolean(value);
    return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : undefined;
  },
};
/** What a blank cell is for a declared type. */
const blankCells: Record<string, WireCell> = { number: 0, string: "", boolean: false };

function refuse(message: string): WireError {
  return { type: "CustomFunctionError", code: ErrorType.VALUE, message, refused: true };
}

/** A value for a scalar parameter, converted to its declared type, or the error that stands in its place. */
function toScalar(value: BaseValueObject, { name, type = "any" }: ParameterMetadata): WireCell {
  const cells = value.isArray() ? toMatrix(value as ArrayValueObject) : [[toCell(value)]];
  if (cells.length !== 1 || cells[0]?.length !== 1) return refuse(`${name} takes one value, not a range of cells.`);
  const cell = cells[0][0] ?? null;
  if (cell === null) return value.isArray() ? (blankCells[type] ?? null) : null;
  if (isWireError(cell)) return type === "any" ? cell : { ...cell, refused: true };
  return conversions[type] ? (conversions[type](cell) ?? refuse(`${name} is not a ${type}.`)) : cell;
}

/** A range for a matrix parameter: rows of cells, also of one cell. */
function toRows(value: BaseValueObject): WireValue {
  if (value.isArray()) return toMatrix(value as ArrayValueObject);
  return value.isNull() ? null : [[toCell(value)]];
}

/**
 * The arguments of a formula as the add-in receives them, one for each parameter. A matrix parameter gets rows of
 * cells, a scalar one a single value of its declared type. Blank cells and omitted arguments are null; for a typed
 * scalar a blank cell is 0, "" or FALSE. As in Excel the function is not called, and the formula shows the refusal,
 * when a typed scalar is an error or cannot be converted, or when a scalar is given several cells.
 */
export function readArguments(
  parameters: ParameterMetadata[],
  values: (BaseValueObject | undefined)[],
): { args: WireValue[]; refusal?: WireError } {
  const args = parameters.map((parameter, index) => {
    const value = values[index];
    if (!value) return null;
    return parameter.dimensionality === "matrix" ? toRows(value) : toScalar(value, parameter);
  });
  const refusal = args.find((arg): arg is WireError => isWireError(arg) && arg.refused === true);
  return { args, refusal };
}

function fromCell(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (isWireError(value)) return ErrorValueObject.create(value.code as ErrorType);
  return StringValueObject.create(String(value));
}

/** A function's answer as the formula engine takes it: text stays text, null stays blank, errors stay in their cells. */
export function fromResult(value: unknown): BaseValueObject {
  if (!Array.isArray(value)) return fromCell(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(fromCell));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
