import type { HostObject } from "../dispatcher/hostObject";
import { dispatch, type Scene } from "../dispatcher/dispatch";
import { References } from "../dispatcher/references";
import { PathType, type Request } from "../dispatcher/request";
import { appContext, type Settings } from "./appContext";
import type { InvocationResult } from "./invocationResult";
import type { LogEntry } from "./logEntry";
import { eventEntry, type HostEvent, type RichApiEntry } from "./richApiEntry";
import { service } from "./services";
import { signal } from "./signal";
import { XdmChannel } from "./xdmChannel";
import type { XdmRequest } from "./xdmMessage";

/** The document behind the host: the Workbook of the object model. */
export interface HostRoot extends HostObject {
  /** Whether a person is typing in a cell. */
  isEditing(): boolean;
  editEnded(): Promise<void>;
  /** Passes when no calculation is running. */
  settled(): Promise<void>;
  /** Forgets which events the add-in listens to. */
  forgetListeners(): void;
}

export interface OfficeHostOptions {
  frame: HTMLIFrameElement;
  addinUrl: string;
  root: HostRoot;
  log: (entry: LogEntry) => void;
  requirementSets?: Record<string, number>;
}

const DispatchId = { saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const HostErrorNumber = { internal: 5001, notPossibleWhileEditing: 5004 } as const;
const delayForCellEdit = 64;
const notHandled = -2;

/** Events of the object model that travel under a name of their own instead of as rich API messages. */
const namedEvents: Record<number, string> = { 2: "documentSelectionChanged" };

type MethodData = { DdaMethod: { DispatchId: number } } & Record<string, unknown>;

/** Excel on the web's side of the Office host protocol, towards one add-in in one frame. */
export class OfficeHost {
  onInvocationResults: (results: InvocationResult[]) => void = () => {};

  readonly #options: OfficeHostOptions;
  readonly #channel: XdmChannel;
  readonly #references = new References();
  readonly #commands = new Map<string, () => void>();
  readonly #scene: Scene;
  #settings: Settings = [];
  #ready = signal();
  #queue: Promise<unknown> = Promise.resolve();
  #pending = 0;
  #counter = 0;

  constructor(options: OfficeHostOptions) {
    this.#options = options;
    this.#channel = new XdmChannel(options.frame, options.addinUrl, (request) => void this.#receive(request));
    this.#scene = {
      root: options.root,
      references: this.#references,
      beforeRead: () => options.root.settled(),
      service: (name) =>
        service(name, {
          customFunctionsReady: () => this.#ready.give(),
          invocationResults: (results) => this.onInvocationResults(results),
        }),
    };
  }

  /** Requests being answered. */
  get pending(): number {
    return this.#pending;
  }

  /** Passes when the add-in's runtime takes calls of custom functions. A reload begins a new wait. */
  get customFunctionsReady(): Promise<void> {
    return this.#ready.given;
  }

  /** Loads the add-in, again if it was there: what it had registered and kept is forgotten, its saved settings are not. */
  load(): void {
    this.#references.clear();
    this.#commands.clear();
    this.#ready = signal();
    this.#options.root.forgetListeners();
    this.#channel.load();
  }

  sendEntries(entries: RichApiEntry[]): void {
    this.#channel.raise("richApiMessage", { ArrayData: entries }, { keep: true });
  }

  sendEvent(event: HostEvent): void {
    const name = namedEvents[event.type];
    if (name) this.#channel.raise(name, {}, { keep: false });
    else this.sendEntries([eventEntry(event, ++this.#counter)]);
  }

  /** Presses a ribbon button: runs the function the add-in associated with its action. Passes when that says it is done. */
  command(id: string): Promise<void> {
    const key = `command-${++this.#counter}`;
    const completed = signal();
    this.#commands.set(key, completed.give);
    const source = JSON.stringify({ source: { id } });
    this.#channel.raise("appCommandInvoked", [key, id, source], { keep: true });
    return completed.given;
  }

  #log(kind: LogEntry["kind"], text: string): void {
    this.#options.log({ time: Date.now(), kind, text });
  }

  async #receive(request: XdmRequest): Promise<void> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#channel.answer(request, appContext(this.#settings, this.#options.requirementSets ?? {}));
      case "ContextActivationManager_notifyHost":
        return;
      case "executeMethod":
        return this.#answer(request);
      default:
        this.#log("unsupported", `workbench: the message ${request._actionName} is not implemented`);
        return this.#channel.answer(request, null, notHandled);
    }
  }

  async #answer(request: XdmRequest): Promise<void> {
    this.#pending++;
    try {
      this.#channel.answer(request, await this.#execute(request._data as MethodData));
    } catch (error) {
      this.#log("error", `workbench: ${String(error)}`);
      this.#channel.answer(request, { Error: HostErrorNumber.internal, Version: 1 });
    } finally {
      this.#pending--;
    }
  }

  async #execute(data: MethodData): Promise<unknown> {
    const { DispatchId: id } = data.DdaMethod;
    switch (id) {
      case DispatchId.richApi:
        return this.#richApi(data.ArrayData as unknown[]);
      case DispatchId.commandCompleted:
        this.#commands.get(String(data[0]))?.();
        return { Error: 0, Version: 1 };
      case DispatchId.saveSettings:
        this.#settings = (data.DdaSettingsMethod as { Properties: Settings }).Properties;
        return { Error: 0, Version: 1 };
      default:
        this.#log("unsupported", `workbench: the host method ${id} is not implemented`);
        return { Error: HostErrorNumber.internal, Version: 1 };
    }
  }

  /**
   * Requests to the document are carried out one after another, and only while no cell is being edited. Requests to
   * services pass them: the results of custom functions must reach a calculation that a read is waiting for.
   */
  async #richApi([, , , , body, , flags]: unknown[]): Promise<unknown> {
    const { root } = this.#options;
    const request = JSON.parse(String(body)) as Request;
    if (Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathType.service)) {
      return this.#dispatch(request);
    }
    if (root.isEditing()) {
      const mayWait = (Number(flags) & delayForCellEdit) !== 0;
      if (!mayWait) return { Error: HostErrorNumber.notPossibleWhileEditing, Version: 1 };
      await root.editEnded();
    }
    const turn = this.#queue.then(() => this.#dispatch(request));
    this.#queue = turn;
    return turn;
  }

  async #dispatch(request: Request): Promise<unknown> {
    const response = await dispatch(request, this.#scene);
    const { Error: error } = response;
    if (error) this.#log(error.Code === "ApiNotFound" ? "unsupported" : "error", `${error.Code}: ${error.Message}`);
    return { Error: 0, Version: 1, Data: [200, ["Content-Type", "application/json"], JSON.stringify(response)] };
  }
}
