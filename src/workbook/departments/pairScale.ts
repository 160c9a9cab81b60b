import { isSameRatio } from "./answers";

/** The words of Saaty's scale for how much more important one thing is than another. */
const WORDS: readonly string[] = [
  "equally",
  "between equally and moderately more",
  "moderately more",
  "between moderately and strongly more",
  "strongly more",
  "between strongly and very strongly more",
  "very strongly more",
  "between very strongly and extremely more",
  "extremely more",
];

/** The most that the scale says. */
export const MOST_IMPORTANT = WORDS.length;

/** Every ratio of the scale, from 1/9 over 1 to 9. */
export const SCALE: readonly number[] = Array.from({ length: 2 * MOST_IMPORTANT - 1 }, (_, i) =>
  ratioAt(i + 1 - MOST_IMPORTANT),
);

/** The ratio at a stop of a slider: −8 is 1/9, 0 is 1, 8 is 9. */
export function ratioAt(stop: number): number {
  return stop >= 0 ? stop + 1 : 1 / (1 - stop);
}

/** The stop of a slider nearest to a ratio. */
export function stopOf(ratio: number): number {
  const stop = ratio >= 1 ? ratio - 1 : 1 - 1 / ratio;
  return Math.round(Math.max(1 - MOST_IMPORTANT, Math.min(MOST_IMPORTANT - 1, stop)));
}

/** A comparison in the words of the scale, such as: Growth is strongly more important than Fit (5). */
export function comparisonWords(a: string, b: string, ratio: number): string {
  if (isSameRatio(ratio, 1)) return `${a} and ${b} are equally important`;
  const [more, less, times] = ratio > 1 ? [a, b, ratio] : [b, a, 1 / ratio];
  const word = WORDS[Math.min(Math.round(times), MOST_IMPORTANT) - 1]!;
  return times < 1.5
    ? `${more} is a little more important than ${less} (${roundedRatio(times)})`
    : `${more} is ${word} important than ${less} (${roundedRatio(times)})`;
}

/** A comparison in numbers, such as: Growth is 5 times as important as Fit; or, where it was reckoned, is about 5 times. */
export function ratioWords(a: string, b: string, ratio: number, how: "said" | "reckoned" = "said"): string {
  const [more, less, times] = ratio >= 1 ? [a, b, ratio] : [b, a, 1 / ratio];
  const shown = roundedRatio(times);
  const about = how === "said" ? "" : "about ";
  if (shown === 1) return `${a} and ${b} are ${about}equally important`;
  return `${more} is ${about}${shown} times as important as ${less}`;
}

/** A ratio as a person says it: to two digits. */
export function roundedRatio(ratio: number): number {
  return Number(ratio.toPrecision(2));
}
