import { headerWords } from "./headerWords";

/** The place of a period in time, such as 2024.75 for the last quarter of 2024, or undefined where a header names none. */
export function periodOf(header: string): number | undefined {
  const words = headerWords(header);
  const year = words.map((word, i) => yearOf(word, words[i - 1])).find((found) => found !== undefined);
  if (year === undefined) return undefined;
  const part = PARTS.map(({ words: names, count }) => {
    const at = words.findIndex((word, i) => names.includes(word) && inside(words[i + 1], count));
    return at < 0 ? 0 : (Number(words[at + 1]) - 1) / count;
  });
  return year + Math.max(...part);
}

const PARTS = [
  { words: ["q", "quarter", "quartal", "trimestre"], count: 4 },
  { words: ["h", "half"], count: 2 },
  { words: ["m", "month"], count: 12 },
];

function inside(word: string | undefined, count: number): boolean {
  const number = Number(word);
  return Number.isInteger(number) && number >= 1 && number <= count;
}

/** 2024, or 24 after FY. */
function yearOf(word: string, before: string | undefined): number | undefined {
  if (/^(?:19|20)\d\d$/.test(word)) return Number(word);
  return /^\d\d$/.test(word) && (before === "fy" || before === "gj") ? 2000 + Number(word) : undefined;
}
