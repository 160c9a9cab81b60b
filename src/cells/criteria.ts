import type { Anchors, Direction } from "../models/criteria";
import { isMissing, plain } from "./cell";
import { unknownDirection, wrongAnchors } from "./messages";
import { optionalBlock, readNumber } from "./matrix";
import { broadcast, fit, optionalVector, vector, vectorParameters } from "./vector";

const DIRECTIONS: Record<string, Direction> = {
  benefit: "benefit",
  high: "benefit",
  higher: "benefit",
  max: "benefit",
  "1": "benefit",
  "0": "benefit",
  cost: "cost",
  low: "cost",
  lower: "cost",
  min: "cost",
  "-1": "cost",
};

/** The weights of `k` criteria, one row or one column. */
export function weights(value: unknown, k: number): Float64Array {
  return vectorParameters(fit(vector("weights", value), k, "criterion"));
}

/** The directions of `k` criteria, one of them for all or one for each: benefit where omitted, blank or 0. */
export function directions(value: unknown, k: number): Direction[] {
  const given = optionalVector("directions", value);
  if (given === undefined) return Array.from({ length: k }, () => "benefit");
  return broadcast(given, k, "criterion").cells.map((cell, j) => {
    const word = plain(cell);
    if (isMissing(word)) return "benefit";
    const direction = DIRECTIONS[String(word).trim().toLowerCase()];
    if (direction === undefined) throw unknownDirection({ argument: "directions", row: j + 1 }, word);
    return direction;
  });
}

/**
 * The anchors of `k` criteria: two rows (lo, hi) or two columns. A 2 × 2 block lies as the weights do: columns where
 * the weights are a column. Blank cells are 0; both 0 means not set.
 *
 * @param orientation the weights' argument (or any vector along the criteria), for the 2 × 2 case.
 */
export function anchors(value: unknown, k: number, orientation: unknown): Anchors | undefined {
  const given = optionalBlock("anchors", value);
  if (given === undefined) return undefined;
  const asRows = given.rows === 2 && given.columns === k;
  const asColumns = given.columns === 2 && given.rows === k;
  if (!asRows && !asColumns) throw wrongAnchors(given.rows, given.columns, k);
  const inColumns = asColumns && (!asRows || isColumn(orientation));
  const read = (end: 0 | 1) =>
    Float64Array.from({ length: k }, (_, j) => {
      const [row, column] = inColumns ? [j, end] : [end, j];
      const anchor = readNumber(given.cells[row]![column], "anchors", row, column);
      if (typeof anchor !== "number") throw anchor;
      return Number.isNaN(anchor) ? 0 : anchor;
    });
  return { lo: read(0), hi: read(1) };
}

function isColumn(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1;
}
