import type { Plan } from "../plan";
import type { PlanOutcome } from "../planOutcome";
import type { Reading } from "../snapshot";
import type { Edit, KeyedColumn } from "../snapshotEdits";
import { type Applied, applyEdits } from "./applyEdits";
import { applyPlan } from "./applyPlan";
import { listen } from "./listen";
import { byName, readObjects } from "./readObjects";
import { readSnapshot } from "./readSnapshot";
import { requester, type WaitingListener } from "./request";

/** What the pane may do to the workbook. Every promise that fails does so with a sentence for the user. */
export interface Workbook {
  read(): Promise<Reading>;
  apply(where: KeyedColumn, edits: readonly Edit[]): Promise<Applied>;
  sheetNames(): Promise<readonly string[]>;
  /** Adds what a plan says, or leaves the workbook as it is; the outcome says which and never fails. */
  carryOut(plan: Plan): Promise<PlanOutcome>;
  /** Calls back after changes in the workbook, once a burst; returns what ends the listening. */
  listen(onChange: () => void): Promise<() => Promise<void>>;
}

/** The workbook that the add-in is open in. */
export function openWorkbook(onWaiting: WaitingListener): Workbook {
  const request = requester(onWaiting);
  return {
    read: () => readSnapshot(request),
    apply: (where, edits) => applyEdits(request, where, edits),
    sheetNames: async () => byName(await readObjects(request)).sheets,
    carryOut: (plan) => applyPlan(request, plan),
    listen: (onChange) => listen(request, onChange),
  };
}
