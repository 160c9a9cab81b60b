import { answerFor, errorIn, isMissing, plain } from "./cell";
import { errorCell, failedLookup, isMissingHere, notAScalar, outOfRange } from "./messages";

/** The one cell of an argument that takes a single value; a 1 × 1 range counts as its cell, a larger one as no value. */
export function onlyCell(value: unknown): unknown {
  if (!Array.isArray(value)) return plain(value);
  const isCell = value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  return isCell ? plain(value[0][0]) : value;
}

/** A number that may be left out: undefined where the argument is omitted, blank or n/a. */
export function optionalNumber(argument: string, value: unknown): number | undefined {
  const cell = onlyCell(value);
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (cell === "#N/A") throw failedLookup({ argument });
  if (isMissing(cell)) return undefined;
  const shown = errorIn(cell);
  throw shown === undefined ? notAScalar(argument, cell) : errorCell({ argument }, shown, answerFor(shown));
}

/** A number that must be given. */
export function number(argument: string, value: unknown): number {
  const found = optionalNumber(argument, value);
  if (found === undefined) throw isMissingHere({ argument });
  return found;
}

/** A whole number of at least `least`. */
export function wholeNumber(argument: string, value: number, least: number): number {
  if (!Number.isInteger(value) || value < least)
    throw outOfRange(argument, value, `a whole number of at least ${least}`);
  return value;
}
