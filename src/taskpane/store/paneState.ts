import type { Reading } from "../../workbook/snapshot/snapshot";
import type { Limit } from "../../workbook/weights/rescale";
import type { Answering } from "../departments/answering";
import type { Draft, Gesture } from "./draft";

/** A sentence for the user that stays until it is closed or overtaken. */
export interface Notice {
  readonly kind: "done" | "dropped" | "failed";
  readonly text: string;
}

/** The pane's screens, in the order of their tabs. */
export const SCREENS = ["start", "weights", "departments", "portfolio", "dataCheck"] as const;
export type ScreenName = (typeof SCREENS)[number];

/** Everything the pane shows, except what a component keeps for the time of a gesture. */
export interface PaneState {
  /** What the workbook said last; undefined until it was read. */
  readonly reading: Reading | undefined;
  /** Why the last read failed. What was read before stays on show. */
  readonly failure: string | undefined;
  readonly draft: Draft;
  /** Criteria whose weight stays as it is while others move. Known to the pane alone. */
  readonly locked: readonly string[];
  /** The weight that was moved last, and from where. */
  readonly gesture: Gesture | undefined;
  /** The criterion whose weight could not be set as asked, and why. */
  readonly limited: { readonly criterion: string; readonly limit: Limit } | undefined;
  /** What the log of changes shall say about the draft. */
  readonly comment: string;
  /** The criteria in an order that is not in the sheet yet. */
  readonly order: readonly string[] | undefined;
  /** Whether Excel holds requests back because a cell is being edited. */
  readonly waiting: boolean;
  /** Whether the pane is writing to the workbook. */
  readonly applying: boolean;
  readonly notice: Notice | undefined;
  /** The screen the user has chosen; undefined until then, and the workbook decides. */
  readonly screen: ScreenName | undefined;
  /** The department that is answering, with what is not saved yet. */
  readonly answering: Answering | undefined;
  /** What the pane's Undo would take back, in words; undefined where there is nothing. */
  readonly undoable: string | undefined;
}

export const INITIAL: PaneState = {
  reading: undefined,
  failure: undefined,
  draft: [],
  locked: [],
  gesture: undefined,
  limited: undefined,
  comment: "",
  order: undefined,
  waiting: false,
  applying: false,
  notice: undefined,
  screen: undefined,
  answering: undefined,
  undoable: undefined,
};

/** No weight is being moved. */
export const SETTLED = { gesture: undefined, limited: undefined } satisfies Partial<PaneState>;
