import { gathered } from "./gathered";
import { type Contenders, contenders } from "./contenders";
import { kthLargest } from "./kthLargest";
import type { Matrix } from "./matrix";
import { ModelError, notAvailable } from "./modelError";
import { isTie, tieGroups } from "./ties";
import { checkTop } from "./top";
import { scoreAlone, type VaryingOptions, weightAt } from "./weightLines";
import { sortByValue } from "./sortByValue";

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
  /** 1 for each contender above those that are tied at the last place. */
  readonly above: Uint8Array;
  readonly tied: Uint32Array;
  /** How many of the tied have a place. */
  readonly places: number;
}

/** How far below the last place, relative to it, a score may lie that is tied with it: more than the tolerance of a tie. */
const NEAR = 3e-9;

function standingAt(field: Contenders, top: number): Standing {
  const scores = field.scores.slice();
  const cut = kthLargest(field.scores.slice(), top);
  const order = sortByValue(from(scores, cut - NEAR * Math.abs(cut)), scores, "descending");
  const ends = tieGroups(gathered(scores, order));
  const group = ends.findIndex((end) => end >= top);
  const end = ends[group]!;
  const start = end === top ? top : group === 0 ? 0 : ends[group - 1]!;
  const above = new Uint8Array(scores.length);
  for (let p = 0; p < start; p++) above[order[p]!] = 1;
  const tied = order.subarray(start, end);
  for (const c of tied) scores[c] = scores[tied[0]!]!;
  return { scores, above, tied, places: top - start };
}

/** The contenders with at least this score. */
function from(scores: Float64Array, least: number): Uint32Array {
  const found = new Uint32Array(scores.length);
  let count = 0;
  for (let c = 0; c < scores.length; c++) if (scores[c]! >= least) found[count++] = c;
  return found.subarray(0, count);
}

function rangeOf(standing: Standing, alone: Float64Array, w: number, rows: Uint32Array): WeightRange {
  const slopes = new Float64Array(alone.length);
  for (let c = 0; c < slopes.length; c++) slopes[c] = alone[c]! - standing.scores[c]!;
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

function reach({ scores, above, tied, places }: Standing, slopes: Float64Array, limit: number): Reach {
  const rising = tied.slice().sort((a, b) => (slopes[b]! - slopes[a]!) * Math.sign(limit) || a - b);
  const inside = above.slice();
  for (const c of rising.subarray(0, places)) inside[c] = 1;
  let found: Reach = { u: limit };
  for (;;) {
    const { u } = found;
    const { lowest, highest } = boundary(inside, scores, slopes, u);
    const inValue = scores[lowest]! + u * slopes[lowest]!;
    const outValue = scores[highest]! + u * slopes[highest]!;
    const crossing = (scores[lowest]! - scores[highest]!) / (slopes[highest]! - slopes[lowest]!);
    const inOrder = outValue <= inValue || isTie(outValue, inValue) || !(Math.abs(crossing) < Math.abs(u));
    if (inOrder) return Math.abs(u - limit) <= AT_THE_END ? { u: limit } : found;
    found = { u: crossing, leaves: lowest, enters: highest };
  }
}

/**
 * The contenders with the lowest line of those inside and the highest of those outside, at u. Of equal lines the one
 * with the larger score, then the first. Goes through the accounts in their own order, which is that of memory.
 */
function boundary(inside: Uint8Array, scores: Float64Array, slopes: Float64Array, u: number) {
  let lowest = -1;
  let highest = -1;
  let least = Infinity;
  let most = -Infinity;
  for (let c = 0; c < inside.length; c++) {
    const value = scores[c]! + u * slopes[c]!;
    if (inside[c] === 1) {
      if (value > least || (value === least && lowest >= 0 && scores[c]! <= scores[lowest]!)) continue;
      least = value;
      lowest = c;
    } else {
      if (value < most || (value === most && highest >= 0 && scores[c]! <= scores[highest]!)) continue;
      most = value;
      highest = c;
    }
  }
  return { lowest, highest };
}
