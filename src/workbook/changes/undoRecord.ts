import { blocksOf } from "./cellBlocks";
import type { ChangedCell, MadeTable } from "./change";
import type { Content } from "./content";
import { areaOf, type Needs, tableNeeds } from "./needs";

/** A cell of a table that a plan has edited, found by the name of its row. */
export interface EditedCell {
  readonly key: string;
  readonly row: string;
  readonly column: string;
  readonly before: Content;
  readonly formatBefore: string | undefined;
  readonly after: Content;
}

/** Contents by the names of their columns. */
export type RowContents = ReadonlyMap<string, Content>;

/** A row that a plan has edited and that no name tells apart: all that it was left with, and the cells as they were. */
export interface EditedRow {
  readonly contents: RowContents;
  readonly cells: readonly Pick<EditedCell, "column" | "before" | "formatBefore">[];
}

/** A row that a plan has taken out, as it was. */
export interface RemovedRow {
  /** Its place among the rows, from 0. */
  readonly at: number;
  readonly contents: RowContents;
  readonly formats: ReadonlyMap<string, string>;
}

/** What a plan has done to a table that it found or made; columns have the names that the plan left them with. */
export interface TableRecord {
  readonly name: string;
  readonly sheet: string;
  /** How the plain range was that the table was made of, and the names of all its columns as they were left. */
  readonly made: (MadeTable & { readonly columns: readonly string[] }) | undefined;
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly addedColumns: readonly { readonly name: string; readonly contents: readonly Content[] }[];
  readonly addedRows: readonly RowContents[];
  readonly edited: readonly EditedCell[];
  readonly editedRows: readonly EditedRow[];
  readonly removedRows: readonly RemovedRow[];
  /** The names of the rows in their order before and after, where the plan has changed it. */
  readonly order:
    { readonly key: string; readonly before: readonly string[]; readonly after: readonly string[] } | undefined;
}

/** A block of a new sheet that a plan has written; undefined where it wrote nothing. */
export interface WrittenBlock {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly (Content | undefined)[])[];
}

/** A sheet that a plan has added. */
export interface SheetRecord {
  readonly id: string;
  readonly name: string;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly written: readonly WrittenBlock[];
}

/** Everything that a plan has done, as the workbook showed it right afterwards. */
export interface UndoRecord {
  readonly sheets: readonly SheetRecord[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly tables: readonly TableRecord[];
  readonly cells: readonly { readonly sheet: string; readonly cells: readonly ChangedCell[] }[];
  readonly editedNames: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

/** What has to be read to see whether a record still holds. */
export function needsOfRecord({ tables, cells }: UndoRecord): Needs {
  const needs: Needs = { tables: [], cells: [] };
  for (const { name, addedColumns, addedRows, edited, editedRows, removedRows, order } of tables) {
    const table = tableNeeds(needs, name);
    table.columns =
      addedRows.length + editedRows.length + removedRows.length > 0 || order !== undefined
        ? "all"
        : new Set(
            [...addedColumns.map((one) => one.name), ...edited.flatMap(({ key, column }) => [key, column])].map((one) =>
              one.toLowerCase(),
            ),
          );
  }
  for (const { sheet, cells: changed } of cells) {
    const blocks = blocksOf(changed.map(({ row, column }) => ({ row, column, value: true })));
    needs.cells.push(...blocks.map((block) => ({ sheet, area: areaOf(block) })));
  }
  return needs;
}
