import { fixedAddress, sheetPrefix } from "../address";
import { resultInRow, spill } from "../formulas";
import { type BookMap, tableOf } from "./bookMap";
import type { Place } from "./place";
import { referencesIn } from "./references";
import { hasOtherRows, ROW_FACTS } from "./rowFacts";
import type { Entered } from "./writtenCall";

/**
 * The formula of a table's column that shows what a function of the whole list spills from a cell, row by row.
 *
 * @returns undefined where the rows of the result are not those of a table.
 */
export function spillInTable(id: string, entered: Entered, place: Place, map: BookMap): string | undefined {
  const perRow = ROW_FACTS[id]?.perRow;
  if (perRow === undefined || hasOtherRows(id, entered)) return undefined;
  const [reference] = referencesIn(entered[perRow] ?? "");
  const table = reference?.kind === "table" && reference.part === "rows" ? tableOf(map, reference.table) : undefined;
  if (table === undefined) return undefined;
  const { sheet, row, column } = place;
  return resultInRow(spill(sheetPrefix(sheet) + fixedAddress(row, column, 1, 1)), table.name).formula;
}
