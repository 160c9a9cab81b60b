import { unquoted } from "./formulaText";

/** A call of a function of the add-in; the second prefix is what a file has where Excel did not know the add-in. */
const CALL = /(?<![\p{L}\p{N}_.\\])(?:KAM\.|_xldudf_KAM_)([\p{L}\p{N}_.]+)\s*\(/giu;
const WORD = /(?<![\p{L}\p{N}_.\\])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\]|\s*[(!])/gu;

/** Defined names that call functions of the add-in, in small letters, each with the functions. */
export type KamNames = ReadonlyMap<string, readonly string[]>;

/** The functions of the add-in that a formula calls, itself or through a defined name, such as KAM.SCORE; each once. */
export function kamCalls(formula: string, names: KamNames = new Map()): readonly string[] {
  const text = unquoted(formula);
  const called = [...text.matchAll(CALL)].map(([, name]) => `KAM.${name!.toUpperCase()}`);
  const named =
    names.size === 0 ? [] : [...text.matchAll(WORD)].flatMap(([word]) => names.get(word.toLowerCase()) ?? []);
  return [...new Set([...called, ...named])];
}

/** The defined names that call functions of the add-in, themselves or through one another. */
export function kamNames(names: readonly { readonly name: string; readonly formula: string }[]): KamNames {
  const found = new Map<string, readonly string[]>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { name, formula } of names) {
      const functions = kamCalls(formula, found);
      if (functions.length > 0) found.set(name.toLowerCase(), functions);
    }
  }
  return found;
}
