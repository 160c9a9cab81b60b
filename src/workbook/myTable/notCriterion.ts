import { type ColumnProfile, isNumeric } from "./columnProfile";
import { phraseIn } from "./headerWords";
import { WORDS } from "./words";

/** A column with less than this share of its cells filled rates too few accounts: a convention. */
const LEAST_FILLED = 0.2;
/** Whole numbers with at most so many different values may be codes rather than amounts: a convention. */
const MOST_CODES = 12;
/** Serial numbers of the days from 1980 to 2079. */
const DAYS = { from: 29_221, to: 65_746 };
const YEARS = { from: 1900, to: 2100 };

const ISO_DATE = /^\d{4}-\d{1,2}-\d{1,2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/;

/** Reasons why a column rates nothing, in the order they are looked at. */
const RULES: readonly ((column: ColumnProfile) => string | undefined)[] = [
  ({ filled }) => (filled === 0 ? "empty" : undefined),
  ({ filled, rows }) => (filled < LEAST_FILLED * rows ? `only ${filled} of ${rows} cells are filled` : undefined),
  (column) => (!isNumeric(column) && isDateText(column) ? "dates" : undefined),
  (column) =>
    column.numberTexts > 0 && column.numbers.length + column.numberTexts >= 0.8 * column.filled && !isNumeric(column)
      ? "numbers stored as text: make them numbers, then start again"
      : undefined,
  (column) => (!isNumeric(column) && isIdText(column) ? "an ID" : undefined),
  (column) => (isNumeric(column) ? undefined : column.flags > 0.8 * column.filled ? "yes or no" : "text"),
  (column) => (isDate(column) ? "dates" : undefined),
  ({ name }) => kind(name, WORDS.postcode, "postcodes"),
  ({ name }) => kind(name, WORDS.phone, "phone numbers"),
  ({ name }) => kind(name, WORDS.place, "coordinates"),
  ({ name }) => kind(name, WORDS.taxNumber, "registration numbers"),
  (column) => (isYear(column) ? "years" : undefined),
  ({ distinct, samples }) => (distinct === 1 ? `always ${samples[0]}` : undefined),
  (column) => (isId(column) ? "an ID: nearly every value is different" : undefined),
  (column) => (isRunningNumber(column) ? "a running number" : undefined),
  (column) => (isCode(column) ? `codes: ${column.distinct} different whole numbers` : undefined),
  ({ name }) => kind(name, WORDS.ownResult, "a result, not a rating"),
];

/** Why a column can be no criterion, in a few words; undefined where it can. */
export function whyNoCriterion(column: ColumnProfile): string | undefined {
  for (const rule of RULES) {
    const reason = rule(column);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** Whether a column's numbers name things by an ID word in the header. */
export function isId({ name, whole, distinct, filled }: ColumnProfile): boolean {
  return phraseIn(name, WORDS.id) !== undefined && whole && distinct >= 0.9 * filled;
}

function isIdText({ name, distinct, filled }: ColumnProfile): boolean {
  return phraseIn(name, WORDS.id) !== undefined && distinct >= 0.9 * filled;
}

function kind(name: string, words: readonly string[], reason: string): string | undefined {
  return phraseIn(name, words) === undefined ? undefined : reason;
}

function isDate({ name, whole, numbers }: ColumnProfile): boolean {
  return phraseIn(name, WORDS.date) !== undefined && whole && numbers[0]! >= DAYS.from && numbers.at(-1)! <= DAYS.to;
}

function isDateText({ samples }: ColumnProfile): boolean {
  return samples.every((sample) => ISO_DATE.test(sample));
}

function isYear({ name, whole, numbers }: ColumnProfile): boolean {
  const inRange = whole && numbers[0]! >= YEARS.from && numbers.at(-1)! <= YEARS.to;
  return inRange && phraseIn(name, WORDS.year) !== undefined;
}

/** 1, 2, 3 … or any other row of whole numbers without a gap. */
function isRunningNumber({ whole, numbers, distinct, filled }: ColumnProfile): boolean {
  return whole && filled > 10 && distinct === filled && numbers.at(-1)! - numbers[0]! === filled - 1;
}

/** Few whole numbers under a header that names a kind of thing, or two or three of them without a rating's word. */
function isCode({ name, whole, distinct, numbers }: ColumnProfile): boolean {
  if (!whole || distinct > MOST_CODES || phraseIn(name, WORDS.rating) !== undefined) return false;
  if (phraseIn(name, WORDS.category) !== undefined) return true;
  return distinct <= 3 && numbers[0] === 1 && numbers.at(-1) === distinct && numbers.length > 30;
}
