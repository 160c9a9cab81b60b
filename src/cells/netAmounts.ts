import { type NetAmounts, netByCustomer } from "../models/customers";
import type { RowErrors } from "../models/modelError";
import { readCustomers } from "./customers";
import { alignedBlock, type Block, block, namesFor, numbers, upright, wholeNumbers } from "./matrix";
import { emptyArgument, notAVector } from "./messages";

/** An argument with one amount for each row of the list: a column, or a row that is turned. */
export function amountsBlock(argument: string, value: unknown): Block {
  return oneColumn(block(argument, value));
}

function oneColumn(source: Block): Block {
  const turned = upright(source);
  if (turned.columns !== 1) throw notAVector(turned.argument, turned.rows, turned.columns);
  return turned;
}

/** The amounts of rows that are added up, NaN where missing; all of them may be. A row that cannot be read refuses the call. */
export function readAmounts(source: Block): Float64Array {
  const { values, errors } = numbers(source);
  for (const error of errors.values()) throw error;
  return values;
}

/** Amounts of a list netted by customer. A row that cannot be read refuses the call: its amount would be missing. */
export function readNetAmounts(argument: string, value: unknown, customers: unknown): NetAmounts {
  const source = amountsBlock(argument, value);
  return netByCustomer(wholeNumbers(source).values, readCustomers(customers, source));
}

/** Amounts beside whose rows a result stands. */
export interface AlignedAmounts {
  readonly source: Block;
  /** The amount of each row, NaN where it is missing or the row cannot be read. */
  readonly amounts: Float64Array;
  readonly net: NetAmounts;
  /** Rows that cannot be read; the net amounts leave them out. */
  readonly errors: RowErrors;
}

/** Amounts netted by customer for a result beside each row: a row that cannot be read has an error of its own. */
export function readAlignedAmounts(argument: string, value: unknown, customers: unknown): AlignedAmounts {
  const source = oneColumn(alignedBlock(argument, value));
  const { values, errors } = numbers(source);
  const keys = readCustomers(customers, source, errors);
  for (const i of errors.keys()) values[i] = NaN;
  if (values.every(Number.isNaN)) {
    for (const error of errors.values()) throw namesFor(source) ?? error;
    throw emptyArgument(argument);
  }
  return { source, amounts: values, net: netByCustomer(values, keys), errors };
}
