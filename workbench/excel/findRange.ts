import { invalidArgument } from "../dispatcher/hostError";
import { fromGridFormula } from "../functions/gridFormula";
import { parseAddress, splitSheet } from "./address";
import { Range } from "./range";
import type { Session } from "./session";

/**
 * The range a text means: an address such as `A1:B2` or `Sheet1!A1#`, or a defined name. Without a sheet's name it is on
 * the given sheet, or else on the active one. Null for any other text.
 */
export function findRange(session: Session, text: string, sheetId?: string): Range | null {
  const { grid } = session;
  const { sheet: sheetName } = splitSheet(text.trim().replace(/^=/, ""));
  const named = sheetName === undefined ? undefined : grid.sheetNamed(sheetName);
  if (sheetName !== undefined && !named) return null;
  const id = named?.getSheetId() ?? sheetId ?? grid.book.getActiveSheet().getSheetId();
  const address = parseAddress(text, grid.sizeOf(id));
  if (address) {
    const { row, column } = address.area;
    return new Range(session, id, (address.spilled ? grid.spillAt(id, row, column) : undefined) ?? address.area);
  }
  const name = grid.book.getDefinedNames().find((each) => each.getName().toLowerCase() === text.toLowerCase());
  return name ? findRange(session, fromGridFormula(name.getFormulaOrRefString()), sheetId) : null;
}

export function rangeOf(session: Session, target: Range | string, sheetId?: string): Range {
  const range = typeof target === "string" ? findRange(session, target, sheetId) : target;
  if (!range) throw invalidArgument();
  return range;
}
