import { isMissing, plain } from "./cell";
import { unknownOption } from "./messages";

const folded = (text: string) => text.toLowerCase().replace(/[\s\-_]/g, "");

/**
 * A text option such as "rank sum": case, spaces, hyphens and underscores are ignored. Omitted, blank or 0 (as a blank
 * cell may arrive) gives undefined.
 *
 * @param known the values of the function's enum.
 */
export function option<T extends string>(argument: string, value: unknown, known: Record<string, T>): T | undefined {
  const cell = plain(Array.isArray(value) && Array.isArray(value[0]) && value.length === 1 ? value[0][0] : value);
  if (isMissing(cell) || cell === 0) return undefined;
  const values = Object.values(known);
  const found = typeof cell === "string" ? values.find((name) => folded(name) === folded(cell)) : undefined;
  if (found === undefined) throw unknownOption(argument, cell, values);
  return found;
}
