import { invalid, notAvailable } from "./modelError";

export type CombineMethod = "mean" | "median" | "inverse_mse" | "weights";

export interface Combined {
  readonly point: number;
  /** Smallest and largest forecast, and their sample standard deviation; NaN with fewer than two forecasts. */
  readonly low: number;
  readonly high: number;
  readonly spread: number;
}

/**
 * Combines the forecasts there are for one account.
 *
 * - `mean` (hard to beat in practice) and `median` of the present forecasts;
 * - `inverse_mse`: weights ∝ 1/RMSE² from past errors;
 * - `weights`: weights of the caller's own; methods with weight 0 are not read.
 * Missing forecasts drop out and the others are reweighted. The adjustment multiplies every forecast, so it moves the
 * range with the point. With one forecast there is a point and no range.
 *
 * @param forecasts one per method, NaN where missing.
 * @param methodValues RMSE or weight per method, NaN where missing; not read for mean and median.
 * @param adjustment product of the account's adjustment factors.
 * @throws #N/A when no forecast is left; #VALUE! when a forecast has no past error above zero under `inverse_mse`.
 * Source: Bates & Granger, The Combination of Forecasts, 1969.
 * @example
 * // Past errors 10, 20, 40 weigh .7619, .1905, .0476
 * combineForecasts([100, 120, 140], "inverse_mse", [10, 20, 40], 1).point // 105.714…
 */
export function combineForecasts(
  forecasts: readonly number[],
  method: CombineMethod,
  methodValues: ArrayLike<number>,
  adjustment: number,
): Combined {
  const used = forecasts.flatMap((forecast, m) =>
    Number.isNaN(forecast) || (method === "weights" && methodValues[m] === 0)
      ? []
      : [{ forecast: forecast * adjustment, weight: weightOf(method, methodValues[m]!, m) }],
  );
  if (used.length === 0) throw notAvailable("forecasts has no forecast for this account. Enter at least one.");
  const values = used.map(({ forecast }) => forecast).sort((a, b) => a - b);
  return { point: method === "median" ? medianOf(values) : weightedMean(used), ...rangeOf(values) };
}

function weightOf(method: CombineMethod, value: number, m: number): number {
  if (method === "weights") return value;
  if (method !== "inverse_mse") return 1;
  if (value > 0) return 1 / (value * value);
  throw invalid(
    `method_values ${m + 1} is ${Number.isNaN(value) ? "missing" : value}. inverse_mse needs the past error (RMSE) of each method, above zero.`,
  );
}

function weightedMean(used: readonly { forecast: number; weight: number }[]): number {
  let sum = 0;
  let weights = 0;
  for (const { forecast, weight } of used) {
    sum += weight * forecast;
    weights += weight;
  }
  return sum / weights;
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function rangeOf(sorted: readonly number[]): Omit<Combined, "point"> {
  const n = sorted.length;
  if (n < 2) return { low: NaN, high: NaN, spread: NaN };
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { low: sorted[0]!, high: sorted[n - 1]!, spread: Math.sqrt(squares / (n - 1)) };
}
