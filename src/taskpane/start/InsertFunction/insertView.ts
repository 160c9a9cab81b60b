import type { Place } from "../../../workbook/insertFunction/place";
import type { Insertion } from "../../../workbook/insertFunction/insertCheck";
import type { PaneStore } from "../../store/paneStore";

/** A formula that was written, and the cell of it, or the first cell of its column. */
export interface Written {
  readonly formula: string;
  readonly place: Place;
  /** Where it is, in words. */
  readonly where: string;
  /** The formula that shows its rows in the table of its arguments, where it is a list that is spilled beside it. */
  readonly inTable: string | undefined;
}

/** What was entered for a function, and its formula. */
export interface InsertView extends Insertion {
  /** The function by its id. */
  readonly id: string;
  /** The formula that was written last, while it is on show. */
  readonly written: Written | undefined;
}

/** The last function of each pane that was entered something for. */
export const insertViews = new WeakMap<PaneStore, InsertView>();
