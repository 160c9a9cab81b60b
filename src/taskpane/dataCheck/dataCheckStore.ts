import type { Check } from "../../workbook/dataCheck/check";
import { type Repairable, repairPlan } from "../../workbook/dataCheck/repairPlan";
import { type CheckReport, runChecks } from "../../workbook/dataCheck/runChecks";
import { isSameScan } from "../../workbook/dataCheck/sameScan";
import type { Scan, ScanProgress, ScanTarget } from "../../workbook/dataCheck/scan";
import { counted } from "../portfolio/format";
import type { PaneStore } from "../store/paneStore";

/** What a check has found. */
export interface Checked {
  readonly scan: Scan;
  readonly report: CheckReport;
  /** Whether the workbook has changed since. */
  readonly stale: boolean;
}

/** Everything the data check's screen shows. */
export interface DataCheckState {
  /** The last check; undefined before the first. */
  readonly checked: Checked | undefined;
  /** Whether a check is under way, and how far it has come. */
  readonly checking: boolean;
  readonly progress: ScanProgress | undefined;
  /** The kinds of findings that are unfolded, by the ids of their checks. */
  readonly open: readonly string[];
  /** The check whose repairs are being looked at. */
  readonly reviewing: string | undefined;
}

/** The state of the data check, and everything that changes it. */
export interface DataCheckStore {
  getState(): DataCheckState;
  subscribe(listener: () => void): () => void;
  /** Reads the tables and runs the checks. */
  check(targets: readonly ScanTarget[]): Promise<void>;
  cancel(): void;
  /** Looks, after a change in the workbook, whether what was found still holds. */
  follow(targets: readonly ScanTarget[]): Promise<void>;
  unfold(open: readonly string[]): void;
  /** Shows the repairs of a check, or the findings again. */
  review(check: string | undefined): void;
  /** Carries out repairs, unless the workbook has changed since the check; then it checks again. */
  repair(targets: readonly ScanTarget[], check: Check, findings: readonly Repairable[]): Promise<void>;
}

/** The data check of each pane, so that its findings are there when the user comes back from another screen. */
const stores = new WeakMap<PaneStore, DataCheckStore>();

/** The data check of a pane. */
export function dataCheckOf(pane: PaneStore): DataCheckStore {
  const store = stores.get(pane) ?? createDataCheckStore(pane);
  stores.set(pane, store);
  return store;
}

function createDataCheckStore(pane: PaneStore): DataCheckStore {
  let state: DataCheckState = {
    checked: undefined,
    checking: false,
    progress: undefined,
    open: [],
    reviewing: undefined,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<DataCheckState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  let underWay: AbortController | undefined;
  let following = false;
  let followAgain = false;

  const scan = (targets: readonly ScanTarget[], signal?: AbortSignal) =>
    pane.attempt(async (workbook) => {
      try {
        return await workbook.scan(targets, {
          onProgress: (progress) => signal && set({ progress }),
          ...(signal && { signal }),
        });
      } catch (error) {
        if (signal?.aborted) return undefined;
        throw error;
      }
    });

  const check = async (targets: readonly ScanTarget[]) => {
    if (underWay !== undefined) return;
    underWay = new AbortController();
    const { signal } = underWay;
    set({ checking: true, progress: undefined, reviewing: undefined });
    const found = await scan(targets, signal);
    underWay = undefined;
    if (found === undefined || signal.aborted) return set({ checking: false });
    const report = runChecks(found);
    const isFirst = state.checked === undefined;
    set({
      checking: false,
      checked: { scan: found, report, stale: false },
      open: isFirst ? report.groups.slice(0, 1).map((group) => group.check.id) : state.open,
    });
  };

  const holds = async (targets: readonly ScanTarget[], { scan: before }: Checked) => {
    const now = await scan(targets);
    return now !== undefined && isSameScan(before, now);
  };
  const markStale = (checked: Checked) => {
    if (state.checked === checked) set({ checked: { ...checked, stale: true }, reviewing: undefined });
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check,
    cancel: () => underWay?.abort(),
    follow: async (targets) => {
      followAgain = following;
      if (following) return;
      following = true;
      do {
        followAgain = false;
        const { checked, checking } = state;
        if (checked === undefined || checked.stale || checking) break;
        if (!(await holds(targets, checked))) markStale(checked);
      } while (followAgain);
      following = false;
    },
    unfold: (open) => set({ open }),
    review: (reviewing) => set({ reviewing }),
    repair: async (targets, { title, repair }, findings) => {
      const { checked } = state;
      if (checked === undefined || repair === undefined || findings.length === 0) return;
      if (!(await holds(targets, checked))) {
        markStale(checked);
        pane.reportFailure("The workbook has changed since the check, so nothing was repaired. Check again first.");
        return;
      }
      const done = `${repair.done} in ${counted(findings.length, "cell")}. Undo, at the top right, takes it back.`;
      if (await pane.carryOut(repairPlan(`${title}: ${repair.label.toLowerCase()}`, findings), done)) {
        await check(targets);
      }
    },
  };
}
