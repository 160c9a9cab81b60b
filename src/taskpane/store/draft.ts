import type { Criterion } from "../../workbook/snapshot/criteria";
import { type CellValue, sameName } from "../../workbook/snapshot/table";
import type { WeightEdit } from "../../workbook/weights/applyWeights";
import { type Limit, moveWeight, type Weights } from "../../workbook/weights/rescale";

/** Weights that are changed in the pane and not yet in the sheet, each with what its cell held when it was begun. */
export type Draft = readonly WeightEdit[];

/** The edit of a criterion, or undefined. */
export function editOf(draft: Draft, name: string): WeightEdit | undefined {
  return draft.find(({ row }) => sameName(row, name));
}

/** The weights of the draft, else of the sheet, and which of them are locked or computed. */
export function weightsOf(criteria: readonly Criterion[], draft: Draft, locked: readonly string[]): Weights {
  return {
    weights: criteria.map((one) => editOf(draft, one.name)?.value ?? one.weight),
    held: criteria.map((one) => isHeld(one, locked)),
  };
}

/** Whether a weight stays as it is while others move. */
export function isHeld({ name, computed }: Criterion, locked: readonly string[]): boolean {
  return computed || locked.some((one) => sameName(one, name));
}

/** A draft that gives the criteria these weights; a weight that is the sheet's own is no edit. */
export function withWeights(draft: Draft, criteria: readonly Criterion[], weights: readonly number[]): Draft {
  return criteria.flatMap((criterion, c): WeightEdit[] => {
    const value = weights[c]!;
    if (value === criterion.weight) return [];
    return [{ row: criterion.name, base: editOf(draft, criterion.name)?.base ?? criterion.cell, value }];
  });
}

/**
 * A weight that is being moved. All its positions are reckoned from the draft there was before the first, so that moving
 * it there and back leaves the others as they were.
 */
export interface Gesture {
  readonly criterion: string;
  readonly before: Draft;
}

export interface MovedDraft {
  readonly draft: Draft;
  readonly gesture: Gesture;
  readonly limit: Limit | undefined;
}

/** Sets one weight and scales the others that are not held, so that the sum stays. */
export function withMoved(
  draft: Draft,
  gesture: Gesture | undefined,
  criteria: readonly Criterion[],
  locked: readonly string[],
  criterion: Criterion,
  wanted: number,
): MovedDraft {
  const same = gesture !== undefined && sameName(gesture.criterion, criterion.name);
  const now: Gesture = same ? gesture : { criterion: criterion.name, before: draft };
  const index = criteria.findIndex(({ name }) => sameName(name, criterion.name));
  const { weights, limit } = moveWeight(weightsOf(criteria, now.before, locked), index, wanted);
  return { draft: withWeights(draft, criteria, weights), gesture: now, limit };
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
  /** The edits that had to be given up because their cell is gone or computed now. */
  readonly dropped: Draft;
}

/** A draft on a new state of the sheet: what the sheet says already is done, what has no cell any more is dropped. */
export function rebase(draft: Draft, criteria: readonly Criterion[]): Rebased {
  const criterionOf = ({ row }: WeightEdit) => criteria.find(({ name }) => sameName(name, row));
  const hasCell = (edit: WeightEdit) => criterionOf(edit)?.computed === false;
  return {
    draft: draft.filter((edit) => hasCell(edit) && criterionOf(edit)!.cell !== edit.value),
    dropped: draft.filter((edit) => !hasCell(edit)),
  };
}

/** What the sheet says now where that is not what the edit began with: the user has to choose. */
export function conflictWith(criterion: Criterion, edit: WeightEdit | undefined): CellValue | undefined {
  return edit === undefined || edit.base === criterion.cell ? undefined : criterion.cell;
}
