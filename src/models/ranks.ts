import { isTie } from "./ties";

/** The ranks of some values, 1 for the largest. */
export interface Ranks {
  /** Equal values share the best of their places: 1, 2, 2, 4. */
  readonly competition: Uint32Array;
  /** Equal values share the mean of their places: 1, 2.5, 2.5, 4. */
  readonly mid: Float64Array;
}

/**
 * Ranks values from the largest down; values are equal within the tolerance of a tie.
 *
 * @param values none of them NaN.
 * @returns a function that ranks values of the same number again and again, in arrays that are used again.
 * @example ranking(3)(Float64Array.of(5, 9, 5)) // competition 2, 1, 2; mid 2.5, 1, 2.5
 */
export function ranking(n: number): (values: Float64Array) => Ranks {
  const ascending = new Float64Array(n);
  const bestOf = new Uint32Array(n);
  const midOf = new Float64Array(n);
  const ranks = { competition: new Uint32Array(n), mid: new Float64Array(n) };
  return (values) => {
    ascending.set(values);
    ascending.sort();
    for (let to = n - 1; to >= 0;) {
      let from = to;
      while (from > 0 && isTie(ascending[from - 1]!, ascending[to]!)) from--;
      const best = n - to;
      const mid = (best + n - from) / 2;
      for (let p = from; p <= to; p++) {
        bestOf[p] = best;
        midOf[p] = mid;
      }
      to = from - 1;
    }
    for (let i = 0; i < n; i++) {
      const p = place(ascending, values[i]!);
      ranks.competition[i] = bestOf[p]!;
      ranks.mid[i] = midOf[p]!;
    }
    return ranks;
  };
}

/** A place where a value stands in ascending values that contain it. */
function place(ascending: Float64Array, value: number): number {
  let from = 0;
  let length = ascending.length;
  while (length > 1) {
    const half = length >>> 1;
    if (ascending[from + half]! <= value) from += half;
    length -= half;
  }
  return from;
}
