import type { LogEntry } from "../protocol/logEntry";

/** What the shell around the grid shows. */
export interface PageState {
  /** Name of the open workbook. */
  document: string;
  log: readonly LogEntry[];
  /** Why the last file could not be opened, or what else went wrong. */
  problem?: string;
}

/** The page's state, as React subscribes to it. */
export class PageStore {
  private state: PageState = { document: "", log: [] };
  private readonly listeners = new Set<() => void>();

  readonly get = (): PageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  update(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  append(entry: LogEntry): void {
    this.update({ log: [...this.state.log, entry] });
  }
}
