/**
 * An object that requests may name. What its class's prototype defines, that is its accessors and methods, is what the
 * wire can reach; fields, #members, statics and the two methods below stay inside.
 */
export abstract class HostObject {
  /** The Office.js name of the class. Minifiers rename classes, so it is spelled out. */
  static readonly className: string = "HostObject";

  /** Events the class can raise. */
  static readonly events: readonly HostEventKind[] = [];

  /** What a client needs to find the object again in its collection. Objects without one are kept by reference. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** Begins or ends to raise events of a type. */
  listen(type: number, listening: boolean): void {
    throw new Error(`${classOf(this).className} has no event ${type} to ${listening ? "raise" : "end"}.`);
  }
}

/** A collection: `items` and what its class adds. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): Item[];
}

/** An event: its Office.js name, its number, and what stands between `_Register` and `Event` on the wire. */
export interface HostEventKind {
  readonly name: string;
  readonly type: number;
  readonly wireName: string;
}

/** A class of host objects, as far as its members can be listed. */
export interface HostClass {
  readonly className: string;
  readonly events: readonly HostEventKind[];
  readonly prototype: HostObject;
}

export function classOf(object: HostObject): HostClass {
  return object.constructor as unknown as HostClass;
}
