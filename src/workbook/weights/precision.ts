/** Digits that a weight shows of its whole: of 100 one decimal, of 1 three. */
const DIGITS_OF_WHOLE = 3;

/** Further decimals that the weights in the sheet may ask for; what is finer is rounding of a calculation. */
const FINER = 2;

/** The most decimals of a weight, however small the sum is. */
const MOST_DECIMALS = 15;

/** The whole where all weights are 0: they are points of 100 then. */
const POINTS = 100;

/** A number to twelve significant digits, so that 0.1 + 0.2 is 0.3. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/** The sum of weights without the noise of binary fractions. */
export function sumOf(weights: readonly number[]): number {
  return withoutNoise(weights.reduce((sum, weight) => sum + weight, 0));
}

/** What is left of a whole, without the noise that would be left of nothing. */
export function leftOf(whole: number, taken: readonly number[]): number {
  const scale = Math.ceil(Math.log10(Math.max(whole, Number.MIN_VALUE)));
  return toDecimals(whole - sumOf(taken), Math.min(100, Math.max(0, 10 - scale)));
}

/** How many decimals a number has, in its shortest form: 12.5 has one, 30 none. */
export function decimalsOf(value: number): number {
  const [digits, exponent] = String(withoutNoise(value)).split("e");
  return Math.max(0, (digits!.split(".")[1]?.length ?? 0) - Number(exponent ?? 0));
}

/** A number to so many decimals. */
export function toDecimals(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/**
 * The decimals in which weights are shown and written: a thousandth of their sum, or as fine as they are, but not finer
 * than a hundred-thousandth.
 *
 * @example decimalsFor(100, [25, 75]) // 1
 * @example decimalsFor(1, [0.25, 0.75]) // 3
 * @example decimalsFor(0, [0, 0]) // 1
 */
export function decimalsFor(total: number, weights: readonly number[]): number {
  const whole = total > 0 ? total : POINTS;
  const coarse = Math.min(MOST_DECIMALS, Math.max(0, DIGITS_OF_WHOLE - Math.ceil(Math.log10(whole))));
  const finest = Math.max(0, ...weights.map(decimalsOf));
  return Math.min(Math.max(coarse, finest), coarse + FINER);
}
