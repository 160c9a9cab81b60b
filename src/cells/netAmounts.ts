import { type NetAmounts, netByCustomer } from "../models/customers";
import { readCustomers } from "./customers";
import { type Block, block, upright, wholeNumbers } from "./matrix";
import { notAVector } from "./messages";

/** An argument with one amount for each row of the list: a column, or a row that is turned. */
export function amountsBlock(argument: string, value: unknown): Block {
  const source = upright(block(argument, value));
  if (source.columns !== 1) throw notAVector(argument, source.rows, source.columns);
  return source;
}

/** Amounts of a list netted by customer. A row that cannot be read refuses the call: its amount would be missing. */
export function readNetAmounts(argument: string, value: unknown, customers: unknown): NetAmounts {
  const source = amountsBlock(argument, value);
  return netByCustomer(wholeNumbers(source).values, readCustomers(customers, source));
}
