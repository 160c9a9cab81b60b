import { sameName } from "../snapshot/table";
import {
  type Area,
  type BookNow,
  type CellNow,
  overlap,
  type RangeNow,
  sheetIn,
  tableIn,
  type TableNow,
} from "./bookNow";
import type { MadeTable } from "./change";
import { cannotShift, filteredSheet, filteredTable, noSheet, noTable, protectedSheet } from "./sentences";
import type { TableDraft } from "./tableDraft";
import type { TableState } from "./tableState";

/** A table while the steps of a plan are gone through: as it is, and as it comes to be. */
export interface DraftedTable extends TableDraft {
  readonly start: TableState;
  /** Header row, rows and totals row as they were read. */
  readonly area: Area;
  readonly id: string | undefined;
  readonly made: MadeTable | undefined;
}

/** Cells of a sheet by row and column, from 0, such as "3,1". */
export type DraftedCells = Map<string, { readonly before: CellNow; after: CellNow }>;

/** What the steps of a plan come to. */
export interface Drafts {
  readonly tables: DraftedTable[];
  readonly cells: Map<string, DraftedCells>;
  readonly names: Map<string, { readonly before: string; after: string }>;
}

/** The draft of a table, made of what was read; or what stands in the way of changing it. */
export function draftedTable(drafts: Drafts, name: string, book: BookNow): DraftedTable | readonly string[] {
  const known = drafts.tables.find((one) => sameName(one.name, name));
  if (known) return known;
  const table = tableIn(book, name);
  if (table === undefined) return [noTable(name)];
  const sheet = sheetIn(book, table.sheet);
  if (sheet?.isProtected) return [protectedSheet(table.sheet)];
  if (table.isFiltered) return [filteredTable(table.name, table.sheet)];
  const draft = {
    ...drafted(table, table.name, table.sheet),
    stuckBelow: stuckBelow(table, book),
    id: table.id,
    made: undefined,
  };
  drafts.tables.push(draft);
  return draft;
}

let lastId = 1e6;

/** A draft in which nothing has changed yet. */
export function drafted(
  { area, state, shownBy, beside, below }: TableNow | RangeNow,
  name: string,
  sheet: string,
): Omit<DraftedTable, "id" | "made"> {
  return {
    name,
    sheet,
    area,
    firstRow: area.row + 1,
    start: state,
    state: state.copy(),
    shownBy,
    newId: () => ++lastId,
    filled: new Set(),
    emptied: new Set(),
    edited: new Map(),
    ordered: [],
    beside,
    below,
    stuckBelow: undefined,
  };
}

/** Excel moves down what is below a table, but no part of a table and no part of merged cells. */
function stuckBelow({ name, sheet, area, mergedBelow }: TableNow, { places }: BookNow): string | undefined {
  const end = area.column + area.columns;
  const isWithin = (one: Area) => one.column >= area.column && one.column + one.columns <= end;
  const table = places.find(
    (one) =>
      sameName(one.sheet, sheet) &&
      one.area.row >= area.row + area.rows &&
      overlap({ ...one.area, row: 0, rows: 1 }, { ...area, row: 0, rows: 1 }) &&
      !isWithin(one.area),
  );
  if (table) return cannotShift(name, `The table "${table.name}"`);
  const [merged] = mergedBelow;
  return merged === undefined ? undefined : cannotShift(name, `Merged cells (${merged})`);
}

export function sheetObstacles(book: BookNow, name: string): string[] {
  const sheet = sheetIn(book, name);
  if (sheet === undefined) return [noSheet(name)];
  if (sheet.isProtected) return [protectedSheet(name)];
  return sheet.isFiltered ? [filteredSheet(name)] : [];
}
