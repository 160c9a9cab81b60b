import type { ArgumentHelp, FunctionHelp } from "../catalogue/functionHelp";
import { withBlanksMarked } from "../formulas";
import { NAMES } from "../names";
import { callFormula } from "../workedExamples/call";
import { argumentFormula } from "./argumentFormula";
import { onlyReference } from "./references";

/** What was entered for the arguments of a function, by their names: a reference or a number, or a word's value. */
export type Entered = Readonly<Record<string, string>>;

/** Whether nothing was entered for an argument. */
export function isLeftOut(entered: Entered, name: string): boolean {
  return (entered[name] ?? "").trim() === "";
}

/** Arguments of which a blank cell is not known, and 0 is something else. */
const BLANK_IS_UNKNOWN: ReadonlySet<string> = new Set([
  ...["ratings", "rating_a", "rating_b", "minimums", "maximums"],
  ...["scores", "eligible", "answers", "forecasts", "flags"],
]);

/** Names of the model's results, which have no blank cells. */
const MODEL_NAMES: readonly string[] = Object.values(NAMES);

/** Whole columns or rows, such as B:D, most of which is blank. */
const WITHOUT_END = /^\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)$/i;

/**
 * An argument as it stands in the formula, "" where it is left out; as it was typed where it is wrong. Blanks that
 * mean "not known" are marked, as a function may be given a 0 for them.
 */
export function writtenArgument({ name, takes }: Pick<ArgumentHelp, "name" | "takes">, entered: Entered): string {
  if (isLeftOut(entered, name)) return "";
  const typed = entered[name]!.trim();
  if (takes === "option") return `"${typed}"`;
  const read = argumentFormula(typed);
  if ("problem" in read) return typed;
  return BLANK_IS_UNKNOWN.has(name) && mayHaveBlanks(read.formula) ? withBlanksMarked(read.formula) : read.formula;
}

/** Whether a formula is a reference to cells with an end, some of which may be blank. */
function mayHaveBlanks(formula: string): boolean {
  const only = onlyReference(formula);
  if (only === undefined || only.kind === "deleted") return false;
  if (only.kind === "cells") return !WITHOUT_END.test(only.address);
  return !(only.kind === "name" && MODEL_NAMES.includes(only.name));
}

/** The formula that calls a function with what was entered. */
export function writtenCall({ id, parameters }: Pick<FunctionHelp, "id" | "parameters">, entered: Entered): string {
  return `=${callFormula(
    id,
    parameters.map((parameter) => writtenArgument(parameter, entered)),
  )}`;
}
