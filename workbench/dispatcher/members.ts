import { classOf, HostObject, type HostClass } from "./hostObject";
import { notImplemented } from "./hostError";

/** `GetItem` on the wire is `getItem` in Office.js; names that begin with an underscore stay as they are. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}

/** The descriptor of a member that a class defines or inherits, short of what every object has. */
function descriptor(prototype: object, member: string): PropertyDescriptor | undefined {
  if (member in HostObject.prototype) return undefined;
  for (let level = prototype; level !== HostObject.prototype; level = Object.getPrototypeOf(level) as object) {
    const found = Object.getOwnPropertyDescriptor(level, member);
    if (found) return found;
  }
  return undefined;
}

function find(object: HostObject, member: string): PropertyDescriptor {
  const { className, prototype } = classOf(object);
  const found = descriptor(prototype, member);
  if (!found) throw notImplemented(`${className}.${member}`);
  return found;
}

export function hasProperty(object: HostObject, member: string): boolean {
  return descriptor(classOf(object).prototype, member)?.get !== undefined;
}

export function readProperty(object: HostObject, member: string): unknown {
  const { get } = find(object, member);
  if (!get) throw notImplemented(`${classOf(object).className}.${member}`);
  return get.call(object);
}

export function writeProperty(object: HostObject, member: string, value: unknown): void {
  const { set } = find(object, member);
  if (!set) throw notImplemented(`setting ${classOf(object).className}.${member}`);
  set.call(object, value);
}

export function callMethod(object: HostObject, member: string, args: unknown[]): unknown {
  const event = /^_(Register|Unregister)(.+?)(?:Event)?$/.exec(member);
  if (event) return listen(object, member, event[2] ?? "", event[1] === "Register");
  const { value } = find(object, member) as { value?: unknown };
  if (typeof value !== "function") throw notImplemented(`${classOf(object).className}.${member}()`);
  return value.apply(object, args) as unknown;
}

function listen(object: HostObject, member: string, wireName: string, listening: boolean): void {
  const { className, events } = classOf(object);
  const kind = events.find((event) => event.wireName === wireName);
  if (!kind) throw notImplemented(`${className}.${member}`);
  object.listen(kind.type, listening);
}

function allMembers(prototype: object): string[] {
  if (prototype === HostObject.prototype) return [];
  const inherited = allMembers(Object.getPrototypeOf(prototype) as object);
  const own = Object.getOwnPropertyNames(prototype).filter((name) => descriptor(prototype, name));
  return [...new Set([...own, ...inherited])];
}

/** Everything of an object that can be loaded: its accessors. */
export function properties(object: HostObject): string[] {
  return allMembers(classOf(object).prototype).filter((name) => hasProperty(object, name));
}

export interface SupportedClass {
  className: string;
  members: string[];
}

/**
 * What requests may use of the given classes: properties by name (those that can only be read marked as such), methods
 * with brackets, events. Members that only the client library calls begin with an underscore and are left out.
 */
export function supportedMembers(classes: readonly HostClass[]): SupportedClass[] {
  return classes.map(({ className, events, prototype }) => {
    const members = allMembers(prototype).filter((name) => !name.startsWith("_"));
    const described = members.map((name) => {
      const { get, set } = descriptor(prototype, name) ?? {};
      if (!get) return `${name}()`;
      return set ? name : `${name} (read)`;
    });
    const all = [...described, ...events.map(({ name }) => `${name} (event)`)];
    return { className, members: all.sort((a, b) => a.localeCompare(b, "en")) };
  });
}
