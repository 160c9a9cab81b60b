import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { invalid } from "./modelError";

/**
 * Uniform random numbers from 0 (included) to 1 (excluded), the same on every machine for the same seed: doubles of 53
 * random bits from the generator xoroshiro128+.
 *
 * @param seed any whole number; its lowest 32 bits count.
 * @throws #VALUE! when the seed is no whole number.
 * Source: Blackman & Vigna, Scrambled linear pseudorandom number generators, 2018.
 * @example const draw = uniform(1); [draw(), draw()] // the first two numbers of seed 1
 */
export function uniform(seed: number): () => number {
  if (!Number.isSafeInteger(seed)) throw invalid(`seed is ${seed}. Give a whole number, such as 1.`);
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}
