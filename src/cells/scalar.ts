import { answerFor, errorIn, isMissing, plain } from "./cell";
import { errorCell, isMissingHere, notAScalar, outOfRange } from "./messages";

/** The one cell of an argument that takes a single value; a 1 × 1 range counts as its cell, a larger one as no value. */
function single(value: unknown): unknown {
  if (!Array.isArray(value)) return plain(value);
  const isCell = value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  return isCell ? plain(value[0][0]) : value;
}

/** A number that may be left out: undefined where the argument is omitted or missing. */
export function optionalNumber(argument: string, value: unknown): number | undefined {
  const cell = single(value);
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isMissing(cell)) return undefined;
  const shown = errorIn(cell);
  throw shown === undefined ? notAScalar(argument, cell) : errorCell({ argument, row: 1 }, shown, answerFor(shown));
}

/** A number that must be given. */
export function number(argument: string, value: unknown): number {
  const found = optionalNumber(argument, value);
  if (found === undefined) throw isMissingHere({ argument, row: 1 });
  return found;
}

/** A whole number of at least `least`. */
export function wholeNumber(argument: string, value: number, least: number): number {
  if (!Number.isInteger(value) || value < least)
    throw outOfRange(argument, value, `a whole number of at least ${least}`);
  return value;
}
