/**
 * An object that requests may name. What its class's prototype defines, that is its accessors and methods, is what the
 * wire can reach; fields, #members and statics stay inside.
 */
export abstract class HostObject {
  /** The Office.js name of the class. Minifiers rename classes, so it is spelled out. */
  static readonly className: string = "HostObject";

  /** Work a setter has started: the dispatcher waits for it before it goes on. */
  started: Promise<unknown> | undefined;

  /** What a client needs to find the object again in its collection. Objects without one are kept by reference. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection: `items` and what its class adds. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): Item[];
}

/** A class of host objects, as far as its members can be listed. */
export interface HostClass {
  readonly className: string;
  readonly prototype: HostObject;
}

export function classNameOf(object: HostObject): string {
  return (object.constructor as unknown as HostClass).className;
}
