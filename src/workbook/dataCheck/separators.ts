/** The marks that part decimals from the whole and thousands from each other, as Excel is set. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** What numbers are shown with where Excel does not say how it is set. */
const ENGLISH: Separators = { decimal: ".", group: "," };

const DIGITS = new Intl.NumberFormat("en", { maximumFractionDigits: 12 });

/** A number for the user, in full and with the marks of the workbook: 1234.5 is 1,234.5 or 1.234,5. */
export function formatNumber(value: number, separators: Separators = ENGLISH): string {
  const { decimal, group } = separators;
  return DIGITS.format(value).replace(/[-.,]/g, (mark) => (mark === "-" ? "−" : mark === "." ? decimal : group));
}
