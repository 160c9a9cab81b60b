import { ActionKind, answer, frameName, parseRequest, type XdmRequest } from "./xdmMessage";

/** Messages between the page and one add-in's frame: its requests come in, its answers and the events it asked for go out. */
export class XdmChannel {
  readonly #frame: HTMLIFrameElement;
  readonly #addin: URL;
  readonly #page: Window;
  readonly #registered = new Map<string, XdmRequest>();
  #waiting: { event: string; data: unknown }[] = [];

  constructor(frame: HTMLIFrameElement, addinUrl: string, onRequest: (request: XdmRequest) => void) {
    const page = frame.ownerDocument.defaultView;
    if (!page) throw new Error("The add-in's frame must be in a page.");
    this.#frame = frame;
    this.#addin = new URL(addinUrl);
    this.#page = page;
    page.addEventListener("message", (event) => this.#receive(event, onRequest));
  }

  /**
   * Loads the add-in, again if it was there. office.js trusts only a host that is https on the add-in's own host name or
   * on one of Microsoft's, so any other address is refused here, where the reason can be given.
   */
  load(): void {
    const { protocol, hostname, origin } = this.#page.location;
    if (protocol !== "https:" || hostname !== this.#addin.hostname) {
      throw new Error(`office.js does not trust ${origin} as the host of ${this.#addin.href}: use https://localhost.`);
    }
    this.#registered.clear();
    this.#waiting = [];
    this.#frame.name = frameName(origin);
    this.#frame.src = this.#addin.href;
  }

  answer(request: XdmRequest, data: unknown, errorCode = 0): void {
    this.#post(answer(request, data, { errorCode }));
  }

  /** Raises an event. Before the add-in has registered for it, it is kept or, if nobody would miss it, dropped. */
  raise(event: string, data: unknown, { keep }: { keep: boolean }): void {
    const registration = this.#registered.get(event);
    if (registration) this.#post(answer(registration, data, { event: true }));
    else if (keep) this.#waiting.push({ event, data });
  }

  #post(text: string): void {
    this.#frame.contentWindow?.postMessage(text, this.#addin.origin);
  }

  #receive(event: MessageEvent, onRequest: (request: XdmRequest) => void): void {
    if (event.source !== this.#frame.contentWindow || event.origin !== this.#addin.origin) return;
    const request = parseRequest(event.data);
    if (!request) return;
    if (request._actionType === ActionKind.invoke) return onRequest(request);
    this.#registered.delete(request._actionName);
    this.answer(request, { Error: 0 });
    if (request._actionType !== ActionKind.registerEvent) return;
    this.#registered.set(request._actionName, request);
    const due = this.#waiting.filter((entry) => entry.event === request._actionName);
    this.#waiting = this.#waiting.filter((entry) => !due.includes(entry));
    for (const entry of due) this.raise(entry.event, entry.data, { keep: true });
  }
}
