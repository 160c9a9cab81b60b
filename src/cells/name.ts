import type { ModelError } from "../models/modelError";
import { answerFor, errorIn, isMissing, plain } from "./cell";
import { errorCell, type Place } from "./messages";

/** The name in a cell, trimmed; undefined where it is missing or 0, which a blank cell may arrive as. */
export function readName(cell: unknown, place: Place): string | undefined | ModelError {
  const value = plain(cell);
  if (isMissing(value) || value === 0) return undefined;
  const shown = errorIn(value);
  return shown === undefined ? String(value).trim() : errorCell(place, shown, answerFor(shown));
}
