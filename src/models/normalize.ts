import { gathered } from "./gathered";
import { type Anchors, checkAnchors, type Direction, hasAnchors } from "./criteria";
import { column, type Matrix } from "./matrix";
import { divisionByZero, invalid, type ModelError, type RowErrors } from "./modelError";
import { sum } from "./sums";
import { isTie, tieGroups } from "./ties";
import { needsWholeList } from "./wholeList";
import { sortByValue } from "./sortByValue";

export type NormalizeMethod = "none" | "minmax" | "max" | "sum" | "vector" | "rank";

export interface Normalized extends Matrix {
  /** Rows with a value the method cannot take. */
  readonly errors: RowErrors;
}

/** One criterion on its way to the common scale. */
interface Criterion {
  readonly x: Float64Array;
  readonly out: Float64Array;
  readonly cost: boolean;
  /** The anchors, or undefined where none are set. */
  readonly lo: number | undefined;
  readonly hi: number | undefined;
  /** The criterion's number from 1, for messages. */
  readonly number: number;
  readonly errors: RowErrors;
}

const METHODS: Record<NormalizeMethod, (criterion: Criterion) => void> = {
  none: (c) => {
    if (!c.cost) return c.out.set(c.x);
    if (c.lo === undefined) {
      throw invalid(
        `anchors of criterion ${c.number} are not set, and a cost criterion is turned round on them. Pass its lo and hi, or use the method minmax.`,
      );
    }
    for (let i = 0; i < c.x.length; i++) c.out[i] = c.lo + c.hi! - c.x[i]!;
  },

  minmax: (c) => {
    const [lo, hi] = c.lo === undefined ? range(c.x) : [c.lo, c.hi!];
    const worst = c.cost ? hi : lo;
    const span = c.cost ? lo - hi : hi - lo;
    const { x, out } = c;
    if (isTie(lo, hi)) for (let i = 0; i < x.length; i++) out[i] = x[i]! === x[i]! ? 0.5 : NaN;
    else for (let i = 0; i < x.length; i++) out[i] = clip((x[i]! - worst) / span);
  },

  max: (c) => {
    const anchored = c.lo !== undefined;
    const best = c.cost ? (c.lo ?? smallestPositive(c.x)) : (c.hi ?? range(c.x)[1]);
    if (c.cost) refuseZeroAndLess(c, "max");
    if (!anchored && hasNoValue(c.x)) return c.out.set(c.x);
    if (best <= 0 && !(anchored && c.cost)) throw noBest(c, best);
    for (let i = 0; i < c.x.length; i++) {
      const x = c.x[i]!;
      const value = !c.cost ? x / best : x > 0 ? best / x : NaN;
      c.out[i] = anchored ? clip(value) : value;
    }
  },

  sum: (c) => {
    if (c.cost) refuseZeroAndLess(c, "sum");
    for (let i = 0; i < c.x.length; i++) {
      const x = c.x[i]!;
      c.out[i] = !c.cost ? x : x > 0 ? 1 / x : NaN;
    }
    if (hasNoValue(c.out)) return;
    const total = sum(c.out);
    if (total === 0) throw divisionByZero(`ratings column ${c.number} sums to zero, so its values have no share.`);
    if (total < 0) throw invalid(`ratings column ${c.number} sums to ${total}. The method sum needs a positive total.`);
    for (let i = 0; i < c.x.length; i++) c.out[i]! /= total;
  },

  vector: (c) => {
    if (hasNoValue(c.x)) return c.out.set(c.x);
    const norm = vectorLength(c.x);
    if (norm === 0) throw divisionByZero(`ratings column ${c.number} holds only zeros, so it has no length.`);
    for (let i = 0; i < c.x.length; i++) c.out[i] = c.cost ? 1 - c.x[i]! / norm : c.x[i]! / norm;
  },

  rank: (c) => {
    const present = presentAscending(c.x);
    const n = present.length;
    c.out.fill(NaN);
    let start = 0;
    for (const end of tieGroups(gathered(c.x, present))) {
      const below = (start + end - 1) / 2;
      const value = n === 1 ? 0.5 : c.cost ? (n - 1 - below) / (n - 1) : below / (n - 1);
      for (let p = start; p < end; p++) c.out[present[p]!] = value;
      start = end;
    }
  },
};

