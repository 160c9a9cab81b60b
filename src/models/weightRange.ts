import { type Contenders, contenders } from "./contenders";
import type { Matrix } from "./matrix";
import { ModelError, notAvailable } from "./modelError";
import { isTie, tieGroups } from "./ties";
import { checkTop } from "./top";
import { scoreAlone, type VaryingOptions, weightAt } from "./weightLines";
import { allIndices, sortByValue } from "./sortByValue";

/** The account that would leave the top and the one that would take its place, by row of the list, from 0. */
export interface Swap {
  readonly leaves: number;
  readonly enters: number;
  /** The weight of the criterion at which they change places. */
  readonly weight: number;
}

/** How far the weight of one criterion may move before the top changes; 0 and 1 where it never does. */
export interface WeightRange {
  readonly low: number;
  readonly high: number;
  /** The change nearest to the stated weight; undefined where there is none. */
  readonly binding: Swap | undefined;
}

/** Lines that cross this close to the end of the weight meet at the end but for rounding: a tie, which changes nothing. */
const AT_THE_END = 1e-9;

const ALWAYS: WeightRange = { low: 0, high: 1, binding: undefined };

/**
 * For each criterion the closed interval in which its weight (all weights summing to 1) may lie, the others keeping
 * their proportions, while the same accounts are the top.
 *
 * Each score is a straight line in that weight (see `scoreAlone`). The top stays while the lowest line of those inside is
 * not below the highest line of those outside. The search for the end starts at the far end of the weight and goes back
 * to where the lines that are out of order there cross, until none is: each step looks at every account once, and a few
 * steps do. Accounts tied at the last place may come apart in any way: on either side of the stated weight those whose
 * lines rise the most count as inside. A criterion with all the weight cannot move.
 *
 * @param ratings accounts × criteria, NaN where missing; accounts without a score at the stated weights are left out.
 * @param top how many accounts are inside; with a place for all, every weight may move from 0 to 1.
 * @returns one range per criterion, or why a criterion without weight has none.
 * @throws #VALUE! for a top that is no whole number of at least 1 and for ratings that cannot be used, #N/A where no
 * account has a score, and as `score` does.
 * Source: weight stability intervals of additive models, Mareschal 1988.
 * @example
 * // (0.9, 0.2, 0.5) against (0.4, 0.8, 0.6), weights 30, 40, 30: growth may rise to 27/62, margin fall to 1/4
 */
export function weightRange(
  ratings: Matrix,
  weights: ArrayLike<number>,
  top: number,
  options: VaryingOptions = {},
): (WeightRange | ModelError)[] {
  checkTop(top);
  const field = contenders(ratings, weights, options);
  for (const error of field.errors.values()) if (error.code !== "#N/A") throw error;
  if (field.rows.length === 0) throw notAvailable("ratings give no account a score. Fill in ratings.");

  const standing = top < field.rows.length ? standingAt(field, top) : undefined;
  return Array.from(field.weights, (w, j) => {
    if (w === 1) return { ...ALWAYS, low: 1 };
    if (standing === undefined) return ALWAYS;
    const alone = scoreAlone(ratings, field, j, options);
    return alone instanceof ModelError ? alone : rangeOf(standing, alone, w, field.rows);
  });
}

/** Where the contenders stand at the stated weights. */
interface Standing {
  /** Scores, those tied at the last place made equal. */
  readonly scores: Float64Array;
  readonly above: Uint32Array;
  readonly tied: Uint32Array;
  readonly below: Uint32Array;
  /** How many of the tied have a place. */
  readonly places: number;
}

function standingAt(field: Contenders, top: number): Standing {
  const scores = field.scores.slice();
  const order = sortByValue(allIndices(scores.length), scores, "descending");
  const ends = tieGroups(Float64Array.from(order, (c) => scores[c]!));
  const group = ends.findIndex((end) => end >= top);
  const end = ends[group]!;
  const start = end === top ? top : group === 0 ? 0 : ends[group - 1]!;
  const tied = order.subarray(start, end);
  for (const c of tied) scores[c] = scores[tied[0]!]!;
  return { scores, above: order.subarray(0, start), tied, below: order.subarray(end), places: top - start };
}

function rangeOf(standing: Standing, alone: Float64Array, w: number, rows: Uint32Array): WeightRange {
  const slopes = alone.map((value, c) => value - standing.scores[c]!);
  const down = reach(standing, slopes, -w / (1 - w));
  const up = reach(standing, slopes, 1);
  const ends = [down, up].flatMap(({ u, leaves, enters }) => {
    if (leaves === undefined || enters === undefined) return [];
    return [{ leaves: rows[leaves]!, enters: rows[enters]!, weight: weightAt(u, w), distance: Math.abs(u) }];
  });
  const [nearest] = ends.sort((a, b) => a.distance - b.distance);
  return {
    low: down.leaves === undefined ? 0 : weightAt(down.u, w),
    high: up.leaves === undefined ? 1 : weightAt(up.u, w),
    binding: nearest && { leaves: nearest.leaves, enters: nearest.enters, weight: nearest.weight },
  };
}

/** How far the lines can be followed from u = 0 towards `limit`, and the contenders that cross there. */
interface Reach {
  readonly u: number;
  readonly leaves?: number;
  readonly enters?: number;
}

function reach({ scores, above, tied, below, places }: Standing, slopes: Float64Array, limit: number): Reach {
  const rising = tied.slice().sort((a, b) => (slopes[b]! - slopes[a]!) * Math.sign(limit) || a - b);
  const inside = joined(above, rising.subarray(0, places));
  const outside = joined(rising.subarray(places), below);
  let found: Reach = { u: limit };
  for (;;) {
    const { u } = found;
    const lowest = extreme(inside, scores, slopes, u, -1);
    const highest = extreme(outside, scores, slopes, u, 1);
    const inValue = scores[lowest]! + u * slopes[lowest]!;
    const outValue = scores[highest]! + u * slopes[highest]!;
    const crossing = (scores[lowest]! - scores[highest]!) / (slopes[highest]! - slopes[lowest]!);
    const inOrder = outValue <= inValue || isTie(outValue, inValue) || !(Math.abs(crossing) < Math.abs(u));
    if (inOrder) return Math.abs(u - limit) <= AT_THE_END ? { u: limit } : found;
    found = { u: crossing, leaves: lowest, enters: highest };
  }
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const all = new Uint32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** The contender whose line is the highest (sign 1) or lowest (sign −1) at u; the first of equals. */
function extreme(of: Uint32Array, scores: Float64Array, slopes: Float64Array, u: number, sign: 1 | -1): number {
  let found = of[0]!;
  let best = -Infinity;
  for (let p = 0; p < of.length; p++) {
    const c = of[p]!;
    const value = sign * (scores[c]! + u * slopes[c]!);
    if (value <= best) continue;
    best = value;
    found = c;
  }
  return found;
}
