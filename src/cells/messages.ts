import { type ErrorCode, invalid, ModelError, notAvailable } from "../models/modelError";

/**
 * Where a cell lies in an argument, from 1: its row and column in a block, its row in a column beside the accounts, its
 * value in a short list such as weights, which may lie either way. An argument that is one cell has none of them.
 */
export interface Place {
  readonly argument: string;
  readonly row?: number;
  readonly column?: number;
  readonly value?: number;
}

function at({ argument, row, column, value }: Place): string {
  if (value !== undefined) return `${argument}, value ${value}`;
  if (row === undefined) return argument;
  return column === undefined ? `${argument} row ${row}` : `${argument} row ${row}, column ${column}`;
}

const quoted = (text: string) => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;

/** What a text in the first row or column, or the first value of a list, is most often. */
function headerHint({ row, column, value }: Place): string {
  if (value === 1) return " If it is the header, leave it out of the range.";
  if (row !== 1) return column === 1 ? " If it is a name, start the range one column further right." : "";
  return ` If it is the header, start the range one row lower${column === 1 ? "; if it is a name, one column further right." : "."}`;
}

/** A fraction typed as text, such as 1/3 in a pairwise comparison. */
const FRACTION = /^\s*\d+\s*\/\s*[1-9]\d*\s*$/u;

