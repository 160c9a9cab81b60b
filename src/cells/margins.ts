import { invalid } from "../models/modelError";
import { type Block, fitRows, numbers, optionalBlock, upright } from "./matrix";
import { isMissingHere, notAVector } from "./messages";

/**
 * The margin rate of each row: one for all rows, or one for each, which must be there where the row has an amount.
 * Undefined where the argument is omitted.
 *
 * @param amounts the amount of each row, NaN where missing.
 */
export function readMargins(value: unknown, main: Block, amounts: Float64Array): Float64Array | undefined {
  const given = optionalBlock("margins", value);
  if (given === undefined) return undefined;
  const source = upright(given);
  if (source.columns !== 1) throw notAVector("margins", source.rows, source.columns);
  const read = numbers(source.rows === 1 ? source : fitRows(source, main, "row"));
  for (const error of read.errors.values()) throw error;
  return amounts.map((amount, i) => {
    const row = source.rows === 1 ? 0 : i;
    const margin = read.values[row]!;
    if (Number.isNaN(margin)) {
      if (amount === 0 || Number.isNaN(amount)) return 0;
      throw isMissingHere({ argument: "margins", row: row + 1 });
    }
    if (margin > 1) {
      throw invalid(`margins row ${row + 1} is ${margin}. Give a share of the amount of at most 1, such as 0.35.`);
    }
    return margin;
  });
}
