import { type ColumnProfile, isNumeric } from "./columnProfile";
import type { ColumnGuess } from "./columnGuess";
import { phraseIn } from "./headerWords";
import { periodOf } from "./period";
import { WORDS } from "./words";

export interface RevenueGuess extends ColumnGuess {
  /** Columns with the revenue of other periods, which are no criteria unless the user says so. */
  readonly otherPeriods: readonly string[];
}

/** Which column is the revenue: by the words of its header; of several periods the latest. */
export function guessRevenue(columns: readonly ColumnProfile[], taken: readonly (string | undefined)[]): RevenueGuess {
  const amounts = columns.filter(
    (column) =>
      isNumeric(column) && !taken.includes(column.name) && phraseIn(column.name, WORDS.notActual) === undefined,
  );
  const speaksOf = ({ name }: ColumnProfile, words: readonly string[]) => phraseIn(name, words) !== undefined;
  const revenues = amounts.filter(
    (column) => speaksOf(column, WORDS.revenue) && !speaksOf(column, WORDS.aboutRevenue) && isAmount(column),
  );
  const periods = amounts.filter((column) => isAmount(column) && isPeriodAlone(column.name));
  const found = revenues.length > 0 ? [...revenues, ...(revenues.some(hasPeriod) ? periods : [])] : periods;
  const candidates = found.filter(({ name }, i) => found.findIndex((other) => other.name === name) === i);
  if (candidates.length > 0) return latest(candidates);

  const money = amounts.find((column) => speaksOf(column, WORDS.amount) && !speaksOf(column, WORDS.aboutRevenue));
  if (money) return { column: money.name, reason: "the only amount by its header", otherPeriods: [] };
  return { column: undefined, reason: "no header speaks of revenue or sales", otherPeriods: [] };
}

/** The latest of several periods, else the first column that is not called the previous one. */
function latest(columns: readonly ColumnProfile[]): RevenueGuess {
  const now = columns.filter(({ name }) => phraseIn(name, WORDS.earlier) === undefined);
  const [first] = [...(now.length > 0 ? now : columns)].sort(
    (a, b) => (periodOf(b.name) ?? Infinity) - (periodOf(a.name) ?? Infinity),
  );
  const otherPeriods = columns.filter(({ name }) => name !== first!.name).map(({ name }) => name);
  const reason = otherPeriods.length === 0 ? "by its header" : `the latest of ${columns.length} periods`;
  return { column: first!.name, reason, otherPeriods };
}

function hasPeriod({ name }: ColumnProfile): boolean {
  return periodOf(name) !== undefined;
}

/** A header such as 2024, FY24 or "Q4 2024", and nothing else. */
function isPeriodAlone(header: string): boolean {
  return periodOf(header) !== undefined && /^(?:(?:fy|gj|q|h|m)?\s*\d{1,4}[\s/-]*)+$/i.test(header.trim());
}

/** Sums of money are no shares and no marks: some number is above 10. */
function isAmount({ numbers }: ColumnProfile): boolean {
  return Math.max(Math.abs(numbers[0]!), Math.abs(numbers.at(-1)!)) > 10;
}
