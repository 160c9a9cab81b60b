import type { Workbook } from "../../workbook/excel/workbook";
import type { Plan } from "../../workbook/plan/plan";
import { failureSentence, type Undo } from "../../workbook/changes/outcome";
import type { Criterion } from "../../workbook/snapshot/criteria";
import { sameName } from "../../workbook/snapshot/table";
import { applyWeights } from "../../workbook/weights/applyWeights";
import { scaleTo, shareOut, type Weights } from "../../workbook/weights/rescale";
import type { Answering } from "../departments/answering";
import { conflictWith, editOf, isHeld, weightsOf, withBase, withMoved, withoutEdit, withWeights } from "./draft";
import { carryOutSeries, takeSeriesBack } from "./planSeries";
import { INITIAL, type Notice, type PaneState, SETTLED, type ScreenName } from "./paneState";
import { rebased } from "./rebased";

/** The pane's state and everything that changes it. */
export interface PaneStore {
  getState(): PaneState;
  /** Calls back after each change; returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** Begins to listen and reads the workbook; returns what ends the listening. */
  start(): () => void;
  /** Reads the workbook again. A read that is asked for during a read follows it. */
  refresh(): Promise<void>;
  /** Sets a weight in the draft; the others that are not locked are scaled so that the sum stays. */
  setWeight(criterion: Criterion, weight: number): void;
  /** Locks a weight, or lets it move again. */
  toggleLock(criterion: Criterion): void;
  /**
   * Shares the sum of the weights out in the draft; those that are locked or computed stay.
   *
   * @param proportions one per criterion, in the order of the snapshot.
   * @param said what the user is told.
   */
  fillDraft(proportions: readonly number[], said: string): void;
  /** Scales the weights that are not locked, so that all add up to this. */
  scaleDraft(total: number): void;
  /** Settles a conflict for the pane's weight. */
  keepMine(criterion: Criterion): void;
  /** Gives up the change of one weight, which settles a conflict for the sheet's. */
  takeSheets(criterion: Criterion): void;
  discard(): void;
  /**
   * Writes the draft into the sheet and into the log of changes.
   *
   * @returns whether it is written.
   */
  apply(): Promise<boolean>;
  setComment(comment: string): void;
  /** Shows the criteria in another order; undefined is the sheet's. */
  setOrder(order: readonly string[] | undefined): void;
  /**
   * Carries out a plan, reads the workbook again and says how it ended.
   *
   * @param done what the user is told when the plan is carried out.
   * @returns whether it is.
   */
  carryOut(plan: Plan, done: string): Promise<boolean>;
  /** As `carryOut`, for plans that follow each other: either all are carried out or none, and Undo takes all back. */
  carryOutAll(plans: readonly Plan[], done: string): Promise<boolean>;
  /** Takes back the last plan, if its cells are still as it left them. */
  undo(): Promise<void>;
  /** Begins, changes or ends the answering of a department; nothing of it is in the workbook until it is saved. */
  setAnswering(answering: Answering | undefined): void;
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
  const undos: (readonly Undo[])[] = [];
  const remember = (series: readonly Undo[]) => {
    if (series.length > 0) undos.push(series);
    set({ undoable: undos.at(-1)?.[0]?.title });
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

  /** @param asked whether the pane asks the user about the failure anyway, so that a sentence would only repeat it. */
  const write = async (plans: readonly Plan[], done: string, asked: () => boolean = () => false): Promise<boolean> => {
    if (state.applying) return false;
    set({ applying: true, notice: undefined });
    const { failure, undos: series } = await carryOutSeries(workbook, plans);
    remember(series);
    await refresh();
    if (failure === undefined) {
      set({ applying: false, notice: state.notice ?? { kind: "done", text: done }, ...SETTLED });
    } else if (failure.kind === "unchanged" && asked()) set({ applying: false });
    else set({ applying: false, notice: failed(failureSentence(failure)) });
    return failure === undefined;
  };
  const fill = (shared: (now: Weights) => readonly number[] | undefined, said: string) => {
    const { reading, draft, locked } = state;
    if (reading?.kind !== "snapshot") return;
    const { criteria } = reading.snapshot;
    const weights = shared(weightsOf(criteria, draft, locked));
    if (weights === undefined) set({ notice: failed(NOTHING_TO_SHARE) });
    else set({ draft: withWeights(draft, criteria, weights), notice: { kind: "done", text: said }, ...SETTLED });
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
    setWeight: (criterion, weight) => {
      const { reading, draft, gesture, locked } = state;
      if (reading?.kind !== "snapshot" || isHeld(criterion, locked)) return;
      const moved = withMoved(draft, gesture, reading.snapshot.criteria, locked, criterion, weight);
      const { limit } = moved;
      set({
        draft: moved.draft,
        gesture: moved.gesture,
        limited: limit && { criterion: criterion.name, limit },
        notice: unlessDone(state.notice),
      });
    },
    toggleLock: ({ name }) => {
      const others = state.locked.filter((one) => !sameName(one, name));
      const locked = others.length < state.locked.length ? others : [...others, name];
      set({ locked, ...SETTLED });
    },
    fillDraft: (proportions, said) => fill((now) => shareOut(now, proportions), said),
    scaleDraft: (total) => fill((now) => scaleTo(now, now.weights, total), `The weights add up to ${total} now.`),
    keepMine: (criterion) => set({ draft: withBase(state.draft, criterion.name, criterion.cell), ...SETTLED }),
    takeSheets: (criterion) => set({ draft: withoutEdit(state.draft, criterion.name), ...SETTLED }),
    discard: () => set({ draft: [], comment: "", notice: undefined, ...SETTLED }),
    apply: async () => {
      const { reading, draft, applying, comment } = state;
      if (reading?.kind !== "snapshot" || draft.length === 0 || applying || conflicts(state).length > 0) return false;
      const plan = applyWeights(reading.blocks, reading.snapshot.criteria, draft, comment, new Date());
      const done = await write([plan], writtenText(draft.length), () => conflicts(state).length > 0);
      if (done) set({ comment: "" });
      return done;
    },
    setComment: (comment) => set({ comment }),
    setOrder: (order) => set({ order }),
    carryOut: (plan, done) => write([plan], done),
    carryOutAll: (plans, done) => write(plans, done),
    undo: async () => {
      const title = state.undoable;
      if (title === undefined || state.applying) return;
      set({ applying: true, notice: undefined });
      const { failure, undos: left } = await takeSeriesBack(workbook, undos.pop()!);
      remember(left);
      await refresh();
      set({
        applying: false,
        notice: failure ? failed(failureSentence(failure)) : { kind: "done", text: `Taken back: ${title}.` },
      });
    },
    setAnswering: (answering) =>
      set({ answering, notice: answering === undefined ? state.notice : unlessDone(state.notice) }),
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

const NOTHING_TO_SHARE =
  "That leaves nothing to share out: the weights that are not locked would all be 0, or the locked ones take up the sum.";

function failed(text: string): Notice {
  return { kind: "failed", text };
}

/** Criteria whose weight was changed both in the pane and in the sheet. */
export function conflicts({ reading, draft }: PaneState): readonly Criterion[] {
  if (reading?.kind !== "snapshot") return [];
  return reading.snapshot.criteria.filter((one) => conflictWith(one, editOf(draft, one.name)) !== undefined);
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
