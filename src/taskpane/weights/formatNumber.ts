/** A weight as a person writes it: without the noise of binary fractions. */
export function formatWeight(weight: number): string {
  return String(withoutNoise(weight));
}

/** A share of the whole, such as 27.3 %; the space does not break. */
export function formatShare(share: number): string {
  return `${(100 * share).toFixed(1)}\u00a0%`;
}

/** A number to twelve significant digits, so that 0.1 + 0.2 is 0.3. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * The weight a person typed, with a point or a comma for the decimals; undefined where it is no number of 0 or more.
 * Grouped digits such as 1,234.5 are refused rather than guessed at.
 */
export function parseWeight(text: string): number | undefined {
  const typed = text.trim().replace(",", ".");
  return /^(\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : undefined;
}
