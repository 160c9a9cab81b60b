import { CURRENCY_FIRST, CURRENCY_LAST } from "./currencyMarks";

/** A point or a comma. */
export type Mark = "." | ",";

/** A text that is a number to a person. */
export interface TextNumber {
  /** The number, or the two that it may be. */
  readonly reading:
    | { readonly kind: "certain"; readonly value: number }
    /** One mark before three digits: it groups thousands, or it parts the decimals. */
    | { readonly kind: "ambiguous"; readonly mark: Mark; readonly grouped: number; readonly decimal: number };
  /** The mark that the form of the text shows to part the decimals; undefined where it shows nothing. */
  readonly decimalMark: Mark | undefined;
  /** Whether it is written with a percent sign: the numbers above are shares, 12 % is 0.12. */
  readonly percent: boolean;
}

/** Digits beyond these Excel would not keep: what has more is a code, not a number. */
const MOST_DIGITS = 15;

/** A text longer than this is no number, whatever is in it. */
const LONGEST = 60;

/** Characters that are not seen: widths of zero, marks of direction, the soft hyphen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const MINUS = /[\u2012-\u2014\u2212\ufe63\uff0d]/g;
const APOSTROPHE = /[\u2018\u2019\u02bc\u00b4`\u066c]/g;

/** How a number may be written once its sign and unit are off; the first form that fits decides. */
const FORMS: readonly { readonly pattern: RegExp; readonly read: (parts: RegExpExecArray) => Digits | undefined }[] = [
  { pattern: /^(\d+)$/, read: ([, whole]) => ({ whole: whole! }) },
  // 1.5e5
  {
    pattern: /^(\d+)(?:([.,])(\d+))?e([-+]?\d{1,2})$/i,
    read: ([, whole, mark, decimals, exponent]) => ({
      whole: whole!,
      decimals,
      decimalMark: mark as Mark | undefined,
      exponent: Number(exponent),
    }),
  },
  // 1 234,50 and 1'234.50
  {
    pattern: /^(\d{1,3}(?:([ '])\d{3})(?:\2\d{3})*)(?:([.,])(\d*))?$/,
    read: ([, whole, , mark, decimals]) => ({ whole: whole!, decimals, decimalMark: mark as Mark | undefined }),
  },
  // 1,234.50 and, as in India, 12,34,567.50
  {
    pattern: /^(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})\.(\d*)$/,
    read: ([, whole, decimals]) => ({ whole: whole!, decimals, decimalMark: "." }),
  },
  // 1.234,50
  {
    pattern: /^(\d{1,3}(?:\.\d{3})+),(\d*)$/,
    read: ([, whole, decimals]) => ({ whole: whole!, decimals, decimalMark: "," }),
  },
  // 1,234,567 and 12,34,567
  {
    pattern: /^(?:\d{1,3}(?:,\d{3}){2,}|\d{1,2}(?:,\d{2})+,\d{3})$/,
    read: ([whole]) => ({ whole, decimalMark: "." }),
  },
  // 1.234.567
  { pattern: /^\d{1,3}(?:\.\d{3}){2,}$/, read: ([whole]) => ({ whole, decimalMark: "," }) },
  // 1,234: either
  {
    pattern: /^([1-9]\d{0,2})([.,])(\d{3})$/,
    read: ([, whole, mark, decimals]) => ({ whole: whole!, decimals, eitherMark: mark as Mark }),
  },
  // 12.5 and ,5 and 5.
  {
    pattern: /^(\d*)([.,])(\d*)$/,
    read: ([, whole, mark, decimals]) =>
      whole === "" && decimals === "" ? undefined : { whole: whole!, decimals, decimalMark: mark as Mark },
  },
];

interface Digits {
  /** May have groups. */
  readonly whole: string;
  readonly decimals?: string | undefined;
  readonly exponent?: number;
  readonly decimalMark?: Mark | undefined;
  readonly eitherMark?: Mark;
}

/**
 * Reads a text as a person reads a number: with a point or a comma for the decimals, thousands in groups of three (or as
 * in India) behind points, commas, any kind of space or apostrophe, a sign before or after, brackets for less than zero,
 * a currency or a percent sign. What can be read in two ways is told as two.
 *
 * @returns undefined for any other text: words, dates, codes of more than fifteen digits.
 * @example readTextNumber("(1.234,50 €)") // certain −1234.5, the comma parts the decimals
 */
export function readTextNumber(text: string): TextNumber | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const stripped = unsigned(tidy(text));
  if (stripped === undefined) return undefined;
  const { body, negative, percent } = stripped;
  for (const { pattern, read } of FORMS) {
    const parts = pattern.exec(body);
    if (parts === null) continue;
    const digits = read(parts);
    if (digits === undefined || countDigits(digits) > MOST_DIGITS) return undefined;
    const { whole, decimals = "", exponent = 0, decimalMark, eitherMark } = digits;
    const value = (integer: string, fraction: string) => {
      const size = Number(`${integer.replace(/\D/g, "")}.${fraction}e${exponent - (percent ? 2 : 0)}`);
      return negative && size !== 0 ? -size : size;
    };
    return {
      reading:
        eitherMark === undefined
          ? { kind: "certain", value: value(whole, decimals) }
          : {
              kind: "ambiguous",
              mark: eitherMark,
              grouped: value(whole + decimals, ""),
              decimal: value(whole, decimals),
            },
      decimalMark,
      percent,
    };
  }
  return undefined;
}

/** One kind of space, minus and apostrophe; nothing unseen, no quotation marks or apostrophe around it. */
function tidy(text: string): string {
  return text
    .replace(UNSEEN, "")
    .replace(/\s+/g, " ")
    .replace(MINUS, "-")
    .replace(APOSTROPHE, "'")
    .replace(/\u066b/g, ".")
    .replace(/\u066a/g, "%")
    .trim()
    .replace(/^"(.*)"$/, "$1")
    .replace(/^'/, "")
    .trim();
}

/** What may stand around the digits, each at most once. */
const AROUND: readonly { readonly of: "sign" | "currency" | "percent" | "none"; readonly pattern: RegExp }[] = [
  { of: "currency", pattern: CURRENCY_FIRST },
  { of: "currency", pattern: CURRENCY_LAST },
  { of: "none", pattern: /(?<=\d)[.,]-{1,2}$/ }, // 100,- is a price without cents
  { of: "sign", pattern: /^- ?(?=[^-])/ },
  { of: "sign", pattern: /(?<=[^-]) ?-$/ },
  { of: "none", pattern: /^\+ ?(?=[^-+])/ },
  { of: "percent", pattern: / ?%$/ },
  { of: "percent", pattern: /^% ?/ },
];

function unsigned(text: string): { body: string; negative: boolean; percent: boolean } | undefined {
  const found = new Set<string>();
  let body = text;
  for (let before = ""; before !== body;) {
    before = body;
    const inBrackets = /^\((.*)\)$/.exec(body);
    if (inBrackets !== null) {
      if (found.has("sign")) return undefined;
      found.add("sign");
      body = inBrackets[1]!.trim();
    }
    for (const { of, pattern } of AROUND) {
      const shorter = body.replace(pattern, "");
      if (shorter === body) continue;
      if (of !== "none" && found.has(of)) return undefined;
      found.add(of);
      body = shorter.trim();
    }
  }
  if (found.has("currency") && found.has("percent")) return undefined;
  return { body, negative: found.has("sign"), percent: found.has("percent") };
}

/** Digits that count: zeros in front do not. */
function countDigits({ whole, decimals = "" }: Digits): number {
  return (whole + decimals).replace(/\D/g, "").replace(/^0+/, "").length;
}
