import type { ModelError } from "../models/modelError";
import { readFlag } from "./flag";
import { isNumberLike, notANumber, type Place, unknownFlag } from "./messages";

/**
 * The number in a cell, where TRUE and Yes are 1 and FALSE and No are 0; NaN where it is missing, or why it is
 * neither. Rows and columns count from 0 here; a vector's cells have no column.
 */
export function readNumberOrFlag(cell: unknown, argument: string, i: number, j?: number): number | ModelError {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (typeof cell === "boolean") return Number(cell);
  const basic = (cell as { basicValue?: unknown } | null)?.basicValue;
  if (typeof basic === "number" && Number.isFinite(basic)) return basic;
  const place = { argument, row: i + 1, ...(j !== undefined && { column: j + 1 }) };
  const flag = readFlag(cell, place, neitherNumberNorFlag);
  if (flag === undefined) return NaN;
  return typeof flag === "boolean" ? Number(flag) : flag;
}

function neitherNumberNorFlag(place: Place, value: unknown): ModelError {
  return typeof value === "string" && isNumberLike(value) ? notANumber(place, value) : unknownFlag(place, value);
}
