import { uniform } from "../src/models/random";

/** n rows of k cells, from a seeded generator of numbers in 0–1. */
function cells<T>(n: number, k: number, seed: number, of: (next: () => number) => T): T[][] {
  const next = uniform(seed);
  return Array.from({ length: n }, () => Array.from({ length: k }, () => of(next)));
}

/** Ratings from 0 to 10 in hundredths, so that ties are rare but happen. */
export const ratings = (n: number, k: number) => cells(n, k, 1, (next) => Math.round(next() * 1000) / 100);

/** Amounts as skewed as customers' revenue is, in cents. */
export const amounts = (n: number, seed = 2) =>
  cells(n, 1, seed, (next) => Math.round(100_000 / (next() + 1e-4)) / 100);

/** Profits: as amounts, one in five a loss. */
export const profits = (n: number) => amounts(n).map(([x], i) => [i % 5 === 0 ? -x! / 3 : x!]);

export const fractions = (n: number, k = 1) => cells(n, k, 3, (next) => next());

export const flags = (n: number, k: number) => cells(n, k, 4, (next) => next() < 0.3);

export const counts = (n: number, k: number) => cells(n, k, 5, (next) => Math.floor(next() * 40));

/** A name a row, every third row a name that stood before. */
export const names = (n: number) => texts(n, (i) => `Customer ${i % 3 === 0 ? Math.floor(i / 2) : i}`);

export const accounts = (n: number) => texts(n, (i) => `Account ${i}`);

/** A text a row, each in one piece of memory as it comes from Excel; the engine keeps joined texts in parts. */
function texts(n: number, of: (i: number) => string): string[][] {
  return JSON.parse(JSON.stringify(Array.from({ length: n }, (_, i) => [of(i)]))) as string[][];
}

export const tiers = (n: number, seed = 6) =>
  cells(n, 1, seed, (next) => ["Key", "Major", "New", "Other"][Math.floor(next() * 4)]!);

/** Markers of the relationship stage in the documented order. */
export const markers = (n: number) =>
  counts(n, 11).map((row) =>
    row.map((x, j) => (j === 1 ? x / 40 : j === 2 ? x % 4 : j === 3 ? (x % 5) + 1 : j === 0 || j > 7 ? x % 2 : x % 7)),
  );

export const weights = (k: number) => [Array.from({ length: k }, (_, j) => k - j)];

export const anchors = (k: number) => [new Array<number>(k).fill(0), new Array<number>(k).fill(10)];

/** Contacts of a few hundred accounts: as many as a workbook has, whatever the number of rows asked about. */
export function contacts(): [account: string[][], ours: string[][], theirs: string[][]] {
  const links = cells(1000, 3, 7, (next) => Math.floor(next() * 300));
  return [0, 1, 2].map((column) => links.map((row) => [`${["Account", "Ours", "Theirs"][column]} ${row[column]}`])) as [
    string[][],
    string[][],
    string[][],
  ];
}
