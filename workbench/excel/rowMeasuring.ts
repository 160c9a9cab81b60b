import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
} from "@univerjs/sheets";
import type { Grid } from "./grid";

type Measuring = { id: string; subUnitId: string };

/** The grid measures the heights of rows when it has time; this ends it for the rows of a sheet that is deleted. */
export function endMeasuringOfDeletedSheets(grid: Grid): void {
  const open = new Map<string, Set<string>>();
  grid.commands.onCommandExecuted(({ id, params }) => {
    if (id !== MarkDirtyRowAutoHeightOperation.id) return;
    const { id: task, subUnitId } = params as Measuring;
    open.set(subUnitId, (open.get(subUnitId) ?? new Set()).add(task));
  });
  grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetMutation.id) return;
    const { subUnitId } = params as Measuring;
    for (const task of open.get(subUnitId) ?? []) {
      grid.execute(CancelMarkDirtyRowAutoHeightOperation.id, { id: task, subUnitId });
    }
    open.delete(subUnitId);
  });
}
