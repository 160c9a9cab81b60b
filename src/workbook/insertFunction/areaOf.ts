import { parseCell, SHEET_SIZE } from "../address";
import { withBlanksMarked } from "../formulas";
import { sameName } from "../snapshot/table";
import { type BookMap, type SheetArea, sheetOf, tableOf } from "./bookMap";
import { onlyReference, type Reference, referencesIn } from "./references";

/**
 * The cells that an argument means, where its formula is one reference whose size can be told, or such cells with their
 * blanks marked; undefined where it cannot be told.
 *
 * @param sheet that an address without one means.
 */
export function areaOfArgument(formula: string, sheet: string | undefined, map: BookMap): SheetArea | undefined {
  const only = onlyReference(formula);
  if (only !== undefined) return areaOf(only, sheet, map);
  const [marked] = referencesIn(formula);
  return marked !== undefined && formula === withBlanksMarked(marked.text) ? areaOf(marked, sheet, map) : undefined;
}

/** The cells that a reference means. */
export function areaOf(reference: Reference, own: string | undefined, map: BookMap): SheetArea | undefined {
  if (reference.kind === "cells") {
    const sheet = reference.sheet ?? own;
    const area = addressArea(reference.address);
    return sheet === undefined || area === undefined ? undefined : { sheet: sheetOf(map, sheet) ?? sheet, ...area };
  }
  if (reference.kind === "table") {
    const table = tableOf(map, reference.table);
    if (table === undefined || reference.part !== "rows") return undefined;
    const places = reference.columns.map((name) => table.headers.findIndex((column) => sameName(column, name)));
    if (places.includes(-1)) return undefined;
    const [first, last] =
      places.length === 0 ? [0, table.headers.length - 1] : [Math.min(...places), Math.max(...places)];
    const { sheet, row, column, rows } = table;
    return { sheet, row, rows, column: column + first, columns: last - first + 1 };
  }
  if (reference.kind === "name" && reference.sheet === undefined) {
    const refersTo = map.names.find(({ name }) => sameName(name, reference.name))?.refersTo;
    const meant = refersTo === undefined ? undefined : onlyReference(refersTo.replace(/^=/, ""));
    return meant === undefined || meant.kind === "name" ? undefined : areaOf(meant, undefined, map);
  }
  return undefined;
}

/** A1, A1:B9, A:B or 1:9; undefined for what a cell spills. */
function addressArea(address: string): Omit<SheetArea, "sheet"> | undefined {
  if (address.endsWith("#")) return undefined;
  const [first, last = first] = address.replaceAll("$", "").split(":") as [string, string?];
  const isColumns = /^[a-z]+$/i.test(first);
  const isRows = /^\d+$/.test(first);
  const [from, to] = [first, last].map((end) => parseCell(isColumns ? `${end}1` : isRows ? `A${end}` : end));
  const [row, column] = [Math.min(from!.row, to!.row), Math.min(from!.column, to!.column)];
  return {
    row,
    column,
    rows: isColumns ? SHEET_SIZE.rows : Math.abs(from!.row - to!.row) + 1,
    columns: isRows ? SHEET_SIZE.columns : Math.abs(from!.column - to!.column) + 1,
  };
}
