import type { ModelError } from "../models/modelError";
import { answerFor, errorIn, isMissing, plain } from "./cell";
import { errorCell, type Place, unknownFlag } from "./messages";

const FLAGS = new Map([
  ["true", true],
  ["yes", true],
  ["y", true],
  ["1", true],
  ["false", false],
  ["no", false],
  ["n", false],
  ["0", false],
]);

/**
 * A flag: TRUE / FALSE, Yes / No, Y / N or 1 / 0; undefined where the cell is missing.
 *
 * @param unknown the sentence for anything else, where the argument also takes other words.
 */
export function readFlag(
  cell: unknown,
  place: Place,
  unknown: (place: Place, value: unknown) => ModelError = unknownFlag,
): boolean | undefined | ModelError {
  if (typeof cell === "boolean") return cell;
  const value = plain(cell);
  if (isMissing(value)) return undefined;
  const shown = errorIn(value);
  if (shown !== undefined) return errorCell(place, shown, answerFor(shown));
  const flag = FLAGS.get(String(value).trim().toLowerCase());
  return flag ?? unknown(place, value);
}
