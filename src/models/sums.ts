import { isRounding } from "./ties";

/**
 * The sum of each group's values, NaN adding nothing. The rounding of each addition is kept apart until the end, so
 * that the order of the values does not change the sum (Neumaier 1974), and a sum that is only rounding is 0.
 *
 * @param of the group of each value, from 0; a negative group is left out.
 * @example sumByGroup(Float64Array.of(60, 30, -20), Int32Array.of(0, 1, 0), 2) // [40, 30]
 */
export function sumByGroup(values: Float64Array, of: ArrayLike<number>, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  const rounding = new Float64Array(groups);
  const gross = new Float64Array(groups);
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    const g = of[i]!;
    if (x !== x || g < 0) continue;
    const before = sums[g]!;
    const after = before + x;
    rounding[g]! += Math.abs(before) >= Math.abs(x) ? before - after + x : x - after + before;
    gross[g]! += Math.abs(x);
    sums[g] = after;
  }
  for (let g = 0; g < groups; g++) {
    const sum = sums[g]! + rounding[g]!;
    sums[g] = isRounding(sum, gross[g]!) ? 0 : sum;
  }
  return sums;
}

/** The sum of all values, as `sumByGroup` makes it. */
export function sum(values: Float64Array): number {
  let sum = 0;
  let rounding = 0;
  let gross = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i]!;
    if (x !== x) continue;
    const before = sum;
    sum = before + x;
    rounding += Math.abs(before) >= Math.abs(x) ? before - sum + x : x - sum + before;
    gross += Math.abs(x);
  }
  return isRounding(sum + rounding, gross) ? 0 : sum + rounding;
}

/** Σ x_i y_i, as `sum` makes it of the products. */
export function sumOfProducts(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  let rounding = 0;
  let gross = 0;
  for (let i = 0; i < x.length; i++) {
    const product = x[i]! * y[i]!;
    if (product !== product) continue;
    const before = sum;
    sum = before + product;
    rounding += Math.abs(before) >= Math.abs(product) ? before - sum + product : product - sum + before;
    gross += Math.abs(product);
  }
  return isRounding(sum + rounding, gross) ? 0 : sum + rounding;
}
