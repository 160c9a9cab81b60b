/** Bits sorted by in one pass, and how many values they can take. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Indices sorted by their values; equal values keep the order of the indices. A radix sort on the bits of the numbers:
 * its time grows with the length only, where a comparing sort of a million accounts would spend most of it on jumps
 * through memory.
 *
 * @param indices into `values`; left as they are.
 * @param values none of those indexed NaN.
 * @example sortByValue(Uint32Array.of(0, 1, 2), [5, 9, 7], "descending") // [1, 2, 0]
 */
export function sortByValue(
  indices: Uint32Array,
  values: ArrayLike<number>,
  direction: "ascending" | "descending",
): Uint32Array {
  const words = sortableBits(indices, values, direction);
  let from: Uint32Array = allIndices(indices.length);
  let to: Uint32Array = new Uint32Array(indices.length);
  const counts = new Uint32Array(DIGITS);
  for (const word of words) {
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      counts.fill(0);
      for (let p = 0; p < word.length; p++) counts[(word[p]! >>> shift) & (DIGITS - 1)]!++;
      if (counts.includes(word.length)) continue;
      for (let digit = 0, before = 0; digit < DIGITS; digit++) {
        const count = counts[digit]!;
        counts[digit] = before;
        before += count;
      }
      for (let p = 0; p < from.length; p++) {
        const place = from[p]!;
        to[counts[(word[place]! >>> shift) & (DIGITS - 1)]!++] = place;
      }
      [from, to] = [to, from];
    }
  }
  for (let p = 0; p < from.length; p++) to[p] = indices[from[p]!]!;
  return to;
}

/** 0, 1, … n − 1. */
export function allIndices(n: number): Uint32Array {
  const indices = new Uint32Array(n);
  for (let i = 0; i < n; i++) indices[i] = i;
  return indices;
}

/** The low and the high half of each value's bits, turned so that they sort as whole numbers in the direction asked for. */
function sortableBits(
  indices: Uint32Array,
  values: ArrayLike<number>,
  direction: "ascending" | "descending",
): [low: Uint32Array, high: Uint32Array] {
  const n = indices.length;
  const low = new Uint32Array(n);
  const high = new Uint32Array(n);
  const view = new Float64Array(1);
  const bits = new Uint32Array(view.buffer);
  const turn = direction === "descending" ? 0xffffffff : 0;
  for (let p = 0; p < n; p++) {
    view[0] = values[indices[p]!]! + 0; // −0 and 0 are equal
    const negative = bits[1]! >>> 31 === 1;
    low[p] = (negative ? ~bits[0]! : bits[0]!) ^ turn;
    high[p] = (negative ? ~bits[1]! : bits[1]! ^ 0x80000000) ^ turn;
  }
  return [low, high];
}
