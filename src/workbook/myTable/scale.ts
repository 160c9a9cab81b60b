import type { Direction } from "../../models/criteria";
import type { ColumnProfile } from "./columnProfile";
import { phraseIn } from "./headerWords";
import { quantile } from "./quantile";
import { roundEnds } from "./roundEnds";
import { WORDS } from "./words";

/** Ends of a criterion's scale and why these. */
export interface ScaleGuess {
  readonly lo: number;
  readonly hi: number;
  readonly reason: string;
  /** Whether the values are marks on a scale that ends there, rather than amounts without an end. */
  readonly closed: boolean;
}

/**
 * How much of an amount's values may lie beyond the ends of its scale: a convention. At the bad end every twentieth, so
 * that a few odd values do not flatten all others. At the good end no more than five accounts as well: a key list is
 * found among the best, and those beyond the end cannot be told apart.
 */
const BEYOND = { share: 0.05, bestAccounts: 5 };

/** An amount that begins nearer to 0 than this share of its range gets a scale from 0. */
const NEAR_ZERO = 0.25;

interface Facts {
  readonly profile: ColumnProfile;
  readonly least: number;
  readonly most: number;
  readonly says: (topic: "rating" | "percent" | "promoter" | "count" | "share") => boolean;
}

/** Scales with ends of their own, the first that fits is taken. */
const CLOSED: readonly { lo: number; hi: number; reason: string; fits: (facts: Facts) => boolean }[] = [
  {
    lo: -100,
    hi: 100,
    reason: "net promoter score, −100 to 100",
    fits: ({ least, most, says }) => says("promoter") && least >= -100 && most <= 100 && (least < 0 || most > 10),
  },
  { lo: 0, hi: 1, reason: "0 or 1", fits: ({ profile, least, most }) => profile.whole && least >= 0 && most <= 1 },
  {
    lo: 0,
    hi: 1,
    reason: "shares from 0 to 1",
    fits: ({ profile, least, most }) => !profile.whole && least >= 0 && most <= 1 && spread(profile) >= 0.5,
  },
  {
    lo: 1,
    hi: 3,
    reason: "marks 1 to 3",
    fits: ({ profile, least, most, says }) => says("rating") && areMarks(profile) && least >= 1 && most === 3,
  },
  {
    lo: 1,
    hi: 5,
    reason: "marks 1 to 5",
    fits: ({ profile, least, most, says }) =>
      !says("count") && areMarks(profile) && least >= 1 && most <= 5 && (most > 3 || says("rating")),
  },
  {
    lo: 0,
    hi: 5,
    reason: "marks 0 to 5",
    fits: ({ profile, least, most, says }) =>
      !says("count") && areMarks(profile) && least >= 0 && most > 3 && most <= 5,
  },
  {
    lo: 1,
    hi: 10,
    reason: "marks 1 to 10",
    fits: ({ profile, least, most, says }) =>
      !says("count") && areMarks(profile) && least >= 1 && most > 5 && most <= 10,
  },
  {
    lo: 0,
    hi: 10,
    reason: "marks 0 to 10",
    fits: ({ profile, least, most, says }) =>
      !says("count") && areMarks(profile) && least >= 0 && most > 5 && most <= 10,
  },
  {
    lo: 0,
    hi: 100,
    reason: "0 to 100",
    fits: ({ profile, least, most, says }) =>
      !says("count") &&
      least >= 0 &&
      most <= 100 &&
      (says("percent") || (profile.whole && most >= 90)) &&
      spread(profile) >= 40,
  },
];

/**
 * The ends of a criterion's scale. Marks and shares get the ends of their scale. Amounts have none: theirs are round
 * numbers between which all but the lowest twentieth and the best five accounts lie. The ends are never equal.
 */
export function guessScale(profile: ColumnProfile, direction: Direction): ScaleGuess {
  const { numbers } = profile;
  const least = numbers[0]!;
  const most = numbers[numbers.length - 1]!;
  const says: Facts["says"] = (topic) => phraseIn(profile.name, WORDS[topic]) !== undefined;
  const closed = CLOSED.find(({ fits }) => fits({ profile, least, most, says }));
  if (closed !== undefined) return { lo: closed.lo, hi: closed.hi, reason: closed.reason, closed: true };

  const best = Math.min(BEYOND.share, BEYOND.bestAccounts / numbers.length);
  const [low, high] = direction === "benefit" ? [BEYOND.share, best] : [best, BEYOND.share];
  const from = quantile(numbers, low);
  const to = quantile(numbers, 1 - high);
  if (least === most) {
    const ends = roundEnds(Math.min(0, least), Math.max(0, most));
    return { ...ends, reason: "from 0, as all values are the same", closed: false };
  }
  if (from === to) return { ...roundEnds(least, most), reason: "all values, rounded (convention)", closed: false };
  const start = from > 0 && from <= NEAR_ZERO * to ? 0 : from;
  return { ...roundEnds(start, to), reason: "without the extremes, rounded (convention)", closed: false };
}

/** How wide the middle nine tenths of the values lie. */
function spread({ numbers }: ColumnProfile): number {
  return quantile(numbers, 1 - BEYOND.share) - quantile(numbers, BEYOND.share);
}

/** Whole or half marks. */
function areMarks({ numbers }: ColumnProfile): boolean {
  return numbers.every((value) => Number.isInteger(value * 2));
}
