import type { Workbook } from "../../workbook/excel/workbook";
import type { Plan } from "../../workbook/plan";
import { failureSentence, type Undo } from "../../workbook/planOutcome";
import type { Reading } from "../../workbook/snapshot";
import type { Criterion } from "../../workbook/snapshotCriteria";
import { conflictWith, editOf, rebase, WEIGHT_CELLS, withBase, withoutEdit, withWeight } from "./draft";
import { INITIAL, type Notice, type PaneState, type ScreenName } from "./paneState";

/** The pane's state and everything that changes it. */
export interface PaneStore {
  getState(): PaneState;
  /** Calls back after each change; returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Begins to listen and reads the workbook; returns what ends the listening. */
  start(): () => void;
  /** Reads the workbook again. A read that is asked for during a read follows it. */
  refresh(): Promise<void>;
  setWeight(criterion: Criterion, weight: number): void;
  /** Settles a conflict for the pane's weight. */
  keepMine(criterion: Criterion): void;
  /** Gives up the change of one weight, which settles a conflict for the sheet's. */
  takeSheets(criterion: Criterion): void;
  discard(): void;
  apply(): Promise<void>;
  /**
   * Carries out a plan, reads the workbook again and says how it ended.
   *
   * @param done what the user is told when the plan is carried out.
   * @returns whether it is.
   */
  carryOut(plan: Plan, done: string): Promise<boolean>;
  /** Takes back the last plan, if its cells are still as it left them. */
  undo(): Promise<void>;
  /** Shows another screen. */
  show(screen: ScreenName): void;
  /** Does something with the workbook that changes nothing; a failure is told. */
  attempt<T>(work: (workbook: Workbook) => Promise<T>): Promise<T | undefined>;
  /** Says what went wrong elsewhere in the add-in. */
  reportFailure(text: string): void;
  closeNotice(): void;
}

/** Makes the pane's store on a workbook, which is opened with a listener for its waiting. */
export function createPaneStore(open: (onWaiting: (waiting: boolean) => void) => Workbook): PaneStore {
  let state = INITIAL;
  const listeners = new Set<() => void>();
  const set = (change: Partial<PaneState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const workbook = open((waiting) => set({ waiting }));
  const undos: Undo[] = [];
  const remember = (undo: Undo) => {
    undos.push(undo);
    set({ undoable: undo.title });
  };
  const forget = () => {
    undos.pop();
    set({ undoable: undos.at(-1)?.title });
  };
  let current: Promise<void> | undefined;
  let again = false;

  const readOnce = async () => {
    do {
      again = false;
      try {
        const reading = await workbook.read();
        set({ reading, failure: undefined, ...rebased(state, reading) });
      } catch (error) {
        set({ failure: sentence(error) });
      }
    } while (again);
    current = undefined;
  };
  const refresh = () => {
    again = current !== undefined;
    return (current ??= readOnce());
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      const listening = workbook.listen(() => void refresh());
      listening.catch((error) =>
        set({ notice: failed(`The pane cannot follow changes in the sheet. ${sentence(error)}`) }),
      );
      void refresh();
      return () => void listening.then((stop) => stop()).catch(() => undefined);
    },
    refresh,
    setWeight: (criterion, weight) =>
      set({ draft: withWeight(state.draft, criterion, weight), notice: unlessDone(state.notice) }),
    keepMine: (criterion) => set({ draft: withBase(state.draft, criterion.name, criterion.cell) }),
    takeSheets: (criterion) => set({ draft: withoutEdit(state.draft, criterion.name) }),
    discard: () => set({ draft: [], notice: undefined }),
    apply: async () => {
      const { draft, applying } = state;
      if (draft.length === 0 || applying || conflicts(state).length > 0) return;
      set({ applying: true, notice: undefined });
      let notice: Notice | undefined;
      try {
        const applied = await workbook.apply(WEIGHT_CELLS, draft);
        if (applied.kind === "written") notice = { kind: "done", text: writtenText(draft.length) };
      } catch (error) {
        notice = failed(`${sentence(error)} Weights that are still marked are not in the sheet.`);
      }
      await refresh();
      set({ applying: false, notice: state.notice ?? notice });
    },
    carryOut: async (plan, done) => {
      if (state.applying) return false;
      set({ applying: true, notice: undefined });
      const outcome = await workbook.carryOut(plan);
      if (outcome.kind === "done") remember(outcome.undo);
      await refresh();
      set({
        applying: false,
        notice: outcome.kind === "done" ? { kind: "done", text: done } : failed(failureSentence(outcome)),
      });
      return outcome.kind === "done";
    },
    undo: async () => {
      const last = undos.at(-1);
      if (last === undefined || state.applying) return;
      set({ applying: true, notice: undefined });
      const outcome = await workbook.undo(last);
      if (outcome.kind === "done") forget();
      await refresh();
      set({
        applying: false,
        notice:
          outcome.kind === "done"
            ? { kind: "done", text: `Taken back: ${last.title}.` }
            : failed(failureSentence(outcome)),
      });
    },
    show: (screen) => set({ screen, notice: unlessDone(state.notice) }),
    attempt: async (work) => {
      try {
        return await work(workbook);
      } catch (error) {
        set({ notice: failed(sentence(error)) });
        return undefined;
      }
    },
    reportFailure: (text) => set({ notice: failed(text) }),
    closeNotice: () => set({ notice: undefined }),
  };
}

function failed(text: string): Notice {
  return { kind: "failed", text };
}

/** Criteria whose weight was changed both in the pane and in the sheet. */
export function conflicts({ reading, draft }: PaneState): readonly Criterion[] {
  if (reading?.kind !== "snapshot") return [];
  return reading.snapshot.criteria.filter((one) => conflictWith(one, editOf(draft, one.name)) !== undefined);
}

function rebased(state: PaneState, reading: Reading): Partial<PaneState> {
  if (reading.kind !== "snapshot" || state.draft.length === 0) return {};
  const { draft, dropped } = rebase(state.draft, reading.snapshot.criteria);
  if (dropped.length === 0) return { draft };
  const names = dropped.map((name) => `"${name}"`).join(", ");
  const text = `The change to ${names} was dropped: the sheet no longer has a weight there that can be typed in.`;
  return { draft, notice: { kind: "dropped", text } };
}

function unlessDone(notice: Notice | undefined): Notice | undefined {
  return notice?.kind === "done" ? undefined : notice;
}

function writtenText(changes: number): string {
  return changes === 1 ? "1 weight is in the sheet." : `${changes} weights are in the sheet.`;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
