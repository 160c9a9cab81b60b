/**
 * Gini coefficient of values that may be negative, normalized by Raffinetti, Siletti and Vernizzi so that it stays
 * within 0–1: with T⁺ the sum of the positive values and T⁻ that of the negative ones without their sign,
 *
 *   G = Σ_i Σ_j |x_i − x_j| / (2 (n − 1) (T⁺ + T⁻))
 *
 * 0 where all values are equal, 1 where one holds all gains, one all losses and the rest nothing. Without negative
 * values it is the corrected Gini. One value, or nothing but zeros: 0.
 *
 * @param ascending the values, smallest first; the double sum is then 2 Σ (2i − n − 1) x_[i].
 * Source: Raffinetti, Siletti & Vernizzi, Statistical Methods & Applications 24, 2015.
 * @example rsvGini(Float64Array.of(-60, -40, 50, 150, 300, 500)) // 0.712727…
 */
export function rsvGini(ascending: Float64Array): number {
  const n = ascending.length;
  let differences = 0;
  let gross = 0;
  for (let i = 0; i < n; i++) {
    differences += (2 * i - n + 1) * ascending[i]!;
    gross += Math.abs(ascending[i]!);
  }
  return n < 2 || gross === 0 ? 0 : Math.max(0, differences / ((n - 1) * gross));
}
