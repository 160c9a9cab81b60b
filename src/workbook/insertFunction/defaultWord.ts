import type { ArgumentHelp } from "../catalogue/functionHelp";

/** The word that an argument means when it is left out; undefined where that depends on other arguments. */
export function defaultWord({ description }: Pick<ArgumentHelp, "description">): string | undefined {
  return /"(\w+)"[^",;:]*\(default\)/.exec(description)?.[1];
}
