import type { InvocationResult } from "../protocol/invocationResult";
import type { RichApiEntry } from "../protocol/richApiEntry";
import type { CallResult } from "./callCache";
import type { WireValue } from "./wireValues";

/** The side of the Office host that carries function calls. */
export interface FunctionHost {
  readonly customFunctionsReady: Promise<void>;
  onInvocationResults: (results: InvocationResult[]) => void;
  sendEntries(entries: RichApiEntry[]): void;
}

export interface Invocation {
  id: string;
  args: WireValue[];
  address: string;
  hasErrors: boolean;
  answer: (result: CallResult) => void;
}

/** The protocol's numbers for error codes; whatever else went wrong is #VALUE!. */
const errorCodes: Record<number, string> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** Category and type of an entry that calls a function. */
const customFunctions = 1;
const invoke = 1000;

/** Lets arguments contain errors. */
const errorsAllowed = 4;

/** Calls the add-in's functions through the host protocol: all calls of a calculation pass leave in one message. */
export class Invocations {
  private readonly sent = new Map<number, Invocation>();
  private queue: Invocation[] = [];
  private nextId = 1;

  constructor(private readonly host: FunctionHost) {
    host.onInvocationResults = (results) => this.answered(results);
  }

  /** Calls that have no answer yet. */
  get pending(): number {
    return this.queue.length + this.sent.size;
  }

  call(invocation: Invocation): void {
    this.queue.push(invocation);
    if (this.queue.length === 1) setTimeout(() => void this.flush());
  }

  /** The add-in was loaded anew: it will never answer what was sent before. */
  forget(): void {
    this.sent.clear();
    this.queue = [];
  }

  private async flush(): Promise<void> {
    await this.host.customFunctionsReady;
    const invocations = this.queue;
    this.queue = [];
    if (invocations.length === 0) return;
    this.host.sendEntries(invocations.map((invocation) => this.entry(invocation)));
  }

  private entry(invocation: Invocation): RichApiEntry {
    const number = this.nextId++;
    this.sent.set(number, invocation);
    const { id, args, address, hasErrors } = invocation;
    return [
      customFunctions,
      invoke,
      "",
      JSON.stringify([number, id, args, address, hasErrors ? errorsAllowed : 0]),
      number,
      false,
    ];
  }

  private answered(results: InvocationResult[]): void {
    for (const { id, failed, value, errorCode } of results) {
      const invocation = this.sent.get(id);
      this.sent.delete(id);
      invocation?.answer(
        failed
          ? {
              ok: false,
              code: errorCodes[errorCode ?? 0] ?? "#VALUE!",
              message: typeof value === "string" ? value : "",
            }
          : { ok: true, value },
      );
    }
  }
}
