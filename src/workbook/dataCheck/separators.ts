/** The marks that part decimals from the whole and thousands from each other, as Excel is set. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** What numbers are shown with where Excel does not say how it is set. */
const ENGLISH: Separators = { decimal: ".", group: "," };

/** Digits that count in a double, one less than where the noise of binary fractions begins. */
const DIGITS = 15;

/** A number for the user, in full and with the marks of the workbook: 1234.5 is 1,234.5 or 1.234,5. */
export function formatNumber(value: number, { decimal, group }: Separators = ENGLISH): string {
  const [whole = "", fraction] = String(Number(Math.abs(value).toPrecision(DIGITS))).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : decimal + fraction}`;
}
