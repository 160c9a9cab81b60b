import { ModelError, type RowErrors } from "../models/modelError";
import { plain } from "./cell";
import { readFlag } from "./flag";
import { type Block, checkColumns, fitRows, optionalBlock, upright } from "./matrix";

/** A flag for each row of the main argument, undefined where it is not known, and the rows whose cell is no flag. */
export interface Flags {
  readonly flags: readonly (boolean | undefined)[];
  readonly errors: RowErrors;
}

/**
 * The flags beside the rows of the main argument; one cell stands for all rows.
 *
 * @param omitted what holds for every row where the argument is not given.
 * @param notKnown a word that stands for a missing flag, besides n/a.
 */
export function readFlags(
  argument: string,
  value: unknown,
  main: Block,
  omitted: boolean | undefined,
  notKnown?: "unknown",
): Flags {
  const errors: RowErrors = new Map();
  const given = optionalBlock(argument, value);
  if (given === undefined) return { flags: new Array<boolean | undefined>(main.rows).fill(omitted), errors };
  const source = upright(given);
  checkColumns(source, 1, "one column with a flag for each account");
  const all = source.rows === 1;
  const { cells } = all ? source : fitRows(source, main, "account");
  const flags = Array.from({ length: main.rows }, (_, i) => {
    const row = all ? 0 : i;
    const cell = plain(cells[row]![0]);
    if (notKnown !== undefined && typeof cell === "string" && cell.trim().toLowerCase() === notKnown) return undefined;
    const flag = readFlag(cell, { argument, row: row + 1 });
    if (!(flag instanceof ModelError)) return flag;
    errors.set(i, flag);
    return undefined;
  });
  return { flags, errors };
}
