import { ModelError } from "../models/modelError";
import { readName } from "./name";
import { fit, optionalVector } from "./vector";

/**
 * The names of `length` things, such as the headers of the rating columns; undefined where a cell is blank. No names
 * where the argument is omitted.
 *
 * @param of what the names belong to, such as "criterion".
 */
export function readNames(argument: string, value: unknown, length: number, of: string): (string | undefined)[] {
  const given = optionalVector(argument, value);
  if (given === undefined) return [];
  return fit(given, length, of).cells.map((cell, i) => {
    const name = readName(cell, { argument, value: i + 1 });
    if (name instanceof ModelError) throw name;
    return name;
  });
}
