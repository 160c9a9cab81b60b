/** Bits sorted by in one pass, and how many values they can take. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Digits of half a number: of 11, 11 and 10 bits. */
const DIGITS_OF_WORD = 3;

/**
 * Indices sorted by their values; equal values keep the order of the indices. A radix sort on the bits of the numbers,
 * which move along with the indices: its time grows with the length only, where a comparing sort of a million accounts,
 * or looking up each number by its index, would spend most of it on jumps through memory.
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
  const n = indices.length;
  let from: Sorting = { ...sortableBits(indices, values, direction), index: indices };
  let to: Sorting = { low: new Uint32Array(n), high: new Uint32Array(n), index: new Uint32Array(n) };
  const places = new Uint32Array(DIGITS);
  for (let digit = 0; digit < 2 * DIGITS_OF_WORD; digit++) {
    const isLow = digit < DIGITS_OF_WORD;
    const shift = (digit % DIGITS_OF_WORD) * DIGIT_BITS;
    if (!firstPlaces(isLow ? from.low : from.high, shift, places)) continue;
    if (isLow) moveByLow(from, to, shift, places);
    else moveByHigh(from, to, shift, places);
    const free = from.index === indices ? { ...from, index: new Uint32Array(n) } : from;
    [from, to] = [to, free];
  }
  return from.index === indices ? indices.slice() : from.index;
}

/** Indices in the order reached so far, with the halves of their values' bits. */
interface Sorting {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly index: Uint32Array;
}

/** Where the first number with each value of a digit goes; false where all have the same and nothing moves. */
function firstPlaces(word: Uint32Array, shift: number, places: Uint32Array): boolean {
  places.fill(0);
  for (let p = 0; p < word.length; p++) places[(word[p]! >>> shift) & (DIGITS - 1)]!++;
  if (places.includes(word.length)) return false;
  for (let digit = 0, before = 0; digit < DIGITS; digit++) {
    const count = places[digit]!;
    places[digit] = before;
    before += count;
  }
  return true;
}

function moveByLow(from: Sorting, to: Sorting, shift: number, places: Uint32Array): void {
  for (let p = 0; p < from.index.length; p++) {
    const bits = from.low[p]!;
    const place = places[(bits >>> shift) & (DIGITS - 1)]!++;
    to.low[place] = bits;
    to.high[place] = from.high[p]!;
    to.index[place] = from.index[p]!;
  }
}

/** By the time the high half decides, the low one is no longer read. */
function moveByHigh(from: Sorting, to: Sorting, shift: number, places: Uint32Array): void {
  for (let p = 0; p < from.index.length; p++) {
    const bits = from.high[p]!;
    const place = places[(bits >>> shift) & (DIGITS - 1)]!++;
    to.high[place] = bits;
    to.index[place] = from.index[p]!;
  }
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
): Pick<Sorting, "low" | "high"> {
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
  return { low, high };
}
