import { HostCollection, HostObject } from "../../../workbench/dispatcher/hostObject";
import { callMethod, readProperty, writeProperty } from "../../../workbench/dispatcher/members";

type Action = () => Promise<void>;
type Found = HostObject | null;

/** The object behind each proxy, as far as a sync has found it. */
const behind = new WeakMap<object, () => Promise<Found>>();

/**
 * Puts a global `Excel` in place whose requests go straight to the workbench's object model: what office.js and the
 * dispatcher do between them, without their wire. Nothing is done or known before a sync.
 * What formulas come to is only known where a test lets the grid calculate.
 *
 * @param root the workbench's workbook.
 */
export function installExcel(root: HostObject): void {
  const run = async (...args: unknown[]): Promise<unknown> => {
    const queue: Action[] = [];
    const sync = async () => {
      for (const action of queue.splice(0)) await action();
    };
    const workbook = proxyOf(queue, async () => root);
    return (args.at(-1) as (context: unknown) => unknown)({ sync, workbook });
  };
  (globalThis as Record<string, unknown>).Excel = { run };
}

function proxyOf(queue: Action[], resolve: () => Promise<Found>): object {
  let found: Promise<Found> | undefined;
  const object = () => (found ??= resolve());
  const known = new Map<string, unknown>();
  let isNull: boolean | undefined;

  const load = (names: string) =>
    queue.push(async () => {
      const host = await object();
      isNull = host === null;
      if (host !== null) for (const path of names.split(",")) loadPath(host, known, path.trim().split("/"));
    });

  const member = (name: string) => {
    const method = (...args: unknown[]) => {
      const made = async (): Promise<Found> => {
        const host = await object();
        if (host === null) return null;
        const given = await Promise.all(args.map((each) => (isProxy(each) ? behind.get(each)!() : each)));
        const result = await callMethod(host, name, given);
        return result instanceof HostObject ? result : null;
      };
      let result: Promise<Found> | undefined;
      const once = () => (result ??= made());
      const child = proxyOf(queue, once);
      queue.push(async () => void (await once()));
      return child;
    };
    const child = proxyOf(queue, async () => readProperty((await object())!, name) as Found);
    return new Proxy(method, {
      get: (_, key) => Reflect.get(child, key),
      set: (_, key, value) => Reflect.set(child, key, value),
    });
  };

  const proxy: object = new Proxy(
    {},
    {
      get: (_, key) => {
        const name = String(key);
        if (name === "then") return undefined;
        if (name === "load") return load;
        if (name === "isNullObject") return isNull;
        return known.has(name) ? known.get(name) : member(name);
      },
      set: (_, key, value) => {
        queue.push(async () => writeProperty((await object())!, String(key), value));
        return true;
      },
    },
  );
  behind.set(proxy, object);
  return proxy;
}

function isProxy(value: unknown): value is object {
  return typeof value === "object" && value !== null && behind.has(value);
}

/** Reads one path, such as items/worksheet/name, into what is known of an object. */
function loadPath(host: HostObject, known: Map<string, unknown>, [name = "", ...rest]: readonly string[]): void {
  if (host instanceof HostCollection && name === "items") {
    const items = (known.get("items") as Record<string, unknown>[] | undefined) ?? host.items.map(() => ({}));
    known.set("items", items);
    (host.items as HostObject[]).forEach((item, i) => assignPath(item, items[i]!, rest));
  } else known.set(name, rest.length === 0 ? readProperty(host, name) : assignPath(host, {}, [name, ...rest]));
}

function assignPath(host: HostObject, into: Record<string, unknown>, [name = "", ...rest]: readonly string[]): unknown {
  const value = readProperty(host, name);
  if (rest.length === 0) into[name] = value;
  else into[name] = assignInto(value as HostObject, (into[name] as Record<string, unknown> | undefined) ?? {}, rest);
  return into[name];
}

function assignInto(host: HostObject, into: Record<string, unknown>, path: readonly string[]) {
  assignPath(host, into, path);
  return into;
}
