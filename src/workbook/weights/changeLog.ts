import { CHANGE_LOG_COLUMNS, SHEETS, TABLES } from "../names";
import type { PlanCell, Step } from "../plan/plan";
import type { Blocks } from "../snapshot/snapshot";
import { type OwnTable, rowsInto } from "./ownTable";

/** A weight that changed; null where the criterion came or went. */
export interface WeightChange {
  readonly criterion: string;
  readonly old: number | null;
  readonly new: number | null;
}

const CHANGE_LOG: OwnTable = {
  sheet: SHEETS.changeLog,
  table: TABLES.changeLog,
  title: "Change log: weights that were changed in the KAM pane",
  columns: CHANGE_LOG_COLUMNS,
  widths: [130, 160, 90, 90, 360],
  numberFormats: { When: "yyyy-mm-dd hh:mm" },
};

/** Days from Excel's day 0 to the first of January 1970. */
const EPOCH = 25569;
const MS_OF_DAY = 86_400_000;
const MS_OF_MINUTE = 60_000;
const MS_OF_SECOND = 1000;

/**
 * A moment as Excel counts it, in days since the end of 1899, by the clock on the wall and to the second.
 *
 * @example excelDate(new Date(2026, 0, 1, 12)) // 46023.5
 */
export function excelDate(moment: Date): number {
  const local = moment.getTime() - moment.getTimezoneOffset() * MS_OF_MINUTE;
  const seconds = Math.round(local / MS_OF_SECOND);
  return EPOCH + (seconds * MS_OF_SECOND) / MS_OF_DAY;
}

/** Steps that write changes of weights into the log, a row each with the same time and comment. */
export function logSteps(
  { optional }: Pick<Blocks, "optional">,
  changes: readonly WeightChange[],
  comment: string,
  now: Date,
): readonly Step[] {
  const when = excelDate(now);
  const rows = changes.map((change): PlanCell[] => [when, change.criterion, change.old, change.new, comment.trim()]);
  return rowsInto(CHANGE_LOG, optional.changeLog, rows);
}
