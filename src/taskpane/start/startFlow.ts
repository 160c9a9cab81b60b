import type { ReadingOptions } from "../../workbook/excel/readCells";
import type { PlacedTable } from "../../workbook/excel/readTable";
import type { Workbook } from "../../workbook/excel/workbook";
import { findTable } from "../../workbook/myTable/headerRow";
import { beginSetup } from "../../workbook/myTable/setup";
import type { Setup } from "../../workbook/myTable/setupState";
import { sourceOfRange } from "../../workbook/myTable/source";
import { startPlan } from "../../workbook/myTable/startPlan";
import { proposeTableName } from "../../workbook/myTable/tableName";
import type { TableBlock } from "../../workbook/snapshot/table";
import type { PaneStore } from "../store/paneStore";

/** Where the user is on the way to a portfolio. */
export type FlowStep = "ways" | "choose" | "mapping" | "review" | "done" | "functions" | "handOver";

/** How far the reading of a list is. */
export interface ReadingProgress {
  readonly rows: number;
  /** How many there are in all; undefined until that is known. */
  readonly of: number | undefined;
}

/** What the Start screen shows; it outlives a look at another screen. */
export interface FlowState {
  readonly step: FlowStep;
  /** Whether the user has moved between steps, so that the focus goes along. */
  readonly moved: boolean;
  readonly progress: ReadingProgress | undefined;
  /** Why there is no list to go on with, as a sentence. */
  readonly problem: string | undefined;
  readonly setup: Setup | undefined;
  /** The sheets that there are, once the review asked for them. */
  readonly sheets: readonly string[];
  /** Whether it is being written. */
  readonly writing: boolean;
}

const BEGINNING: FlowState = {
  step: "ways",
  moved: false,
  progress: undefined,
  problem: undefined,
  setup: undefined,
  sheets: [],
  writing: false,
};

/** The way from a list to a portfolio, and everything that moves along it. */
export interface StartFlow {
  getState(): FlowState;
  subscribe(listener: () => void): () => void;
  goTo(step: FlowStep): void;
  /** Reads a table of the workbook and proposes what its columns are. */
  readTable(name: string): Promise<void>;
  /** Reads the cells that are selected, or those around the one cell that is. */
  readSelection(takenNames: readonly string[]): Promise<void>;
  /** Reads a second table, to look its columns up. */
  readOther(name: string): Promise<TableBlock | undefined>;
  cancelReading(): void;
  change(decide: (setup: Setup) => Setup): void;
  review(): Promise<void>;
  /** Writes everything that the review lists. */
  write(): Promise<void>;
}

const flows = new WeakMap<PaneStore, StartFlow>();

/** The flow of a pane, begun when it is first asked for. */
export function startFlowOf(store: PaneStore): StartFlow {
  const flow = flows.get(store) ?? createStartFlow(store);
  flows.set(store, flow);
  return flow;
}

export function createStartFlow(store: PaneStore): StartFlow {
  let state = BEGINNING;
  const listeners = new Set<() => void>();
  const set = (change: Partial<FlowState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  let reading: AbortController | undefined;

  /** Reads something; undefined where that failed, which is told, or was cancelled. */
  const read = async <T>(work: (workbook: Workbook, options: ReadingOptions) => Promise<T>): Promise<T | undefined> => {
    const own = new AbortController();
    const { signal } = (reading = own);
    const onProgress = (rows: number, of: number) => {
      if (!signal.aborted) set({ progress: { rows, of } });
    };
    set({ progress: { rows: 0, of: undefined }, problem: undefined });
    const result = await store.attempt(async (workbook) => {
      try {
        return await work(workbook, { signal, onProgress });
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      }
    });
    if (signal.aborted) return undefined;
    if (reading === own) set({ progress: undefined });
    return result;
  };
  const readTable = async (name: string): Promise<PlacedTable | undefined> => {
    const found = await read(async (workbook, options) => ({ table: await workbook.readTable(name, options) }));
    if (found === undefined) return undefined;
    if (found.table === undefined) set({ problem: `The table ${name} is no longer there.` });
    else if (found.table.values.length === 0) set({ problem: `The table ${name} has no rows.` });
    else return found.table;
    return undefined;
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    goTo: (step) => {
      store.show("start"); // or a portfolio that appears would take the pane to its weights
      set({ step, moved: true, problem: undefined });
    },
    readTable: async (name) => {
      const table = await readTable(name);
      if (table !== undefined) set({ setup: beginSetup(table), step: "mapping" });
    },
    readSelection: async (takenNames) => {
      const cells = await read(async (workbook, options) => ({ selected: await workbook.readSelection(options) }));
      if (cells === undefined) return;
      const { selected } = cells;
      if (selected === undefined)
        return set({ problem: "The selected cells are empty. Select a cell inside your list." });
      if (selected.table !== undefined) {
        return set({ problem: `The selection is in the table ${selected.table}. Choose that table above.` });
      }
      const found = findTable(selected);
      if ("problem" in found) return set({ problem: found.problem });
      const name = proposeTableName(selected.sheet, takenNames);
      set({ setup: beginSetup(sourceOfRange(found.range, name)), step: "mapping" });
    },
    readOther: readTable,
    cancelReading: () => {
      reading?.abort();
      set({ progress: undefined });
    },
    change: (decide) => {
      if (state.setup !== undefined) set({ setup: decide(state.setup) });
    },
    review: async () => {
      const sheets = await store.attempt((workbook) => workbook.sheetNames());
      if (sheets !== undefined) set({ sheets, step: "review" });
    },
    write: async () => {
      if (state.setup === undefined) return;
      const { source } = state.setup;
      set({ writing: true });
      const left = store.getState().reading?.blocks;
      const isDone = await store.carryOut(startPlan(state.setup, left), `${source.name} is a portfolio now.`);
      set({ writing: false, step: isDone ? "done" : "review" });
    },
  };
}
