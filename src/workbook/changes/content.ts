import type { Formula, PlanCell } from "../plan/plan";
import { asPlainText } from "../plainText";
import type { CellValue } from "../snapshot/table";
import { rowless } from "./ownRow";

/** What a cell holds, whatever it shows: a constant, "" for an empty cell, or a formula. */
export type Content = string | number | boolean | Formula;

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/** Relative difference that two numbers may have after Excel has kept one of them. */
const ROUNDING = 1e-14;

export function isFormula(content: Content): content is Formula {
  return typeof content === "object";
}

/** The content of a cell by what Excel gives as its value and its formula; a text that looks like a formula is both. */
export function contentOf(value: CellValue, formula: CellValue): Content {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? { formula } : value;
}

export function planned(cell: PlanCell): Content {
  return cell ?? "";
}

/** The content as it is given to Excel: texts so that they stay texts, errors so that they stay errors. */
export function asWritten(content: Content): CellValue {
  if (isFormula(content)) return content.formula;
  return typeof content === "string" && !ERROR.test(content) ? asPlainText(content) : content;
}

/** The content as the base of an edit names it: a formula as its text. */
export function asBase(content: Content): CellValue {
  return isFormula(content) ? content.formula : content;
}

/** The number format of cells whose contents are all texts: a number that is written there becomes one. */
export const TEXT_FORMAT = "@";

/** The number format that a cell needs while a content is written, where it is to have another afterwards. */
export function formatToWrite(content: Content, format: string | undefined): string | undefined {
  return format === TEXT_FORMAT && typeof content !== "string" ? "General" : format;
}

/** Whether two cells hold the same, formulas compared by their text. */
export function sameContent(a: Content, b: Content): boolean {
  if (isFormula(a) || isFormula(b)) return isFormula(a) && isFormula(b) && a.formula === b.formula;
  if (typeof a === "number" && typeof b === "number") return a === b || Math.abs(a - b) <= ROUNDING * Math.abs(a);
  return a === b;
}

/** Whether two cells hold the same as far as can be told: Excel writes a formula in its own way, so any is like any. */
export function alikeContent(a: Content, b: Content): boolean {
  return isFormula(a) && isFormula(b) ? true : sameContent(a, b);
}

/** Whether a row's content is what its base says, in whatever row of the sheet each was read. */
export function isBase(content: Content, base: CellValue): boolean {
  if (isFormula(content)) return typeof base === "string" && rowless(content.formula) === rowless(base);
  return sameContent(content, base);
}
