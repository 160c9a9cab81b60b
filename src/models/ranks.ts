import { descendingOrder } from "./descendingOrder";
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
  const inOrder = descendingOrder(n);
  const ranks = { competition: new Uint32Array(n), mid: new Float64Array(n) };
  return (values) => {
    const order = inOrder(values);
    for (let start = 0; start < n;) {
      const first = values[order[start]!]!;
      let end = start + 1;
      while (end < n && isTie(values[order[end]!]!, first)) end++;
      for (let p = start; p < end; p++) {
        ranks.competition[order[p]!] = start + 1;
        ranks.mid[order[p]!] = (start + 1 + end) / 2;
      }
      start = end;
    }
    return ranks;
  };
}
