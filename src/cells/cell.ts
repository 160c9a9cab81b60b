import type { ErrorCode } from "../models/modelError";

/** Texts that say "not known", besides an empty cell. */
const MISSING_TEXTS = new Set(["", "n/a", "na", "-", "?"]);
const LONGEST_MISSING_TEXT = 3;

const ERROR_TEXT =
  /^#(VALUE!|N\/A|DIV\/0!|NUM!|NULL!|REF!|NAME\?|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!)$/;

/** Error values a function may answer with; the others, such as #REF!, become #VALUE!. */
const ANSWERS = new Set<string>(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);

/**
 * The plain value of a cell: data types such as formatted numbers give their basic value, and those that only have a
 * text, such as stocks and companies, the text they show. What Excel passes as an error object, in either of its
 * shapes, gives the error's text, such as "#DIV/0!".
 */
export function plain(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { code, text, basicValue } = cell as { code?: unknown; text?: unknown; basicValue?: unknown };
  if (typeof code === "string") return code;
  if (typeof text === "string") return text;
  return basicValue ?? "#VALUE!";
}

/** The error value a cell shows, or undefined. */
export function errorIn(value: unknown): string | undefined {
  return typeof value === "string" && value.charCodeAt(0) === 35 && ERROR_TEXT.test(value) ? value : undefined;
}

/** The error value to answer with where a cell shows `error`. */
export function answerFor(error: string): ErrorCode {
  return ANSWERS.has(error) ? (error as ErrorCode) : "#VALUE!";
}

/** Whether a plain value means "not known": an empty cell, "", "n/a", "na", "-", "?" or #N/A. */
export function isMissing(value: unknown): boolean {
  if (value === null || value === undefined || value === "#N/A") return true;
  return typeof value === "string" && !isLongWord(value) && MISSING_TEXTS.has(value.trim().toLowerCase());
}

/** Whether a text is longer than those that say "not known", with no space at its ends that might be the reason. */
function isLongWord(text: string): boolean {
  return (
    text.length > LONGEST_MISSING_TEXT && isPrinted(text.charCodeAt(0)) && isPrinted(text.charCodeAt(text.length - 1))
  );
}

function isPrinted(code: number): boolean {
  return code > 32 && code < 127;
}

/** Whether a cell is empty as far as a function can see: null, or an empty or white text. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
