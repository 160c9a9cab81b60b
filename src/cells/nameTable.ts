import { foldedKey } from "./foldedKey";

/** Which place each name has. Names that differ in case and spare spaces only are one name, see `foldedKey`. */
export interface NameTable {
  /** The place of a name; where the name is new, `next`, which it has from now on. */
  readonly placeOf: (name: string, next: number) => number;
  /** The place of a name, or undefined where it has none. */
  readonly find: (name: string) => number | undefined;
}

/** Multiplier and start of the hash by Fowler, Noll and Vo. */
const FNV_PRIME = 0x01000193;
const FNV_START = 0x811c9dc5;

/**
 * A hash table of names in one block of memory, made for a list of a million of them: a `Map` of texts would hold a
 * folded copy of each, and moves all it has each time it grows.
 *
 * @param most how many names there may be.
 * @example const table = nameTable(2);
 * table.placeOf("Acme Ltd", 0); // 0
 * table.placeOf(" ACME  ltd", 1); // 0
 */
export function nameTable(most: number): NameTable {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  /** For each slot the hash of its name and its place + 1, 0 where the slot is free. */
  const slots = new Int32Array(2 * size);
  const names: string[] = [];

  /** The slot of a name, or the free one it goes to. */
  const slotOf = (name: string, hash: number): number => {
    let slot = hash & (size - 1);
    for (;;) {
      const place = slots[2 * slot + 1]!;
      if (place === 0 || (slots[2 * slot] === hash && isSame(names[place - 1]!, name))) return slot;
      slot = (slot + 1) & (size - 1);
    }
  };

  return {
    placeOf: (name, next) => {
      const hash = hashOf(name);
      const slot = slotOf(name, hash);
      const place = slots[2 * slot + 1]!;
      if (place !== 0) return place - 1;
      slots[2 * slot] = hash;
      slots[2 * slot + 1] = next + 1;
      while (names.length < next) names.push("");
      names.push(name);
      return next;
    },
    find: (name) => {
      const place = slots[2 * slotOf(name, hashOf(name)) + 1]!;
      return place === 0 ? undefined : place - 1;
    },
  };
}

function isSame(one: string, other: string): boolean {
  return one === other || foldedKey(one) === foldedKey(other);
}

/** A hash of the folded name, computed without making it where the name is plain ASCII. */
function hashOf(name: string): number {
  let hash = FNV_START;
  let spaces = 0;
  let letters = 0;
  for (let p = 0; p < name.length; p++) {
    const code = name.charCodeAt(p);
    if (code > 127) return spread(hashOfFolded(foldedKey(name)));
    if (code === 32 || (code >= 9 && code <= 13)) {
      spaces++;
      continue;
    }
    if (spaces > 0 && letters > 0) hash = Math.imul(hash ^ 32, FNV_PRIME);
    spaces = 0;
    letters++;
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), FNV_PRIME);
  }
  return spread(hash);
}

function hashOfFolded(key: string): number {
  let hash = FNV_START;
  for (let p = 0; p < key.length; p++) hash = Math.imul(hash ^ key.charCodeAt(p), FNV_PRIME);
  return hash;
}

/** Mixes the high bits into the low ones, by which slots are chosen. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
