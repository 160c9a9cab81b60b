import { toDecimals, withoutNoise } from "./precision";

/**
 * Shares a total out in proportions, each part rounded to so many decimals, so that the parts add up to the total
 * exactly: all are rounded down, and the units that are left go to the largest remainders (Hamilton's method), of equal
 * remainders to the larger proportion, then to the first.
 *
 * @param proportions zero or more, not all zero; a proportion of 0 gets nothing.
 * @param decimals of the parts. What the total has beyond them goes to the largest part.
 * @example distribute(70, [20, 20, 10, 10, 15], 0) // [19, 19, 9, 9, 14]
 * Source: largest remainders, Hamilton 1792.
 */
export function distribute(total: number, proportions: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals;
  const whole = Math.floor(withoutNoise(total * unit));
  const sum = proportions.reduce((all, one) => all + one, 0);
  const exact = proportions.map((one) => withoutNoise((one / sum) * whole));
  const units = exact.map(Math.floor);
  const left = whole - units.reduce((all, one) => all + one, 0);
  const remainder = (i: number) => exact[i]! - units[i]!;
  const order = [...proportions.keys()]
    .filter((i) => proportions[i]! > 0)
    .sort((a, b) => remainder(b) - remainder(a) || proportions[b]! - proportions[a]! || a - b);
  for (let p = 0; p < left; p++) units[order[p % order.length]!]!++;
  const parts = units.map((count) => toDecimals(count / unit, decimals));
  const finer = withoutNoise(total - whole / unit);
  if (finer > 0) {
    const largest = parts.indexOf(Math.max(...parts));
    parts[largest] = withoutNoise(parts[largest]! + finer);
  }
  return parts;
}
