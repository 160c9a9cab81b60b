import { HostCollection, HostObject } from "./hostObject";
import { hasProperty, memberName, properties, readProperty, wireName } from "./members";
import type { References } from "./references";
import type { QueryInfo } from "./request";

/** What to load, as a tree: "items/name, items/tables/count" is { items: { name: {}, tables: { count: {} } } }. */
interface Wanted {
  [member: string]: Wanted;
}

/** Without a prototype: "constructor" is a name like any other. */
const nothingWanted = () => Object.create(null) as Wanted;

export type Loaded = Record<string, unknown>;

/** What a client needs to address an object again. */
export function identify(object: HostObject, references: References): Loaded {
  const reference = references.nameOf(object);
  return { ...object.identity(), ...(reference !== undefined && { _ReferenceId: reference }) };
}

/** The properties a `load` names, in the shape the client reads: wire names, and `_Items` for what is in a collection. */
export function query(object: HostObject, info: QueryInfo, references: References): Loaded {
  const wanted = nothingWanted();
  for (const path of (info.Select ?? []).flatMap((paths) => paths.split(","))) {
    let level = wanted;
    for (const step of path.trim().split(/[/.]/)) level = level[memberName(step)] ??= nothingWanted();
  }
  return load(object, wanted, references, info);
}

function load(object: HostObject, wanted: Wanted, references: References, page: QueryInfo = {}): Loaded {
  const { $all: all, $none: none, ...named } = wanted;
  const loaded = identify(object, references);
  if (none && Object.keys(named).length === 0) return loaded;
  const everything = all !== undefined || Object.keys(named).length === 0;
  const ownNames = everything ? properties(object) : Object.keys(named);
  for (const member of ownNames) {
    if (object instanceof HostCollection && (member === "items" || !hasProperty(object, member))) continue;
    const value = readProperty(object, member);
    if (!(value instanceof HostObject)) loaded[wireName(member)] = value;
    else if (!everything) loaded[wireName(member)] = load(value, named[member] ?? {}, references);
  }
  if (object instanceof HostCollection) {
    const ofItems = everything ? {} : wantedOfItems(object, named);
    const items = ofItems && (object.items as HostObject[]).slice(page.Skip ?? 0).slice(0, page.Top);
    if (items) loaded._Items = items.map((item) => load(item, ofItems, references));
  }
  return loaded;
}

/** Names that a collection does not have itself are names of its items: `sheets.load("name")` means "items/name". */
function wantedOfItems(collection: HostObject, named: Wanted): Wanted | undefined {
  const foreign = Object.entries(named).filter(([member]) => member !== "items" && !hasProperty(collection, member));
  if (!named.items && foreign.length === 0) return undefined;
  return { ...named.items, ...Object.fromEntries(foreign) };
}
