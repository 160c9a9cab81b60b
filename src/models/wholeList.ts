import { invalid, type ModelError } from "./modelError";

/** The answer of a set function to a single row: in a table it would otherwise give every row the same result. */
export function needsWholeList(argument: string, cure = ""): ModelError {
  const hint = cure === "" ? "Pass all rows, and show the result in a table with INDEX." : cure;
  return invalid(`${argument} needs the whole list, not one row: the result depends on the other accounts. ${hint}`);
}
