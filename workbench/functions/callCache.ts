import type { Cell } from "./cells";
import type { WireValue } from "./wireValues";

/** What a function answered: a value, or an error with the sentence behind it. */
export type CallResult = { ok: true; value: unknown } | { ok: false; code: string; message: string };

export interface Call {
  key: string;
  result?: CallResult;
  /** Cells that showed #BUSY! for this call and have not been computed since. */
  waiting: Map<string, Cell>;
  /** How often those cells were recalculated. */
  deliveries: number;
}

/** Two calls are the same call when function and arguments are. */
export function callKey(id: string, args: WireValue[]): string {
  return id + JSON.stringify(args);
}

/**
 * Remembers answers, so that a recalculated formula finds what it asked for. Bounded by the length of its keys (an
 * answer is about as long as its arguments): the answers not used for longest go first, never one a cell waits for.
 */
export class CallCache {
  private readonly calls = new Map<string, Call>();
  private size = 0;

  constructor(private readonly limit = 40_000_000) {}

  /** The call with this key; it becomes the most recently used one. */
  find(key: string): Call | undefined {
    const call = this.calls.get(key);
    if (!call) return undefined;
    this.calls.delete(key);
    this.calls.set(key, call);
    return call;
  }

  add(call: Call): void {
    this.calls.set(call.key, call);
    this.size += call.key.length;
    for (const old of this.calls.values()) {
      if (this.size <= this.limit) return;
      if (old.result && old.waiting.size === 0) this.remove(old);
    }
  }

  clear(): void {
    this.calls.clear();
    this.size = 0;
  }

  /** Calls whose cells still show #BUSY!. */
  awaited(): Call[] {
    return [...this.calls.values()].filter((call) => call.waiting.size > 0);
  }

  private remove(call: Call): void {
    this.calls.delete(call.key);
    this.size -= call.key.length;
  }
}