/**
 * Puts criteria on a common scale where more is better.
 *
 * With x a rating, lo and hi the anchors (else the column's smallest and largest value):
 * - `none`: x as it is; a cost criterion is reflected, lo + hi − x. Never clipped.
 * - `minmax`: (x − lo) / (hi − lo), cost (hi − x) / (hi − lo), clipped to 0–1 on anchors; 0.5 where hi = lo but for
 *   rounding (a convention: the only value that does not depend on the direction).
 * - `max`: x / max, cost min / x (x > 0); on anchors with hi and lo, clipped to 0–1; a cost
 *   criterion anchored at lo = 0 gives every account 0.
 * - `sum`: x / Σx, cost (1/x) / Σ(1/x) (x > 0).
 * - `vector`: x / ‖x‖, cost 1 − x / ‖x‖.
 * - `rank`: (n − r) / (n − 1) with mid-ranks among the n present values, reversed for cost.
 *
 * @param ratings accounts × criteria, NaN where missing; a missing rating stays missing.
 * @param skip criteria that are left alone (their output is NaN), such as those with weight 0.
 * @returns accounts × criteria, and the rows with a value the method cannot take (that value is NaN).
 * @throws #VALUE! / #DIV/0! where a method is undefined for a column.
 * Source: Hwang & Yoon, Multiple Attribute Decision Making, 1981.
 * @example normalize(matrixOf([[2], [4], [6]]), ["benefit"], undefined, "minmax").values // [0, 0.5, 1]
 */
export function normalize(
  ratings: Matrix,
  directions: readonly Direction[],
  anchors: Anchors | undefined,
  method: NormalizeMethod,
  skip: (j: number) => boolean = () => false,
): Normalized {
  const values = new Float64Array(ratings.values.length);
  const errors: RowErrors = new Map();
  const { rows, columns } = ratings;
  for (let j = 0; j < columns; j++) {
    const out = values.subarray(j * rows, (j + 1) * rows);
    if (skip(j)) out.fill(NaN);
    else normalizeColumn(ratings, j, directions[j], anchors, method, { out, errors });
  }
  return { rows, columns, values, errors };
}

/**
 * One criterion on the common scale, see `normalize`.
 *
 * @param to takes the values, and the rows with a value the method cannot take.
 */
export function normalizeColumn(
  ratings: Matrix,
  j: number,
  direction: Direction | undefined,
  anchors: Anchors | undefined,
  method: NormalizeMethod,
  to: { readonly out: Float64Array; readonly errors: RowErrors },
): void {
  const anchored = hasAnchors(anchors, j);
  METHODS[method]({
    x: column(ratings, j),
    cost: direction === "cost",
    lo: anchored ? anchors.lo[j] : undefined,
    hi: anchored ? anchors.hi[j] : undefined,
    number: j + 1,
    ...to,
  });
}

/**
 * Ratings on a common scale by themselves, without a score: anchors are checked, zeros that can only be blanks are
 * missing, and a single account is refused where the scale comes from the list.
 *
 * @returns as `normalize`.
 * @throws as `normalize`, and #VALUE! for anchors that lie the wrong way round or a single account that needs the list.
 */
export function commonScale(
  ratings: Matrix,
  directions: readonly Direction[],
  anchors: Anchors | undefined,
  method: NormalizeMethod,
): Normalized {
  if (anchors) checkAnchors(anchors);
  if (ratings.rows === 1 && !isRowMethod(method, anchors, ratings.columns)) {
    throw needsWholeList("ratings", "Pass anchors and the method minmax or max to convert one row at a time.");
  }
  return normalize(withoutBlankZeros(ratings, anchors), directions, anchors, method);
}

