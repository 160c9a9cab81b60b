import { allIndices, sortByValue } from "./sortByValue";

/** Steps back per value after which values are taken for too unevenly spread to be put in place one by one. */
const PATIENCE = 8;

/**
 * Sorts many lists of the same number of values, one after the other, from the largest value down. Each value is put
 * where it would be if the values were evenly spread from the smallest to the largest, and then moved past its
 * neighbours; lists that are far from evenly spread are sorted by their bits instead.
 *
 * @param n how many values a list has, none of them NaN.
 * @returns a function that gives the indices of a list in order, in an array that may be used again for the next.
 * @example descendingOrder(3)(Float64Array.of(5, 9, 7)) // 1, 2, 0
 */
export function descendingOrder(n: number): (values: Float64Array) => Uint32Array {
  const indices = allIndices(n);
  const order = new Uint32Array(n);
  const places = new Uint32Array(n);
  const ends = new Uint32Array(n + 1);

  return (values) => {
    let lowest = Infinity;
    let highest = -Infinity;
    for (let i = 0; i < n; i++) {
      const value = values[i]!;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
    const perPlace = highest > lowest ? (n - 1) / (highest - lowest) : 0;

    ends.fill(0);
    for (let i = 0; i < n; i++) {
      const place = ((highest - values[i]!) * perPlace) | 0;
      places[i] = place;
      ends[place + 1]!++;
    }
    for (let place = 0; place < n; place++) ends[place + 1]! += ends[place]!;
    for (let i = 0; i < n; i++) order[ends[places[i]!]!++] = i;

    let steps = 0;
    for (let p = 1; p < n; p++) {
      const i = order[p]!;
      const value = values[i]!;
      let before = p - 1;
      while (before >= 0 && values[order[before]!]! < value) {
        order[before + 1] = order[before]!;
        before--;
      }
      order[before + 1] = i;
      steps += p - 1 - before;
      if (steps > PATIENCE * n) return sortByValue(indices, values, "descending");
    }
    return order;
  };
}
