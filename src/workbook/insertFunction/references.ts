import { structuredReferences } from "../structuredReference";

/** What a formula refers to, and where that stands in it. */
export type Reference = { readonly text: string; readonly start: number; readonly end: number } & (
  | {
      readonly kind: "table";
      readonly table: string;
      /** The first and last column that it names; none where it means the whole table. */
      readonly columns: readonly string[];
      /** Whether it names a part of the table such as #Headers, or one row of it by @. */
      readonly part: "rows" | "item" | "thisRow";
    }
  /** Cells by their address; `sheet` where it names one. */
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly address: string }
  | { readonly kind: "name"; readonly sheet: string | undefined; readonly name: string }
  | { readonly kind: "deleted" }
);

const SHEET = String.raw`(?:'(?<quoted>(?:[^']|'')+)'!|(?<plain>[\p{L}_\\][\p{L}\p{N}_.\\]*)!)?`;
const ANY_SHEET = SHEET.replace(/\?<\w+>/g, "");
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const ADDRESS = String.raw`(?<address>${CELL}(?::${CELL}|#)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`;
const BRACKETS = String.raw`(?<brackets>\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\])`;
const WORD = String.raw`(?<word>[\p{L}_\\][\p{L}\p{N}_.\\?]*#?)`;

/** Texts, errors, numbers, and the references between them; a word before a parenthesis is a function. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<deleted>${ANY_SHEET}#REF!)|#(?:N/A|[A-Z/0]+[!?])|${SHEET}(?:${ADDRESS}|${WORD}(?:${BRACKETS}|(?<call>\s*\())?)|\d[\d.]*(?:E[+-]?\d+)?|${BRACKETS.replace("brackets", "own")}`,
  "giu",
);

/** The references in a formula or a part of one, in order; functions, texts and numbers are none. */
export function referencesIn(formula: string): Reference[] {
  return [...formula.matchAll(TOKEN)].flatMap((match): Reference[] => {
    const [text] = match;
    const { quoted, plain, address, word, brackets, call, deleted, own } = match.groups!;
    const place = { text, start: match.index, end: match.index + text.length };
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (deleted !== undefined) return [{ kind: "deleted", ...place }];
    if (address !== undefined) return [{ kind: "cells", sheet, address, ...place }];
    if (own?.startsWith("[@")) return [{ kind: "table", table: "", columns: [], part: "thisRow", ...place }];
    if (word === undefined || call !== undefined || /^(?:TRUE|FALSE)$/i.test(word)) return [];
    if (brackets === undefined) return [{ kind: "name", sheet, name: word, ...place }];
    const columns = structuredReferences(text).flatMap((one) => one.columns.map(({ name }) => name));
    const part = brackets.includes("[@") ? "thisRow" : brackets.includes("[#") ? "item" : "rows";
    return [{ kind: "table", table: word, columns, part, ...place }];
  });
}

/** The reference that is all of a formula; undefined where there is more to it. */
export function onlyReference(formula: string): Reference | undefined {
  const [first] = referencesIn(formula);
  return first !== undefined && first.start === 0 && first.end === formula.length ? first : undefined;
}

/** The formula with its references written otherwise. */
export function withReferences(formula: string, written: (reference: Reference) => string): string {
  let text = formula;
  for (const reference of referencesIn(formula).reverse()) {
    text = text.slice(0, reference.start) + written(reference) + text.slice(reference.end);
  }
  return text;
}

/** A reference to cells that stays the same wherever its formula is copied to: B2:B9 is $B$2:$B$9. */
export function fixedReference({ text, address }: Extract<Reference, { kind: "cells" }>): string {
  const fixed = address.replaceAll("$", "").replace(/[A-Z]+|\d+/gi, (part) => `$${part}`);
  return text.slice(0, text.length - address.length) + fixed;
}
