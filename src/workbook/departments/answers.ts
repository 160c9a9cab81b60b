/** The ways a department can answer, as the method column says them. */
export const METHODS = {
  points: "Points",
  roc: "Rank order (ROC)",
  rank_sum: "Rank order (rank sum)",
  groups: "Pairs of groups",
  criteria: "Pairs of criteria",
} as const;

export type AnswerMethod = keyof typeof METHODS;

/** What is compared in pairs, as the Set column says it. */
export const PAIR_SETS = ["groups", "criteria"] as const;

export type PairSet = (typeof PAIR_SETS)[number];

/** How many times as important one thing is as another: above 1 the first counts more, below 1 the second. */
export interface PairAnswer {
  readonly a: string;
  readonly b: string;
  readonly value: number;
}

/** What a department has said, by the names of the criteria and groups. What is not there was not answered. */
export interface Answers {
  readonly points: ReadonlyMap<string, number>;
  /** 1 is the most important; equal ranks are equally important. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly groups: readonly PairAnswer[];
  readonly criteria: readonly PairAnswer[];
}

export const NO_ANSWERS: Answers = { points: new Map(), ranks: new Map(), groups: [], criteria: [] };

/** A department with what it has said in the workbook. */
export interface Department {
  readonly name: string;
  /** Undefined where the cell names no method. */
  readonly method: AnswerMethod | undefined;
  /** Its weight in the pool, 0 or more. */
  readonly voice: number;
  readonly answers: Answers;
  /** What of it cannot be used and is passed over, a sentence each. */
  readonly remarks: readonly string[];
}

/** How many times as important `a` was said to be as `b`, whichever way round; undefined where it was not. */
export function pairValue(pairs: readonly PairAnswer[], a: string, b: string): number | undefined {
  for (const pair of pairs) {
    if (pair.a === a && pair.b === b) return pair.value;
    if (pair.a === b && pair.b === a) return 1 / pair.value;
  }
  return undefined;
}

/** The pairs with one of them answered, or no longer answered. */
export function withPair(
  pairs: readonly PairAnswer[],
  a: string,
  b: string,
  value: number | undefined,
): readonly PairAnswer[] {
  const others = pairs.filter((pair) => !(pair.a === a && pair.b === b) && !(pair.a === b && pair.b === a));
  return value === undefined ? others : [...others, { a, b, value }];
}

/** Whether two departments' answers, or two states of one, say the same, in whatever order they were given. */
export function sameAnswers(one: Answers, other: Answers): boolean {
  return (
    sameNumbers(one.points, other.points) &&
    sameNumbers(one.ranks, other.ranks) &&
    samePairs(one.groups, other.groups) &&
    samePairs(one.criteria, other.criteria)
  );
}

function sameNumbers(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

function samePairs(one: readonly PairAnswer[], other: readonly PairAnswer[]): boolean {
  return (
    one.length === other.length && one.every(({ a, b, value }) => isSameRatio(pairValue(other, a, b) ?? NaN, value))
  );
}

/** Whether two ratios differ by the rounding of a reciprocal only. */
export function isSameRatio(one: number, other: number): boolean {
  return Math.abs(one / other - 1) < 1e-9;
}
