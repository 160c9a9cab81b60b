import type { ArgumentHelp, FunctionHelp } from "../catalogue/functionHelp";
import { callFormula } from "../workedExamples/call";
import { argumentFormula } from "./argumentFormula";

/** What was entered for the arguments of a function, by their names: a reference or a number, or a word's value. */
export type Entered = Readonly<Record<string, string>>;

/** Whether nothing was entered for an argument. */
export function isLeftOut(entered: Entered, name: string): boolean {
  return (entered[name] ?? "").trim() === "";
}

/** An argument as it stands in the formula, "" where it is left out; as it was typed where it is wrong. */
export function writtenArgument({ name, takes }: Pick<ArgumentHelp, "name" | "takes">, entered: Entered): string {
  if (isLeftOut(entered, name)) return "";
  const typed = entered[name]!.trim();
  if (takes === "option") return `"${typed}"`;
  const read = argumentFormula(typed);
  return "formula" in read ? read.formula : typed;
}

/** The formula that calls a function with what was entered. */
export function writtenCall({ id, parameters }: Pick<FunctionHelp, "id" | "parameters">, entered: Entered): string {
  return `=${callFormula(
    id,
    parameters.map((parameter) => writtenArgument(parameter, entered)),
  )}`;
}
