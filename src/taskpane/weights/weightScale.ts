import { decimalsOf, withoutNoise } from "../../workbook/weights/precision";

/** The scale that all sliders share, so that their thumbs can be compared. */
export interface WeightScale {
  readonly max: number;
  readonly step: number;
}

/** Fewest positions of a slider, for whole weights and for fractions, and the most that a hand can tell apart. */
const FEWEST = { whole: 10, fraction: 20 };
const MOST = 200;

/** A scale is kept until the largest weight is less than this part of it. */
const TOO_WIDE = 1 / 8;

/** Where no weight says in what unit they are, they are points of 100. */
const POINTS = 100;

/**
 * The scale for weights in the unit of the sheet: from 0 to a round number of at least twice the largest weight, so
 * that any weight can be doubled, but not beyond a whole of 1 or 100 that the weights add up to. Steps are as fine as
 * the finest weight in the sheet.
 *
 * @param sheet the weights in the sheet; the scale follows these, so that it stands still under the hand.
 * @param drafted weights in the pane; one that was typed beyond the scale stretches it.
 * @example weightScale([25, 20, 20, 10, 10, 15], []) // { max: 50, step: 1 }
 */
export function weightScale(sheet: readonly number[], drafted: readonly number[]): WeightScale {
  const highest = largest(sheet);
  const sum = withoutNoise(sheet.reduce((total, weight) => total + weight, 0));
  const roomy = highest === 0 ? POINTS : roundUp(2 * highest);
  const whole = sum === 1 || sum === POINTS ? Math.min(roomy, sum) : roomy;
  const beyond = largest(drafted);
  const max = beyond > whole ? roundUp(beyond) : whole;
  return { max, step: stepOf(max, sheet) };
}

/** Whether a scale still serves: no weight lies beyond it, none is finer than its step, and it is not far too wide. */
export function fits({ max, step }: WeightScale, sheet: readonly number[], drafted: readonly number[]): boolean {
  const highest = Math.max(largest(sheet), largest(drafted));
  const isTooWide = highest > 0 && highest < max * TOO_WIDE;
  return highest <= max && !isTooWide && stepOf(max, sheet) === step;
}

function largest(weights: readonly number[]): number {
  return Math.max(0, ...weights);
}

function stepOf(max: number, sheet: readonly number[]): number {
  const decimals = Math.max(0, ...sheet.map(decimalsOf));
  const fewest = decimals === 0 ? FEWEST.whole : FEWEST.fraction;
  let power = -decimals;
  while (max / 10 ** power < fewest) power--;
  while (max / 10 ** power > MOST) power++;
  return withoutNoise(10 ** power);
}

/** The next of 1, 2, 5, 10, 20, 50 … at or above a value. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = [1, 2, 5, 10].find((one) => one * power >= withoutNoise(value))!;
  return withoutNoise(digit * power);
}
