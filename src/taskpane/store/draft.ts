import { CRITERIA_COLUMNS, TABLES } from "../../workbook/names";
import type { Criterion } from "../../workbook/snapshotCriteria";
import type { Edit, KeyedColumn } from "../../workbook/snapshotEdits";
import { type CellValue, sameName } from "../../workbook/snapshotTable";

/** Weights that are changed in the pane and not yet in the sheet, each with what its cell held when it was begun. */
export type Draft = readonly Edit[];

/** Where the weights are. */
export const WEIGHT_CELLS: KeyedColumn = {
  table: TABLES.criteria,
  key: CRITERIA_COLUMNS[0],
  column: "Weight",
};

/** The edit of a criterion, or undefined. */
export function editOf(draft: Draft, name: string): Edit | undefined {
  return draft.find(({ row }) => sameName(row, name));
}

/** A draft with a criterion's weight set; a weight that is the sheet's own is no edit. */
export function withWeight(draft: Draft, criterion: Criterion, value: number): Draft {
  const others = withoutEdit(draft, criterion.name);
  if (value === criterion.weight) return others;
  const base = editOf(draft, criterion.name)?.base ?? criterion.cell;
  return [...others, { row: criterion.name, base, value }];
}

/** A draft without the edit of a criterion. */
export function withoutEdit(draft: Draft, name: string): Draft {
  return draft.filter(({ row }) => !sameName(row, name));
}

/** A draft in which the pane's weight shall replace what the sheet says now. */
export function withBase(draft: Draft, name: string, base: CellValue): Draft {
  return draft.map((edit) => (sameName(edit.row, name) ? { ...edit, base } : edit));
}

export interface Rebased {
  readonly draft: Draft;
  /** Criteria whose edit had to be given up because their cell is gone or computed now. */
  readonly dropped: readonly string[];
}

/** A draft on a new state of the sheet: what the sheet says already is done, what has no cell any more is dropped. */
export function rebase(draft: Draft, criteria: readonly Criterion[]): Rebased {
  const dropped: string[] = [];
  const kept = draft.filter(({ row, value }) => {
    const criterion = criteria.find(({ name }) => sameName(name, row));
    if (criterion === undefined || criterion.computed) {
      dropped.push(row);
      return false;
    }
    return criterion.cell !== value;
  });
  return { draft: kept, dropped };
}

/** What the sheet says now where that is not what the edit began with: the user has to choose. */
export function conflictWith(criterion: Criterion, edit: Edit | undefined): CellValue | undefined {
  return edit === undefined || edit.base === criterion.cell ? undefined : criterion.cell;
}
