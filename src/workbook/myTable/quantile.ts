/**
 * The value below which a share of sorted numbers lies, between neighbours by straight line (definition 7 of Hyndman &
 * Fan 1996, Excel's PERCENTILE.INC).
 *
 * quantile([0, 10, 20], 0.25) is 5.
 */
export function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  return low + (at - below) * ((sorted[below + 1] ?? low) - low);
}
