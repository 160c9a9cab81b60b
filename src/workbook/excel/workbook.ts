import type { Reading } from "../snapshot";
import type { Edit, KeyedColumn } from "../snapshotEdits";
import { type Applied, applyEdits } from "./applyEdits";
import { listen } from "./listen";
import { readSnapshot } from "./readSnapshot";
import { requester, type WaitingListener } from "./request";

/** What the pane may do to the workbook. Every promise that fails does so with a sentence for the user. */
export interface Workbook {
  read(): Promise<Reading>;
  apply(where: KeyedColumn, edits: readonly Edit[]): Promise<Applied>;
  /** Calls back after changes in the workbook, once a burst; returns what ends the listening. */
  listen(onChange: () => void): Promise<() => Promise<void>>;
}

/** The workbook that the add-in is open in. */
export function openWorkbook(onWaiting: WaitingListener): Workbook {
  const request = requester(onWaiting);
  return {
    read: () => readSnapshot(request),
    apply: (where, edits) => applyEdits(request, where, edits),
    listen: (onChange) => listen(request, onChange),
  };
}
