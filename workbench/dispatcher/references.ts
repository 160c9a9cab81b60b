import type { HostObject } from "./hostObject";
import { HostError } from "./hostError";

/** The objects a client asked to keep (`_KeepReference`), by the name it knows them by. */
export class References {
  readonly #byName = new Map<string, HostObject>();
  readonly #names = new WeakMap<HostObject, string>();
  #next = 1;

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    const name = `reference${this.#next++}`;
    this.#names.set(object, name);
    this.#byName.set(name, object);
  }

  remove(name: string): void {
    const object = this.#byName.get(name);
    if (object) this.#names.delete(object);
    this.#byName.delete(name);
  }

  clear(): void {
    for (const name of [...this.#byName.keys()]) this.remove(name);
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  find(name: string): HostObject {
    const object = this.#byName.get(name);
    if (!object)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.", name);
    return object;
  }
}
