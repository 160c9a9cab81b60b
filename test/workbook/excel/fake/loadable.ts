export type Action = () => void;

/** An object whose properties can be read only after they were loaded and synced, as in Excel. */
export function loadable<T extends object>(queue: Action[], sources: Record<string, () => unknown>, rest: T): T {
  const known = new Map<string, unknown>();
  const load = (names: string) => {
    const wanted = [...new Set(names.split(",").map((one) => one.trim().split("/")[0]!))];
    for (const name of wanted) if (!(name in sources)) throw new Error(`the fake cannot load ${name}`);
    queue.push(() => {
      for (const name of wanted) known.set(name, sources[name]!());
    });
  };
  for (const name of Object.keys(sources)) {
    const { set } = Object.getOwnPropertyDescriptor(rest, name) ?? {};
    Object.defineProperty(rest, name, {
      configurable: true,
      set,
      get: () => {
        if (!known.has(name)) throw new Error(`${name} was read before it was loaded and synced`);
        return known.get(name);
      },
    });
  }
  return Object.assign(rest, { load });
}

/** Whether an object is there, which is known after the next sync. */
export function nullable(queue: Action[], isThere: () => boolean) {
  let isNull: boolean | undefined;
  queue.push(() => (isNull = !isThere()));
  return () => {
    if (isNull === undefined) throw new Error("isNullObject was read before a sync");
    return isNull;
  };
}
