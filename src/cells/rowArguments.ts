import { ModelError, type RowErrors } from "../models/modelError";
import { type Block, fitRows, numbers, optionalBlock, upright, alignedBlock } from "./matrix";
import { emptyArgument, missingInRow, notAVector } from "./messages";

/** An argument that holds one number for all rows, or one for each. */
export interface RowArgument {
  readonly argument: string;
  readonly value: unknown;
  /** What an omitted argument or a missing cell stands for; without it, a row that lacks the value has no result. */
  readonly fallback?: number;
}

/** Arguments read side by side, a row each. */
export interface RowArguments<Names extends string> {
  readonly rows: number;
  readonly errors: RowErrors;
  /** The values by argument; NaN where a row has none. */
  readonly values: Readonly<Record<Names, Float64Array>>;
}

/**
 * Reads arguments that are one number for all rows, or one for each. The first
 * argument with more than one cell says how many rows there are; single cells stand for all of them.
 */
export function rowArguments<Names extends string>(
  given: Readonly<Record<Names, Omit<RowArgument, "argument">>>,
): RowArguments<Names> {
  const blocks = (Object.keys(given) as Names[]).map((name) => ({ name, block: columnBlock(name, given[name].value) }));
  const main = blocks.find(({ block }) => block !== undefined && block.rows > 1)?.block;
  const rows = main?.rows ?? 1;
  const errors: RowErrors = new Map();
  const values = {} as Record<Names, Float64Array>;
  for (const { name, block } of blocks) {
    const { fallback } = given[name];
    if (block === undefined && fallback === undefined) throw emptyArgument(name);
    const read = block && numbers(main && block.rows > 1 ? fitRows(block, main, "row") : block);
    const own = new Float64Array(rows).fill(fallback ?? NaN);
    values[name] = own;
    if (read === undefined) continue;
    for (let i = 0; i < rows; i++) {
      const at = read.rows === 1 ? 0 : i;
      const value = read.values[at]!;
      if (value === value) {
        own[i] = value;
        continue;
      }
      const error =
        read.errors.get(at) ?? (fallback === undefined ? missingInRow({ argument: name, row: at + 1 }) : undefined);
      if (error && !errors.has(i)) errors.set(i, error);
    }
  }
  return { rows, errors, values };
}

function columnBlock(argument: string, value: unknown): Block | undefined {
  if (optionalBlock(argument, value) === undefined) return undefined;
  const block = upright(alignedBlock(argument, value));
  if (block.columns !== 1) throw notAVector(argument, block.rows, block.columns);
  return block;
}

/**
 * Computes a value for each row that has no error yet. What the model throws becomes the row's error, with the row
 * named in it.
 */
export function perRow<T extends number | string>(
  rows: number,
  errors: RowErrors,
  compute: (i: number) => T,
): (T | number)[] {
  return Array.from({ length: rows }, (_, i) => {
    if (errors.has(i)) return NaN;
    try {
      return compute(i);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      errors.set(i, new ModelError(error.code, `Row ${i + 1}: ${error.message}`));
      return NaN;
    }
  });
}
