/** From here on Stirling's series for ln Γ with five terms is exact to the last digits of a double. */
const STIRLING_FROM = 15;

/** The coefficients of 1/x, 1/x³, 1/x⁵ … of Stirling's series: B_2k / (2k (2k − 1)). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188];

/** Below this Lentz's method would divide by zero. */
const TINY = 1e-300;

/** A factor this close to 1 is 1 but for rounding. */
const CONVERGED = 4 * Number.EPSILON;

/**
 * The natural logarithm of the gamma function, for x above 0.
 *
 * Source: Abramowitz & Stegun 6.1.41 (Stirling's series) and 6.1.15 (Γ(x + 1) = x Γ(x)).
 * @example logGamma(5) // ln 24
 */
export function logGamma(x: number): number {
  let product = 1;
  let shifted = x;
  while (shifted < STIRLING_FROM) product *= shifted++;
  const series = STIRLING.reduce((sum, coefficient, p) => sum + coefficient / shifted ** (2 * p + 1), 0);
  return (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}

/**
 * The upper regularized incomplete gamma function, from 1 at x = 0 down to 0:
 *
 *   Q(a, x) = 1/Γ(a) ∫_x^∞ e^−t t^(a − 1) dt
 *
 * By the power series of 1 − Q where x < a + 1, by the continued fraction of Q elsewhere.
 *
 * @param a above 0.
 * @param x 0 or more.
 * Source: Abramowitz & Stegun 6.5.29 and 6.5.31; continued fraction by Lentz's method.
 * @example upperGamma(1, 2) // e^−2
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * lowerSeries(a, x) : front * upperFraction(a, x);
}

/**
 * The probability that a chi-squared variable is above a value.
 *
 * @param degrees degrees of freedom, 1 or more.
 * @example chiSquaredTail(3.841459, 1) // 0.05
 */
export function chiSquaredTail(value: number, degrees: number): number {
  return upperGamma(degrees / 2, value / 2);
}

/** Σ x^k / (a (a + 1) … (a + k)), all terms positive. */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * Number.EPSILON; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** 1 / (x + 1 − a − 1 (1 − a) / (x + 3 − a − 2 (2 − a) / (x + 5 − a − …))). */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; ; k++) {
    const numerator = k * (a - k);
    b += 2;
    d = 1 / notZero(b + numerator * d);
    c = notZero(b + numerator / c);
    fraction *= c * d;
    if (!(Math.abs(c * d - 1) > CONVERGED)) return fraction;
  }
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
