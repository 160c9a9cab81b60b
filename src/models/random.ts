import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * A stream of numbers from 0 up to, not including, 1, evenly spread over doubles of 53 bits. The same seed gives the
 * same stream on every machine; fractions of a seed are dropped.
 *
 * @param seed any number, such as 1.
 * Source: generator xoroshiro128+, Blackman & Vigna 2018.
 * @example
 * const draw = uniform(1);
 * draw() < 0.15 // whether somebody leaves whose turnover is 15 %
 */
export function uniform(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}
