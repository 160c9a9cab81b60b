import { DEFAULTS } from "../models/defaults";
import { isAmount } from "../models/lenderLimit";
import { invalid, type ModelError, type RowErrors } from "../models/modelError";
import { type Block, fitRows, optionalBlock, readNumber, upright } from "./matrix";
import { notAVector } from "./messages";

export interface LenderLimits {
  /** The limit of each row, NaN where it is not needed or not readable. */
  readonly limits: Float64Array;
  /** Rows with an amount whose limit cannot be used. */
  readonly errors: RowErrors;
}

/**
 * The limit of each row: one share for all, or one for each row; the default limit where the argument is omitted. A row
 * without an amount needs no limit, and the one it has counts for its customer where it can be used.
 *
 * @param amounts the amount of each row, NaN where missing.
 * @throws #VALUE! where a single limit cannot be used.
 */
export function readLenderLimits(value: unknown, main: Block, amounts: Float64Array): LenderLimits {
  const errors: RowErrors = new Map();
  const given = optionalBlock("limit", value);
  if (given === undefined) return { limits: new Float64Array(main.rows).fill(DEFAULTS.lenderLimit.value), errors };
  const source = upright(given);
  if (source.columns !== 1) throw notAVector("limit", source.rows, source.columns);
  if (source.rows === 1) {
    const limit = limitIn(source.cells[0]![0]);
    if (typeof limit !== "number") throw limit;
    return { limits: new Float64Array(main.rows).fill(limit), errors };
  }
  const { cells } = fitRows(source, main, "row");
  const limits = new Float64Array(main.rows).fill(NaN);
  for (let i = 0; i < main.rows; i++) {
    const cell = cells[i]![0];
    if (!isAmount(amounts[i]!) && !isLimit(readNumber(cell, "limit", i))) continue;
    const limit = limitIn(cell, i);
    if (typeof limit === "number") limits[i] = limit;
    else errors.set(i, limit);
  }
  return { limits, errors };
}

/** The limit in a cell; `i` counts rows from 0, undefined for the only cell. */
function limitIn(cell: unknown, i?: number): number | ModelError {
  const limit = readNumber(cell, "limit", i ?? 0);
  if (typeof limit !== "number") return limit;
  if (isLimit(limit)) return limit;
  const place = i === undefined ? "limit" : `limit row ${i + 1}`;
  const found = Number.isNaN(limit) ? "missing" : limit;
  return invalid(`${place} is ${found}. Give a share above 0 and up to 1, such as 0.2.`);
}

function isLimit(limit: number | ModelError): boolean {
  return typeof limit === "number" && limit > 0 && limit <= 1;
}
