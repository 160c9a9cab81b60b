import type { CellValue } from "../snapshot/table";
import { isFormula } from "./content";
import type { TableState } from "./tableState";

/** A table that a plan changes, step by step, before anything is asked of Excel. */
export interface TableDraft {
  readonly name: string;
  readonly sheet: string;
  /** Row of the sheet, from 0, of the first row below the headers. */
  readonly firstRow: number;
  readonly state: TableState;
  /** What a cell showed when the table was read, by its row and column ids. */
  readonly shownBy: (row: number, column: number) => CellValue | undefined;
  /** Rows by id that were blank and took new contents, and those that were emptied as a table keeps one row. */
  readonly filled: Set<number>;
  readonly emptied: Set<number>;
  /** The cells that were edited, by row and column ids, with the column that names their row where there is one. */
  readonly edited: Map<string, { readonly row: number; readonly column: number; readonly key: number | undefined }>;
  /** The column that names the rows, where they were put in another order. */
  readonly ordered: number[];
  /** Ids for new rows and columns. */
  readonly newId: () => number;
  /** The filled cells that touch the table at its right, or below it. */
  readonly beside: string | undefined;
  readonly below: string | undefined;
  /** Why Excel would not move what is further below. */
  readonly stuckBelow: string | undefined;
}

/** Takes rows out of a draft; a table keeps one row, which is emptied instead. */
export function removeAt({ state, emptied }: TableDraft, places: ReadonlySet<number>): void {
  const goesBlank = places.size === state.rows.length ? 0 : undefined;
  if (goesBlank !== undefined) {
    emptied.add(state.rows[goesBlank]!);
    for (const { id } of state.columns) {
      const content = state.content(goesBlank, id);
      if (content === undefined || !isFormula(content)) state.set(goesBlank, id, "");
    }
  }
  for (const at of [...places].sort((a, b) => b - a)) if (at !== goesBlank) state.deleteRow(at);
}

/** The rows of each key in small letters. */
export function placesByKey(draft: TableDraft, column: number): Map<string, number[]> {
  const places = new Map<string, number[]>();
  draft.state.rows.forEach((_, at) => {
    const key = keyAt(draft, at, column).toLowerCase();
    const others = places.get(key);
    if (others) others.push(at);
    else places.set(key, [at]);
  });
  return places;
}

/** The name of a row: what its key cell holds, or shows where it is computed. */
export function keyAt({ state, shownBy }: TableDraft, at: number, column: number): string {
  const content = state.content(at, column) ?? "";
  return String(isFormula(content) ? (shownBy(state.rows[at]!, column) ?? "") : content);
}
