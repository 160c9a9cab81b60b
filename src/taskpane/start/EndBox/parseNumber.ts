/** A number as it is typed: with a sign, one comma or point for the decimals; undefined for anything else. */
export function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace("−", "-");
  if (!/^-?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(plain)) return undefined;
  return Number(plain.replace(",", "."));
}
