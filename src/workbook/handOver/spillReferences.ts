import { parseCell } from "../address";

/** A reference such as 'KAM Portfolio'!$D$4#, and where it stands in its formula. */
export interface SpillReference {
  readonly sheet: string;
  /** Row and column, from 0, of the cell whose formula spills. */
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Texts and brackets; a reference to a spill, with its sheet where it names one; or any other word, and a # behind it. */
const TOKEN =
  /"(?:[^"]|"")*"|\[(?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*\]|(?:'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})#|([\p{L}_\\][\p{L}\p{N}_.\\]*)(#?)/giu;

/** A defined name's cell, by the name in small letters: a name with # behind it means what that cell spills. */
export type NamedCells = ReadonlyMap<string, { readonly sheet: string; readonly row: number; readonly column: number }>;

/** The references to spills in a formula on a sheet, in order. */
export function spillReferences(formula: string, own: string, names: NamedCells = new Map()): SpillReference[] {
  return [...formula.matchAll(TOKEN)].flatMap((match): SpillReference[] => {
    const [text, quoted, plain, cell, word, hash] = match;
    const place = { start: match.index, end: match.index + text.length };
    if (cell !== undefined) {
      return [{ sheet: quoted?.replaceAll("''", "'") ?? plain ?? own, ...parseCell(cell), ...place }];
    }
    const named = hash === "#" ? names.get(word!.toLowerCase()) : undefined;
    return named === undefined ? [] : [{ ...named, ...place }];
  });
}
