import type { CellPlace, DefinedName } from "./snapshot";
import { sameName } from "./table";

/** A cell, or all that its formula spills: ='KAM Portfolio'!$D$4#. */
const CELL = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)#?$/i;

/** The cell that a defined name refers to; undefined where it refers to none, or to a sheet that is gone. */
export function cellOf({ refersTo }: DefinedName, sheets: readonly string[]): CellPlace | undefined {
  const [, quoted, plain, column, row] = CELL.exec(refersTo) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || column === undefined || row === undefined) return undefined;
  return sheets.some((one) => sameName(one, sheet)) ? { sheet, cell: `${column}${row}` } : undefined;
}
