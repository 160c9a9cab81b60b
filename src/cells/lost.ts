import { gathered } from "../models/gathered";
import type { Customers } from "../models/customers";
import { invalid, type ModelError } from "../models/modelError";
import { answerFor, errorIn, isMissing, plain } from "./cell";
import { foldedKey } from "./foldedKey";
import { readFlag } from "./flag";
import { type Block, fitRows, optionalBlock, upright } from "./matrix";
import { errorCell, notAVector, unknownLost } from "./messages";

/**
 * The lost part of each row, 0–1, from the names of customers (any number of them), or from a flag or share for each
 * row; a single flag or share is about all rows, so a single 0 loses nothing. Undefined where the argument is omitted,
 * or none of the names is filled in.
 */
export function readLost(value: unknown, main: Block, customers: Customers): Float64Array | undefined {
  const given = optionalBlock("lost", value);
  if (given === undefined) return undefined;
  const source = upright(given);
  if (source.columns !== 1) throw notAVector("lost", source.rows, source.columns);
  const cells = source.cells.map((row, i) => {
    const cell = plain(row[0]);
    const shown = isMissing(cell) ? undefined : errorIn(cell);
    if (shown !== undefined) throw errorCell({ argument: "lost", row: i + 1 }, shown, answerFor(shown));
    return isMissing(cell) || cell === 0 ? undefined : cell;
  });
  const perRow = source.rows === main.rows;
  if (cells.every((cell) => cell === undefined)) {
    return (perRow && main.rows > 1) || isSingleZero(source) ? new Float64Array(main.rows) : undefined;
  }
  if (cells.some(isWord) || (!perRow && cells.some((cell) => typeof cell === "number" && cell > 1)))
    return lostByName(cells, customers);
  if (source.rows === 1) return new Float64Array(main.rows).fill(lostPart(cells[0], 0));
  return Float64Array.from(fitRows(source, main, "row").cells, (row, i) => lostPart(plain(row[0]), i));
}

function isSingleZero({ rows, cells }: Block): boolean {
  return rows === 1 && plain(cells[0]![0]) === 0;
}

/** Whether a cell holds a text that is no flag, and so a name. */
function isWord(cell: unknown): boolean {
  return typeof cell === "string" && typeof readFlag(cell, { argument: "lost", row: 1 }) !== "boolean";
}

function lostByName(cells: readonly unknown[], { of, names }: Customers): Float64Array {
  const known = new Map(names.map((name, c) => [foldedKey(String(name)), c]));
  const found = cells.map((cell) => (cell === undefined ? undefined : known.get(foldedKey(String(cell)))));
  const isUnknown = (cell: unknown, i: number) => cell !== undefined && found[i] === undefined;
  const misspelled = cells.findIndex((cell, i) => isWord(cell) && isUnknown(cell, i));
  const unknown = misspelled >= 0 ? misspelled : cells.findIndex(isUnknown);
  if (unknown >= 0) throw unknownLost({ argument: "lost", row: unknown + 1 }, cells[unknown]);
  const lost = new Uint8Array(names.length);
  for (const customer of found) if (customer !== undefined) lost[customer] = 1;
  return gathered(lost, of);
}

function lostPart(cell: unknown, i: number): number {
  const place = { argument: "lost", row: i + 1 };
  const part = typeof cell === "number" ? cell : readFlag(cell, place);
  if (part === undefined) return 0;
  if (typeof part === "boolean") return Number(part);
  if (typeof part !== "number") throw part;
  if (part < 0 || part > 1) throw notALostPart(i, part);
  return part;
}

function notALostPart(i: number, part: number): ModelError {
  return invalid(`lost row ${i + 1} is ${part}. Give a share from 0 to 1, or TRUE or FALSE.`);
}
