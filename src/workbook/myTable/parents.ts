import { isMissing } from "../../cells/cell";
import type { CellValue } from "../snapshot/table";

/** The parent of each row, the account itself where it has none; outer and double spaces are dropped as TRIM does. */
export function parentOfRows(accounts: readonly CellValue[], parents: readonly CellValue[]): readonly string[] {
  return accounts.map((account, i) => {
    const parent = parents[i] ?? "";
    return trimmed(isMissing(parent) ? account : parent);
  });
}

/** The parents, each once, in the order they come; the case of letters does not matter. */
export function differentParents(ofRows: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const parent of ofRows)
    if (parent !== "" && !first.has(parent.toLowerCase())) first.set(parent.toLowerCase(), parent);
  return [...first.values()];
}

function trimmed(cell: CellValue): string {
  return String(cell)
    .replace(/^ +| +$/g, "")
    .replace(/ +/g, " ");
}