/** Whether a method gives one account the same value alone as in the list: the scale must not come from the list. */
export function isRowMethod(
  method: NormalizeMethod,
  anchors: Anchors | undefined,
  columns: number,
  skip: (j: number) => boolean = () => false,
): boolean {
  if (method === "none") return true;
  if (method !== "minmax" && method !== "max") return false;
  for (let j = 0; j < columns; j++) if (!skip(j) && !hasAnchors(anchors, j)) return false;
  return true;
}

/**
 * Ratings with the zeros of rating scales made missing: where the anchors describe a scale such as 1–5 or 1–10
 * (lo ≥ 1, hi ≤ 10, whole numbers), a 0 can only be an empty cell that some versions of Excel pass as 0.
 */
export function withoutBlankZeros(ratings: Matrix, anchors: Anchors | undefined): Matrix {
  if (anchors === undefined) return ratings;
  const onScale = (j: number) =>
    anchors.lo[j]! >= 1 &&
    anchors.hi[j]! <= 10 &&
    Number.isInteger(anchors.lo[j]) &&
    Number.isInteger(anchors.hi[j]) &&
    column(ratings, j).includes(0);
  const scales = Array.from({ length: ratings.columns }, (_, j) => j).filter(onScale);
  if (scales.length === 0) return ratings;
  const values = ratings.values.slice();
  for (const j of scales) {
    const start = j * ratings.rows;
    for (let p = start; p < start + ratings.rows; p++) if (values[p] === 0) values[p] = NaN;
  }
  return { ...ratings, values };
}

/** √Σx² over the present values. They are divided by the largest first, so that large ones do not overflow. */
export function vectorLength(x: Float64Array): number {
  const [lo, hi] = range(x);
  const largest = Math.max(-lo, hi);
  if (largest === 0) return 0;
  const squares = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) squares[i] = (x[i]! / largest) ** 2;
  return largest * Math.sqrt(sum(squares));
}

/** Smallest and largest present value. */
export function range(x: Float64Array): [lo: number, hi: number] {
  let lo = Infinity;
  let hi = -Infinity;
  for (let i = 0; i < x.length; i++) {
    const value = x[i]!;
    if (value < lo) lo = value;
    if (value > hi) hi = value;
  }
  return lo <= hi ? [lo, hi] : [0, 0];
}

/** A column without a value has no range, sum or length; it stays missing. */
function hasNoValue(x: Float64Array): boolean {
  return x.every(Number.isNaN);
}

function smallestPositive(x: Float64Array): number {
  let smallest = Infinity;
  for (let i = 0; i < x.length; i++) if (x[i]! > 0 && x[i]! < smallest) smallest = x[i]!;
  return smallest === Infinity ? 1 : smallest;
}

function clip(value: number): number {
  return value <= 0 ? 0 : value > 1 ? 1 : value;
}

function noBest({ lo, number }: Criterion, best: number): ModelError {
  return invalid(
    lo === undefined
      ? `ratings column ${number}: the method max divides by the best value, which is ${best}. Use minmax.`
      : `anchors of criterion ${number}: hi is ${best}, and the method max needs it above zero. Use minmax.`,
  );
}

function refuseZeroAndLess(c: Criterion, method: NormalizeMethod): void {
  for (let i = 0; i < c.x.length; i++) {
    if (c.x[i]! > 0 || c.x[i]! !== c.x[i]!) continue;
    c.errors.set(
      i,
      invalid(
        `ratings row ${i + 1}, column ${c.number} is ${c.x[i]}. The method ${method} needs values above zero in a cost criterion; use minmax.`,
      ),
    );
  }
}

function presentAscending(x: Float64Array): Uint32Array {
  let n = 0;
  const index = new Uint32Array(x.length);
  for (let i = 0; i < x.length; i++) if (x[i]! === x[i]!) index[n++] = i;
  return sortByValue(index.subarray(0, n), x, "ascending");
}
