/** Digits with at least one that may stand for thousands or decimals, a sign, brackets, a currency or a percent sign. */
const NUMBER_TEXT =
  /^[-+(]?\s*(?:[€$£¥]|eur|usd|gbp|chf)?\s*[-+]?\d[\d.,'’\s\u00a0\u202f]*\s*(?:%|[€$£¥]|eur|usd|gbp|chf)?\s*[-)]?$/i;

/** Whether a person reads a text as a number: "1,234.50", "12 %", "(300)", "1.234,50 €". */
export function looksLikeNumber(text: string): boolean {
  return NUMBER_TEXT.test(text);
}
