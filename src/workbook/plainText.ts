/** What Excel can only read as text: it begins with a letter and holds no digit, as every date does. */
const CERTAINLY_TEXT = /^\p{L}\D*$/u;
const TRUTH = /^(?:true|false)$/i;

/**
 * A text so that Excel takes it for one: with an apostrophe in front, which Excel does not show, wherever it might be
 * read as a formula (=, +, -, @ in front), a number, a date, a truth value or an error.
 */
export function asPlainText(text: string): string {
  return text === "" || (CERTAINLY_TEXT.test(text) && !TRUTH.test(text)) ? text : `'${text}`;
}
