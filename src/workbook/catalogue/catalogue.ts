import type { Example } from "../../examples/example";
import type { FunctionHelp } from "./functionHelp";

/** A function with its help and a worked example. */
export interface CatalogueEntry extends FunctionHelp {
  /** The first of those in src/examples. */
  readonly example: Example;
}

/** The functions with their examples. */
export function catalogueOf(help: readonly FunctionHelp[], examples: readonly Example[]): readonly CatalogueEntry[] {
  return help.map((one) => {
    const example = examples.find((candidate) => candidate.function === one.id);
    if (example === undefined) throw new Error(`${fullName(one)} has no example in src/examples`);
    return { ...one, example };
  });
}

/** The name that is typed into a cell, such as KAM.SCORE. */
export function fullName({ id }: Pick<FunctionHelp, "id">): string {
  return `KAM.${id}`;
}

/** How a function is typed, with the arguments that may be left out in brackets. */
export function signature(help: FunctionHelp): string {
  const names = help.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${fullName(help)}(${names.join(", ")})`;
}

/** What a function answers, in one sentence. */
export function summary({ description }: Pick<FunctionHelp, "description">): string {
  return /^.*?\.(?=\s|$)/.exec(description)?.[0] ?? description;
}
