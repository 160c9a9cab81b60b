import { formatArea, parseAddress, quoteSheet } from "./address";
import type { Range } from "./range";
import type { Session } from "./session";

/** What the grid stores for a name: a reference without an equals sign, anything else as a formula with one. */
export function definitionOf(session: Session, meaning: Range | string): string {
  const { grid } = session;
  if (typeof meaning !== "string") {
    const sheet = quoteSheet(grid.sheet(meaning.sheetId).getSheetName());
    return `${sheet}!${formatArea(meaning.area, grid.sizeOf(meaning.sheetId), true)}`;
  }
  const text = meaning.replace(/^=/, "");
  const address = parseAddress(text, { rows: 1, columns: 1 });
  return address && !address.spilled ? text : `=${text}`;
}
