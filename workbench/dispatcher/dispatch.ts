import { classOf, HostObject } from "./hostObject";
import { HostError, itemNotFound, notImplemented } from "./hostError";
import { callMethod, memberName, readProperty, writeProperty } from "./members";
import { identify, query } from "./query";
import type { References } from "./references";
import { ActionType, PathType, type Action, type ArgumentInfo, type Request, type Response } from "./request";

/** Where a request is carried out. */
export interface Scene {
  root: HostObject;
  /** A service office.js makes with `new`, by its full name. */
  service(name: string): HostObject;
  references: References;
  /** Passes when what can be read is up to date. */
  beforeRead(): Promise<void>;
}

/** Carries out a request, action by action. The first error ends it: what was done before it stays done, as in Excel. */
export async function dispatch(request: Request, scene: Scene): Promise<Response> {
  const run = new Run(request, scene);
  const results: Response["Results"] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = await run.perform(action);
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      return { Results: results, TraceIds: run.traces, Error: { ...describeError(error), ActionIndex: index } };
    }
  }
  return { Results: results, TraceIds: run.traces };
}

function describeError(error: unknown) {
  const { message } = error as Error;
  if (!(error instanceof HostError)) return { Code: "GeneralException", Message: message, HttpStatusCode: 500 };
  return { Code: error.code, Message: error.message, Location: error.location, HttpStatusCode: 400 };
}

/** One request being carried out: every object path is resolved once, so that an `add` adds once. */
class Run {
  readonly traces: number[] = [];
  readonly #objects = new Map<number, Promise<HostObject | null>>();

  constructor(
    private readonly request: Request,
    private readonly scene: Scene,
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = await this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && identify(object, this.scene.references);
      case ActionType.query:
        await this.scene.beforeRead();
        return object && this.at(object, "", () => query(object, action.QueryInfo ?? {}, this.scene.references));
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        return this.set(object, action.Name ?? "", (await this.arguments(action.ArgumentInfo))[0]);
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) await this.set(object, name, value);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  /** References are the dispatcher's own affair. A method of an object that is null does nothing: `…OrNullObject(x).delete()`. */
  private async call(object: HostObject | null, action: Action): Promise<unknown> {
    const name = action.Name ?? "";
    const args = await this.arguments(action.ArgumentInfo);
    if (name === "_RemoveReference")
      return args.forEach((reference) => this.scene.references.remove(String(reference)));
    if (!object) return null;
    if (name === "_KeepReference") return this.scene.references.keep(object);
    const value = await this.at(object, name, () => callMethod(object, memberName(name), args));
    return value instanceof HostObject ? identify(value, this.scene.references) : value;
  }

  private async set(object: HostObject | null, name: string, value: unknown): Promise<void> {
    if (!object) throw itemNotFound();
    await this.at(object, name, () => writeProperty(object, memberName(name), value));
  }

  private object(path: number): Promise<HostObject | null> {
    const known = this.#objects.get(path);
    if (known) return known;
    const found = this.resolve(path);
    this.#objects.set(path, found);
    return found;
  }

  private async resolve(id: number): Promise<HostObject | null> {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${id}.`);
    const name = path.Name ?? "";
    if (path.ObjectPathType === PathType.root) return this.scene.root;
    if (path.ObjectPathType === PathType.service) return this.scene.service(name);
    if (path.ObjectPathType === PathType.reference) return this.scene.references.find(name);
    if (path.ObjectPathType === PathType.nothing) return null;
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.property) {
      return this.at(parent, name, () => readProperty(parent, memberName(name)) as HostObject | null);
    }
    const method = path.ObjectPathType === PathType.indexer ? "GetItem" : name;
    const args = await this.arguments(path.ArgumentInfo);
    return ((await this.at(parent, method, () => callMethod(parent, memberName(method), args))) ?? null) as HostObject;
  }

  /** Arguments as sent, with the objects in place of the path numbers that stand for them. */
  private async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const args = info?.Arguments ?? [];
    return this.filled(args, info?.ReferencedObjectPathIds) as Promise<unknown[]>;
  }

  private async filled(value: unknown, paths: unknown): Promise<unknown> {
    if (Array.isArray(paths) && Array.isArray(value)) {
      return Promise.all(value.map((part: unknown, index) => this.filled(part, paths[index])));
    }
    return typeof paths === "number" && paths > 0 ? this.object(paths) : value;
  }

  /** Runs a member and names it in the error when it fails. */
  private async at<T>(object: HostObject, name: string, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof HostError) {
        const { className } = classOf(object);
        error.location ??= name ? `${className}.${memberName(name)}` : className;
      }
      throw error;
    }
  }
}
