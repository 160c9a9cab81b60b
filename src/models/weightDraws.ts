import { invalid } from "./modelError";
import { uniform } from "./random";

/**
 * Draws random sets of weights around stated ones:
 *
 *   spread s < 1: w_j (1 + s (2u − 1)), u uniform on 0–1, divided by their sum
 *   spread 1: any weights that sum to 1, evenly (the gaps between k − 1 sorted uniform numbers)
 *
 * The numbers are drawn criterion by criterion, so that a seed gives the same sets everywhere.
 *
 * @param weights above zero, one per criterion.
 * @param spread how far each weight varies, as a share of itself; 1 stands for any weights at all.
 * @returns a function that fills an array with the next set; a set sums to 1.
 * @throws #VALUE! when the spread is not above 0 and at most 1, or the seed is no whole number.
 * Source: Lahdelma, Hokkanen & Salminen 1998; Tervonen & Lahdelma 2007 (uniform weights by sorting).
 * @example
 * const set = new Float64Array(2);
 * weightDraws(Float64Array.of(0.6, 0.4), 0.25, 1)(set); // such as 0.57 and 0.43
 */
export function weightDraws(weights: Float64Array, spread: number, seed: number): (set: Float64Array) => void {
  if (!(spread > 0 && spread <= 1)) {
    throw invalid(`spread is ${spread}. Give a share above 0 and up to 1, such as 0.25 for weights 25 % up or down.`);
  }
  const random = uniform(seed);
  return (set) => (spread === 1 ? drawAny(set, random) : drawAround(set, weights, spread, random));
}

function drawAround(set: Float64Array, weights: Float64Array, spread: number, random: () => number): void {
  let sum = 0;
  for (let j = 0; j < set.length; j++) sum += set[j] = weights[j]! * (1 + spread * (2 * random() - 1));
  for (let j = 0; j < set.length; j++) set[j]! /= sum;
}

function drawAny(set: Float64Array, random: () => number): void {
  const last = set.length - 1;
  for (let j = 0; j < last; j++) set[j] = random();
  set[last] = 1;
  set.sort();
  for (let j = last; j > 0; j--) set[j]! -= set[j - 1]!;
}
