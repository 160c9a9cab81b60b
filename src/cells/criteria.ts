import type { Anchors, Direction } from "../models/criteria";
import { answerFor, errorIn, isBlank, isMissing, plain } from "./cell";
import { errorCell, failedLookup, isMissingHere, type Place, unknownDirection, wrongAnchors } from "./messages";
import { type Block, numberAt, optionalBlock } from "./matrix";
import { broadcast, fit, optionalVector, vector, vectorParameters } from "./vector";

const DIRECTIONS = new Map<string, Direction>([
  ["benefit", "benefit"],
  ["high", "benefit"],
  ["higher", "benefit"],
  ["max", "benefit"],
  ["1", "benefit"],
  ["0", "benefit"],
  ["cost", "cost"],
  ["low", "cost"],
  ["lower", "cost"],
  ["min", "cost"],
  ["-1", "cost"],
]);

/** Criteria that are not looked at, such as those with weight 0. */
type Skip = (criterion: number) => boolean;

const none: Skip = () => false;

/** The weights of `k` criteria, one row or one column. */
export function weights(value: unknown, k: number): Float64Array {
  return vectorParameters(fit(vector("weights", value), k, "criterion"));
}

/**
 * The directions of `k` criteria, one of them for all or one for each: benefit where omitted, blank, n/a or 0. #N/A is
 * refused, so that a failed lookup does not turn a criterion round in silence.
 */
export function directions(value: unknown, k: number, skip = none): Direction[] {
  const given = optionalVector("directions", value);
  if (given === undefined) return Array.from({ length: k }, () => "benefit");
  const place = (j: number) => (given.cells.length === 1 ? {} : { value: j + 1 });
  return broadcast(given, k, "criterion").cells.map((cell, j) =>
    skip(j) ? "benefit" : readDirection(cell, { argument: "directions", ...place(j) }),
  );
}

function readDirection(cell: unknown, place: Place): Direction {
  const word = plain(cell);
  if (word === "#N/A") throw failedLookup(place);
  if (isMissing(word)) return "benefit";
  const shown = errorIn(word);
  if (shown !== undefined) throw errorCell(place, shown, answerFor(shown));
  const direction = DIRECTIONS.get(String(word).trim().toLowerCase());
  if (direction === undefined) throw unknownDirection(place, word);
  return direction;
}

/**
 * The anchors of `k` criteria: two rows (lo, hi) or two columns. A 2 × 2 block lies as the weights do: columns where
 * the weights are a column. Blank cells are 0; both 0 means not set, and so does n/a in both. Blank cells beyond are
 * dropped; #N/A is refused, so that a failed lookup is not a scale without anchors.
 *
 * @param orientation the weights' argument (or any vector along the criteria), for the 2 × 2 case.
 */
export function anchors(value: unknown, k: number, orientation: unknown, skip = none): Anchors | undefined {
  const given = optionalBlock("anchors", value);
  if (given === undefined) return undefined;
  const asRows = holds(given, 2, k);
  const asColumns = holds(given, k, 2);
  if (!asRows && !asColumns) throw wrongAnchors(given.rows, given.columns, k);
  const inColumns = asColumns && (!asRows || isColumn(orientation));
  const read = (end: 0 | 1) =>
    Float64Array.from({ length: k }, (_, j) => {
      if (skip(j)) return 0;
      const [row, column] = inColumns ? [j, end] : [end, j];
      const other = inColumns ? given.cells[j]![1 - end] : given.cells[1 - end]![j];
      return readAnchor(given.cells[row]![column], other, { argument: "anchors", row: row + 1, column: column + 1 });
    });
  return { lo: read(0), hi: read(1) };
}

/** One end of a scale; n/a says "not set" only where the other end is not set either. */
function readAnchor(cell: unknown, other: unknown, place: Place): number {
  if (isBlank(cell)) return 0;
  const anchor = numberAt(cell, place);
  if (typeof anchor !== "number") throw anchor;
  if (!Number.isNaN(anchor)) return anchor;
  if (plain(cell) === "#N/A") throw failedLookup(place);
  if (!isMissing(plain(other)) && plain(other) !== 0) throw isMissingHere(place);
  return 0;
}

/** Whether a block has this size, blank cells beyond it left aside. */
function holds({ rows, columns, cells }: Block, height: number, width: number): boolean {
  if (rows < height || columns < width) return false;
  return cells.every((row, i) => row.every((cell, j) => (i < height && j < width) || isBlank(cell)));
}

function isColumn(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1;
}
