import { classNameOf, HostCollection, HostObject, type HostClass } from "./hostObject";
import { notImplemented } from "./hostError";

/** The base classes' own members (`identity`, `constructor`) are not for the wire. */
const bases = new Set<object>([HostObject.prototype, HostCollection.prototype]);

/** `GetItem` on the wire is `getItem` in Office.js; names that begin with an underscore stay as they are. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** The descriptor of a member that a class, or one above it short of the base classes, defines. */
function descriptor(prototype: object, member: string): PropertyDescriptor | undefined {
  for (let level = prototype; !bases.has(level); level = Object.getPrototypeOf(level) as object) {
    const found = member === "constructor" ? undefined : Object.getOwnPropertyDescriptor(level, member);
    if (found) return found;
  }
  return undefined;
}

function describe(object: HostObject, member: string): PropertyDescriptor {
  const found = descriptor(Object.getPrototypeOf(object) as object, member);
  if (!found) throw notImplemented(`${classNameOf(object)}.${member}`);
  return found;
}

export function hasProperty(object: HostObject, member: string): boolean {
  return descriptor(Object.getPrototypeOf(object) as object, member)?.get !== undefined;
}

export function readProperty(object: HostObject, member: string): unknown {
  const { get } = describe(object, member);
  if (!get) throw notImplemented(`${classNameOf(object)}.${member}`);
  return get.call(object);
}

export async function writeProperty(object: HostObject, member: string, value: unknown): Promise<void> {
  const { set } = describe(object, member);
  if (!set) throw notImplemented(`${classNameOf(object)}.${member} =`);
  set.call(object, value);
  await object.started;
}

export async function callMethod(object: HostObject, member: string, args: unknown[]): Promise<unknown> {
  const { value } = describe(object, member) as { value?: unknown };
  if (typeof value !== "function") throw notImplemented(`${classNameOf(object)}.${member}()`);
  return value.apply(object, args) as unknown;
}

function ownMembers(prototype: object): string[] {
  if (bases.has(prototype)) return [];
  const own = Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor");
  return [...own, ...ownMembers(Object.getPrototypeOf(prototype) as object)];
}

/** Everything of a class that can be loaded: its accessors. */
export function properties(object: HostObject): string[] {
  const names = new Set(ownMembers(Object.getPrototypeOf(object) as object));
  return [...names].filter((name) => hasProperty(object, name));
}

export interface SupportedClass {
  className: string;
  members: string[];
}

/** What requests may use of the given classes. Members the client library adds by itself begin with an underscore and are left out. */
export function supportedMembers(classes: readonly HostClass[]): SupportedClass[] {
  return classes.map(({ className, prototype }) => ({
    className,
    members: [...new Set(ownMembers(prototype))]
      .filter((name) => !name.startsWith("_"))
      .map((name) => (typeof descriptor(prototype, name)?.value === "function" ? `${name}()` : name))
      .sort((a, b) => a.localeCompare(b, "en")),
  }));
}
