import type { ModelError, RowErrors } from "../models/modelError";
import { isKey, STATUSES } from "../models/status";
import { isMissing, plain } from "./cell";
import { readFlag } from "./flag";
import { type Block, checkColumns, fitRows, optionalBlock, upright } from "./matrix";
import { type Place, unknownPrevious } from "./messages";

/** Whether each account was a key account (undefined where it has no last status), and the rows that do not say. */
export interface Previous {
  readonly wasKey: readonly (boolean | undefined)[];
  readonly errors: RowErrors;
}

const KEY = new Map(STATUSES.map((status) => [status.toLowerCase(), isKey(status)]));

/** The last key list, in flags or in the status texts of KAM.SELECT. Undefined where the argument is omitted. */
export function readPrevious(value: unknown, main: Block): Previous | undefined {
  const given = optionalBlock("previous", value);
  if (given === undefined) return undefined;
  const source = upright(given);
  checkColumns(source, 1, "one column with the last status of each account");
  const errors: RowErrors = new Map();
  const wasKey = fitRows(source, main, "account").cells.map((row, i) => {
    const read = readLast(row[0], { argument: "previous", row: i + 1 });
    if (typeof read !== "object") return read;
    errors.set(i, read);
    return undefined;
  });
  return { wasKey, errors };
}

function readLast(cell: unknown, place: Place): boolean | undefined | ModelError {
  const value = plain(cell);
  if (isMissing(value)) return undefined;
  const key = typeof value === "string" ? KEY.get(value.trim().toLowerCase()) : undefined;
  return key ?? readFlag(value, place, unknownPrevious);
}
