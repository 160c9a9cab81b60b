import { HostObject } from "../../../workbench/dispatcher/hostObject";
import type { LogEntry } from "../../../workbench/protocol/logEntry";
import { OfficeHost, type HostRoot } from "../../../workbench/protocol/officeHost";

/** A document of one cell, whose calculation and editing the test controls. */
export class OneCell extends HostObject implements HostRoot {
  static override readonly className = "OneCell";
  cell: unknown = "";
  edit: Promise<void> | undefined;
  calculation: Promise<void> = Promise.resolve();
  forgotten = 0;

  readonly isEditing = () => this.edit !== undefined;
  readonly editEnded = async () => this.edit;
  readonly settled = () => this.calculation;
  readonly forgetListeners = () => void this.forgotten++;

  get value(): unknown {
    return this.cell;
  }

  set value(value: unknown) {
    this.cell = value;
  }
}

interface Message {
  _actionName: string;
  _correlationId: number;
  _data: unknown;
  _errorCode: number;
  _responseType: number;
}

/** The add-in's side of the protocol, as far as a test needs it, and the host it talks to. */
export function fakeAddin(origin = "https://localhost:3100") {
  const listeners: ((event: MessageEvent) => void)[] = [];
  const page = { location: new URL(origin), addEventListener: (_: string, listen: never) => listeners.push(listen) };
  const received: Message[] = [];
  const contentWindow = { postMessage: (text: string) => received.push(JSON.parse(text) as Message) };
  const frame = { ownerDocument: { defaultView: page }, contentWindow, name: "", src: "" };
  const root = new OneCell();
  const log: LogEntry[] = [];
  const host = new OfficeHost({
    frame: frame as unknown as HTMLIFrameElement,
    addinUrl: "https://localhost:3100/taskpane.html",
    root,
    log: (entry) => log.push(entry),
  });
  let correlation = 0;

  /** Posts a message to the host, as the frame or as another window. */
  function post(data: unknown, source: unknown = contentWindow): void {
    const event = {
      data: typeof data === "string" ? data : JSON.stringify(data),
      source,
      origin: "https://localhost:3100",
    };
    listeners.forEach((listen) => listen(event as MessageEvent));
  }

  function request(action: string, data: unknown = null, kind = 0): number {
    post({
      _messageType: 0,
      _actionName: action,
      _actionType: kind,
      _conversationId: "conversation-1",
      _correlationId: ++correlation,
      _data: data,
    });
    return correlation;
  }

  const answerTo = (id: number) => received.find((message) => message._correlationId === id)?._data;

  /** Waits until the host has nothing left to answer that it can answer. */
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

  async function call(dispatchId: number, data: Record<string, unknown>): Promise<unknown> {
    const id = request("executeMethod", { DdaMethod: { DispatchId: dispatchId }, ...data });
    await turn();
    return answerTo(id);
  }

  function richApi(body: unknown, flags = 0): number {
    const array = ["", "POST", "ProcessQuery", [], JSON.stringify(body), 0, flags];
    return request("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: array });
  }

  /** The body of a rich API answer. */
  function bodyOf(id: number) {
    const { Data } = answerTo(id) as { Data: [number, unknown, string] };
    return JSON.parse(Data[2]) as { Results: { ActionId: number; Value: unknown }[]; Error?: Record<string, unknown> };
  }

  return { host, root, log, frame, received, post, request, answerTo, call, richApi, bodyOf, turn };
}
