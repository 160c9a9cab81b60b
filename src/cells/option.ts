import { answerFor, errorIn, isMissing } from "./cell";
import { errorCell, failedLookup, unknownOption } from "./messages";
import { onlyCell } from "./scalar";

const folded = (text: string) => text.toLowerCase().replace(/[\s\-_]/g, "");

/**
 * A text option such as "rank sum": case, spaces, hyphens and underscores are ignored. Omitted, blank or 0 (as a blank
 * cell may arrive) gives undefined.
 *
 * @param known the values of the function's enum.
 */
export function option<T extends string>(argument: string, value: unknown, known: Record<string, T>): T | undefined {
  const cell = onlyCell(value);
  if (cell === "#N/A") throw failedLookup({ argument });
  if (isMissing(cell) || cell === 0) return undefined;
  const shown = errorIn(cell);
  if (shown !== undefined) throw errorCell({ argument }, shown, answerFor(shown));
  const values = Object.values(known);
  const found = typeof cell === "string" ? values.find((name) => folded(name) === folded(cell)) : undefined;
  if (found === undefined) throw unknownOption(argument, cell, values);
  return found;
}
