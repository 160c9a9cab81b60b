import { gathered } from "./gathered";
import { invalid, type RowErrors } from "./modelError";
import { type Eligibility, type Status, STATUSES } from "./status";
import { isTie, tieGroups } from "./ties";
import { needsWholeList } from "./wholeList";
import { sortByValue } from "./sortByValue";

export interface SelectOptions {
  /** One per account. Default: all are eligible. */
  readonly eligible?: readonly Eligibility[];
  /** Least score of a key account. Default: none. */
  readonly minScore?: number;
  /** An amount per account, such as revenue, that decides between equal scores: the larger goes first. */
  readonly tiebreak?: Float64Array;
  /** Accounts that cannot be read: they have no status and take no place. */
  readonly errors?: RowErrors;
}

export interface Selection {
  /** One per account, undefined where it cannot be read. */
  readonly status: readonly (Status | undefined)[];
  /** Competition rank (1, 2, 2, 4) among the eligible accounts with a score, else NaN. */
  readonly rank: Float64Array;
  /** The ranked accounts, best first. */
  readonly order: Uint32Array;
  readonly counts: Readonly<Record<Status, number>>;
  /**
   * The score of the last place where all places are taken, else the least score of a key account, else the lowest
   * score on the list. NaN where no place goes by score.
   */
  readonly cutScore: number;
}

/**
 * The key account list under a capacity: the eligible accounts with the best scores, as many as can be served.
 *
 * In this order: not eligible; key by override (`always`, whatever the score; it uses up a place); unknown
 * eligibility; no score; below the least score; and of the others by score, larger tiebreak first among equal scores,
 * Key as long as places last and Reserve after. Accounts that are equal in score and tiebreak across the last place
 * are all a tie at the cut: which of them is in is a decision, not a calculation. A missing tiebreak counts as 0, as a
 * blank cell may arrive. Scores and tiebreaks are equal within 1e-9, relative; a score equal to the least score is not
 * below it. Overrides beyond the capacity are all key and leave no place by score.
 *
 * @param scores one per account, more is better, NaN where there is none.
 * @param capacity how many key accounts can be served, a whole number of at least 1.
 * @throws #VALUE! for a single account, or a capacity that is no whole number of at least 1.
 * @example
 * // Two places: 0.9 is in, the two at 0.7 tie for the second, 0.4 is in reserve
 * select(Float64Array.of(0.7, 0.9, 0.4, 0.7), 2).status // ["Tie at cut", "Key", "Reserve", "Tie at cut"]
 */
export function select(scores: Float64Array, capacity: number, options: SelectOptions = {}): Selection {
  if (scores.length === 1) throw needsWholeList("scores");
  if (!Number.isInteger(capacity) || capacity < 1) {
    throw invalid(`capacity is ${capacity}. Give a whole number of accounts of at least 1, such as 35.`);
  }

  const { eligible, minScore, tiebreak, errors } = options;
  const status = new Array<Status | undefined>(scores.length).fill(undefined);
  const withScore = new Uint32Array(scores.length);
  let ranked = 0;
  let overrides = 0;
  for (let i = 0; i < scores.length; i++) {
    if (errors?.has(i)) continue;
    const scored = !Number.isNaN(scores[i]!);
    status[i] = STANDING[eligible?.[i] ?? "eligible"] ?? (scored ? undefined : "No score");
    if (status[i] === "Key (override)") overrides++;
    if (scored && (status[i] === undefined || status[i] === "Key (override)")) withScore[ranked++] = i;
  }

  const order = withScore.slice(0, ranked);
  const groups = sortByScore(order, scores, tiebreak);
  const rank = new Float64Array(scores.length).fill(NaN);
  const places = Math.max(0, capacity - overrides);
  const isBelow = (score: number) => minScore !== undefined && score < minScore && !isTie(score, minScore);
  let taken = 0;
  let lastScore = NaN;
  let start = 0;
  for (const end of groups) {
    let contenders = 0;
    for (let p = start; p < end; p++) {
      const i = order[p]!;
      rank[i] = start + 1;
      if (status[i] !== undefined) continue;
      if (isBelow(scores[i]!)) status[i] = "Below cut";
      else contenders++;
    }
    if (contenders > 0) {
      const outcome = taken + contenders <= places ? "Key" : taken < places ? "Tie at cut" : "Reserve";
      if (outcome !== "Reserve") lastScore = scores[order[start]!]!;
      taken = Math.min(places, taken + contenders);
      for (let p = start; p < end; p++) status[order[p]!] ??= outcome;
    }
    start = end;
  }
  return {
    status,
    rank,
    order,
    counts: countStatuses(status),
    cutScore: taken === places ? lastScore : (minScore ?? lastScore),
  };
}

/** The status an account has by its eligibility alone; undefined where the score decides. */
const STANDING: Record<Eligibility, Status | undefined> = {
  eligible: undefined,
  "not eligible": "Not eligible",
  unknown: "Unknown",
  always: "Key (override)",
};

/** Sorts accounts by score, larger tiebreak first among equal scores, and returns the ends of the groups still equal. */
function sortByScore(order: Uint32Array, scores: Float64Array, tiebreak: Float64Array | undefined): number[] {
  order.set(sortByValue(order, scores, "descending"));
  const byScore = tieGroups(gathered(scores, order));
  if (tiebreak === undefined) return byScore;

  const amount = (i: number) => tiebreak[i]! || 0;
  const ends: number[] = [];
  let start = 0;
  for (const end of byScore) {
    if (end - start === 1) {
      ends.push(end);
    } else {
      const equal = order.subarray(start, end);
      equal.sort((a, b) => amount(b) - amount(a) || scores[b]! - scores[a]! || a - b);
      for (const next of tieGroups(Float64Array.from(equal, amount))) ends.push(start + next);
    }
    start = end;
  }
  return ends;
}

function countStatuses(status: readonly (Status | undefined)[]): Record<Status, number> {
  const counts = Object.fromEntries(STATUSES.map((name) => [name, 0])) as Record<Status, number>;
  for (const name of status) if (name !== undefined) counts[name]++;
  return counts;
}