/** A text that a person reads as a number: grouped, in parentheses, with a percent or currency sign. */
const NUMBER_LIKE = /^[\s(+\-$€£¥]*\d[\d.,'\s]*[)%\s\-$€£¥]*$/u;

/** Longer texts are no numbers to anybody. */
const LONGEST_NUMBER = 40;

/** A text, TRUE or FALSE where a number is needed. Data may be unknown, a value of a short list such as weights not. */
export function notANumber(place: Place, value: unknown): ModelError {
  const cure = place.value === undefined ? "Enter a number, or n/a where it is not known." : "Enter a number.";
  if (typeof value === "boolean") return invalid(`${at(place)} is ${value ? "TRUE" : "FALSE"}, not a number. ${cure}`);
  if (typeof value !== "string") return invalid(`${at(place)} is not a number. ${cure}`);
  const text = `${at(place)} is the text ${quoted(value)}`;
  if (value.length <= LONGEST_NUMBER && FRACTION.test(value)) {
    return invalid(`${text}, not a number. If it is a fraction, enter it with an equals sign: =${value.trim()}.`);
  }
  return invalid(
    value.length <= LONGEST_NUMBER && NUMBER_LIKE.test(value)
      ? `${text}, which only looks like a number. Convert it to a number.`
      : `${text}, not a number. ${cure}${headerHint(place)}`,
  );
}

/** Whether a text is one that a person reads as a number. */
export function isNumberLike(text: string): boolean {
  return text.length <= LONGEST_NUMBER && (NUMBER_LIKE.test(text) || FRACTION.test(text));
}

/** A range of names where amounts belong. */
export function onlyTexts(place: Place, text: string): ModelError {
  return invalid(
    `${at(place)} is the text ${quoted(text)}, and no cell of the range is a number. Check the order of the arguments: the range with the numbers belongs here.`,
  );
}

/** A cell that holds an error value: the answer is the same error, as far as a function may give it. */
export function errorCell(place: Place, shown: string, code: ErrorCode): ModelError {
  return new ModelError(code, `${at(place)} is the error ${shown}. Mend that cell first.`);
}

/** #N/A in an argument that is no data: a failed lookup would otherwise be taken for "not given" in silence. */
export function failedLookup(place: Place): ModelError {
  return invalid(`${at(place)} is #N/A, as after a failed lookup. Mend that cell first.`);
}

export function isMissingHere(place: Place): ModelError {
  return invalid(`${at(place)} is missing. Enter a value.`);
}

/** A row that lacks a value it cannot do without. */
export function missingInRow(place: Place): ModelError {
  return notAvailable(`${at(place)} is missing, so the row has no result. Enter a number.`);
}

export function emptyArgument(argument: string): ModelError {
  return invalid(`${argument} is empty. Pass the range with the data.`);
}

export function notAVector(argument: string, rows: number, columns: number): ModelError {
  return invalid(`${argument} has ${rows} rows and ${columns} columns. Pass a single row or a single column.`);
}

export function wrongLength(argument: string, length: number, needed: number, of: string): ModelError {
  const cure = length === needed + 1 ? "Pass one for each, without header or total." : "Pass one for each.";
  return invalid(
    `${argument} has ${count(length, "value")}, but there ${needed === 1 ? "is" : "are"} ${count(needed, of)}. ${cure}`,
  );
}

export function wrongColumns(argument: string, columns: number, needed: string): ModelError {
  return invalid(`${argument} has ${count(columns, "column")}. Pass ${needed}.`);
}

export function unknownOption(argument: string, value: unknown, known: readonly string[]): ModelError {
  const found = Array.isArray(value) ? `is ${describe(value)}` : `${describe(value)} is not known`;
  return invalid(`${argument} ${found}. Use ${list(known)}.`);
}

export function notAScalar(argument: string, value: unknown): ModelError {
  return invalid(`${argument} is ${describe(value)}, not a number. Enter one number.`);
}

export function outOfRange(argument: string, value: number, needed: string): ModelError {
  return invalid(`${argument} is ${value}. Give ${needed}.`);
}

export function unknownDirection(place: Place, value: unknown): ModelError {
  return invalid(`${at(place)} is ${describe(value)}. Use benefit or cost (also high/low, max/min, 1/-1).`);
}

export function unknownFlag(place: Place, value: unknown): ModelError {
  const hint = typeof value === "string" ? headerHint(place) : "";
  return invalid(`${at(place)} is ${describe(value)}. Use TRUE or FALSE, Yes or No, or 1 or 0.${hint}`);
}

export function unknownEligibility(place: Place, value: unknown): ModelError {
  return invalid(
    `${at(place)} is ${describe(value)}. Use TRUE or FALSE, Yes or No, Always or Never, or n/a where it is not known.${headerHint(place)}`,
  );
}

export function unknownPrevious(place: Place, value: unknown): ModelError {
  return invalid(
    `${at(place)} is ${describe(value)}. Use TRUE or FALSE, or the status KAM.SELECT gave, such as Key or Reserve.${headerHint(place)}`,
  );
}

export function wholeColumn(argument: string): ModelError {
  return invalid(
    `${argument} is a whole column, so the result cannot spill. Use a table column or a range such as B2:B500.`,
  );
}

export function wrongAnchors(rows: number, columns: number, criteria: number): ModelError {
  const withHeader = (columns === criteria && rows === 3) || (columns === 2 && rows === criteria + 1);
  return invalid(
    `anchors is ${rows} × ${columns}, but there ${criteria === 1 ? "is" : "are"} ${count(criteria, "criterion")}. Pass two rows (lo, hi) or two columns (lo, hi), one pair for each criterion${withHeader ? ", without the header" : ""}.`,
  );
}

export function namedTwice(argument: string, first: string, second: string): ModelError {
  return invalid(
    `${argument} has two columns for the same thing, ${quoted(first)} and ${quoted(second)}. Keep one of them.`,
  );
}

export function wrongMarkers(argument: string, columns: number, labels: readonly string[]): ModelError {
  return invalid(
    `${argument} has ${count(columns, "column")}. Pass ${labels.length} in this order, or any of them below a header row: ${labels.join(", ")}.`,
  );
}

export function wrongThresholdColumns(columns: number, markers: number): ModelError {
  return invalid(
    `thresholds has ${count(columns, "column")}, but markers has ${markers}. Give thresholds the same columns as markers, or a header row of its own.`,
  );
}

export function wrongThresholdRows(rows: number, stages: readonly string[]): ModelError {
  return invalid(
    `thresholds has ${count(rows, "row")} of values. Pass ${stages.length} rows, one for each stage: ${stages.join(", ")}.`,
  );
}

export function unreadableThreshold(place: Place, value: unknown): ModelError {
  return invalid(
    `${at(place)} is ${describe(value)}. Enter a number of 0 or more, a text such as ">0" or ">=3", or nothing.`,
  );
}

export function unknownStage(place: Place, value: unknown, stages: readonly string[]): ModelError {
  return invalid(
    `${at(place)} is ${describe(value)}, no stage. Give 1 to ${stages.length - 1} or a name (${list(stages)}), or nothing.`,
  );
}

export function blankPerson(place: Place): ModelError {
  return invalid(`${at(place)} is blank, and a contact has a person on each side. Enter a name, or delete the row.`);
}

export function notALevel(place: Place, value: unknown): ModelError {
  const hint = typeof value === "string" ? headerHint(place) : "";
  return invalid(`${at(place)} is ${describe(value)}. Give a level from 1 to 5, or TRUE for a senior person.${hint}`);
}

export function withoutStrength(least: number): ModelError {
  return invalid(
    `min_strength is ${least}, but strength is not given. Pass the column with the strength of each contact.`,
  );
}

/** The answer for a blank row among the accounts a result is asked for. */
export function noAccount(place: Place): ModelError {
  return new ModelError("#N/A", `${at(place)} is blank, so there is no account to look at.`);
}

export function twoTurnovers(person: string, one: number, other: number, row: number): ModelError {
  return invalid(
    `turnover row ${row} gives ${person} ${other}, and another contact of the same account gives ${one}. A person has one turnover: use two columns (ours, theirs), or make them equal.`,
  );
}

/** A row whose amount is not known, where there is nothing to multiply. */
export function noRevenue(place: Place): ModelError {
  return new ModelError("#N/A", `${at(place)} is missing. Enter the account's revenue.`);
}

export function notADegree(place: Place, value: number): ModelError {
  return invalid(`${at(place)} is ${value}. Give TRUE or FALSE, Yes or No, or a number from 0 to 1.`);
}

export function unknownBond(place: Place, value: unknown, known: readonly string[]): ModelError {
  return invalid(`${at(place)} is ${describe(value)}, no type of bond. Use ${list(known)}.`);
}

export function noBond(place: Place, known: readonly string[]): ModelError {
  return invalid(`${at(place)} is missing. Use ${list(known)}.`);
}

/** A text that answers no question of a questionnaire. */
export function unknownAnswer(place: Place, text: string): ModelError {
  return invalid(
    `${at(place)} is ${quoted(text)}. Use Yes, No or Partly, or n/a where it is not answered.${headerHint(place)}`,
  );
}

export function halfAPair(place: Place): ModelError {
  return invalid(`${at(place)} has only one name. Enter both rivals, or clear the row.`);
}

export function unknownSeverity(place: Place, value: unknown): ModelError {
  const found = value === null || value === undefined || value === "" ? "blank" : describe(value);
  return invalid(`${at(place)} is ${found}. Give each trigger 1 (review), 2 (withdraw) or 3 (dissolve).`);
}

export function wrongPreset(preset: string, triggers: number, columns: number): ModelError {
  return invalid(
    `flags has ${count(columns, "column")}, but the preset ${preset} has ${triggers} triggers. Pass a column for each, or names and severity of your own.`,
  );
}

/** An optional argument that another choice cannot do without. */
export function neededFor(argument: string, choice: string): ModelError {
  return invalid(`${argument} is not given, and ${choice} needs it. Pass the range.`);
}

export function unknownLost(place: Place, value: unknown): ModelError {
  return invalid(
    `${at(place)} is ${describe(value)}, which is no customer of the list. Name customers (the parent where there is one), or give each row a flag or a share from 0 to 1.`,
  );
}

/** The sentence for an unforeseen failure: a fault of the add-in, not of the data. */
export function unforeseen(error: unknown): ModelError {
  return invalid(
    `KAM could not compute this: ${error instanceof Error ? error.message : String(error)}. Please report it.`,
  );
}

export const NOT_COMPUTABLE = new ModelError("#N/A", "There is no result for this cell: the data it needs is missing.");

function describe(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (Array.isArray(value)) return "a range of cells";
  return typeof value === "number" ? String(value) : "this value";
}

const PLURALS: Record<string, string> = { criterion: "criteria", activity: "activities" };

function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
