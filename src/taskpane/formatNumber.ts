import { withoutNoise } from "../workbook/weights/precision";

/** A weight as a person writes it: without the noise of binary fractions. */
export function formatWeight(weight: number): string {
  return String(withoutNoise(weight));
}

const GROUPED = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 15 });

/** A number of either sign and any size to be read, not typed: −1,234,567.5. */
export function formatAny(value: number): string {
  return GROUPED.format(value).replace("-", "\u2212");
}

/** A share of the whole, such as 27.3 %; the space does not break. */
export function formatShare(share: number): string {
  return `${(100 * share).toFixed(1).replace("-", "\u2212")}\u00a0%`;
}

/**
 * The weight a person typed, with a point or a comma for the decimals; undefined where it is no number of 0 or more.
 * Grouped digits such as 1,234.5 are refused rather than guessed at.
 */
export function parseWeight(text: string): number | undefined {
  const typed = text.trim().replace(",", ".");
  return /^(\d+\.?\d*|\.\d+)$/.test(typed) ? Number(typed) : undefined;
}

/** A number of either sign that a person typed, with a point or a comma for the decimals; undefined where it is none. */
export function parseNumber(text: string): number | undefined {
  const [, sign, digits] = /^([-−]?)(.*)$/.exec(text.trim())!;
  const value = parseWeight(digits!);
  return value === undefined || sign === "" ? value : -value;
}

/** Score points to three decimals with their sign, as +0.012 or −0.003. */
export function formatPoints(points: number): string {
  return `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(3)}`;
}
