import type { ModelError, RowErrors } from "../models/modelError";
import type { Eligibility } from "../models/status";
import { isMissing, plain } from "./cell";
import { readFlag } from "./flag";
import { type Block, checkColumns, fitRows, optionalBlock, upright } from "./matrix";
import { type Place, unknownEligibility } from "./messages";

/** Whether each account may be selected, and the rows whose cell says nothing of the kind. */
export interface Eligibilities {
  readonly eligible: readonly Eligibility[];
  readonly errors: RowErrors;
}

const WORDS: Record<string, Eligibility> = { always: "always", never: "not eligible", unknown: "unknown" };

/**
 * The eligibility of each row of the main argument: a flag, "Always", "Never" or "Unknown"; missing is unknown. One
 * cell stands for all rows. Undefined where the argument is omitted.
 */
export function readEligible(value: unknown, main: Block): Eligibilities | undefined {
  const given = optionalBlock("eligible", value);
  if (given === undefined) return undefined;
  const source = upright(given);
  checkColumns(source, 1, "one column with a flag for each account");
  const all = source.rows === 1;
  const { cells } = all ? source : fitRows(source, main, "account");
  const errors: RowErrors = new Map();
  const eligible = Array.from({ length: main.rows }, (_, i) => {
    const row = all ? 0 : i;
    const read = readEligibility(cells[row]![0], { argument: "eligible", row: row + 1 });
    if (typeof read === "string") return read;
    errors.set(i, read);
    return "unknown";
  });
  return { eligible, errors };
}

function readEligibility(cell: unknown, place: Place): Eligibility | ModelError {
  const value = plain(cell);
  if (value === true) return "eligible";
  if (value === false) return "not eligible";
  if (isMissing(value)) return "unknown";
  const word = typeof value === "string" ? WORDS[value.trim().toLowerCase()] : undefined;
  if (word !== undefined) return word;
  const flag = readFlag(value, place, unknownEligibility);
  return typeof flag === "boolean" ? (flag ? "eligible" : "not eligible") : (flag ?? "unknown");
}
