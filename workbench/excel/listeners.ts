import type { HostEvent } from "../protocol/richApiEntry";

/** Which events the add-in listens to: numbers of event types, each with the ids of the objects it listens at. */
export class Listeners {
  readonly #targets = new Map<number, Set<string>>();

  /** `emit` sends an event whether or not the add-in listens. */
  constructor(readonly emit: (event: HostEvent) => void) {}

  listen(type: number, targetId: string, listening: boolean): void {
    const targets = this.#targets.get(type) ?? new Set();
    this.#targets.set(type, targets);
    if (listening) targets.add(targetId);
    else targets.delete(targetId);
  }

  clear(): void {
    this.#targets.clear();
  }

  /** Raises an event at those of the objects that the add-in listens at. */
  raise(type: number, targetIds: string[], args: Record<string, unknown>): void {
    for (const targetId of targetIds) {
      if (this.#targets.get(type)?.has(targetId)) this.emit({ type, targetId, args });
    }
  }
}
