import { isTie } from "../../models/ties";

/** Names in order of importance, the most important first; names of one tier are equally important. */
export type Tiers = readonly (readonly string[])[];

/**
 * The order that ranks give. Only which is the smaller counts, so 1, 2, 2, 4 and 1, 2.5, 2.5, 4 and 1, 2, 2, 3 are one
 * order. Within a tier, names stand as the ranks list them.
 *
 * @param names all that are to be ranked; those without a rank are in no tier.
 */
export function tiersOf(ranks: ReadonlyMap<string, number>, names: readonly string[]): Tiers {
  const ranked = [...ranks.keys()].filter((name) => names.includes(name)).sort((a, b) => ranks.get(a)! - ranks.get(b)!);
  const tiers: string[][] = [];
  for (const name of ranked) {
    const last = tiers.at(-1);
    if (last !== undefined && isTie(ranks.get(last[0]!)!, ranks.get(name)!)) last.push(name);
    else tiers.push([name]);
  }
  return tiers;
}

/**
 * The ranks of an order, equal ones at the mean of their places, as KAM.WEIGHTS takes them.
 *
 * @example ranksOf([["Growth"], ["Fit", "Margin"], ["Risk"]]) // 1, 2.5, 2.5, 4
 */
export function ranksOf(tiers: Tiers): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let place = 1;
  for (const tier of tiers) {
    for (const name of tier) ranks.set(name, place + (tier.length - 1) / 2);
    place += tier.length;
  }
  return ranks;
}

/** A name in the order that is also joined to the one above it. */
interface Line {
  readonly name: string;
  readonly joined: boolean;
}

/** Adds a name below all others. */
export function ranked(tiers: Tiers, name: string): Tiers {
  return [...withoutName(tiers, name), [name]];
}

/** Takes a name out of the order. */
export function withoutName(tiers: Tiers, name: string): Tiers {
  return tiers.map((tier) => tier.filter((one) => one !== name)).filter((tier) => tier.length > 0);
}

/**
 * Moves a name to a place among the lines of the order, from 0, where it stands alone. A tier is not parted: a name
 * that would come to stand within one goes on to its end, up or down.
 */
export function moved(tiers: Tiers, name: string, place: number): Tiers {
  const from = linesOf(tiers).findIndex((line) => line.name === name);
  const others = linesOf(withoutName(tiers, name));
  let at = Math.max(0, Math.min(place, others.length));
  while (others[at]?.joined) at += at > from ? 1 : -1;
  return tiersFrom([...others.slice(0, at), { name, joined: false }, ...others.slice(at)]);
}

/** Makes a name equal to the one above it, or no longer so. The first has none above it. */
export function joinedAbove(tiers: Tiers, name: string, joined: boolean): Tiers {
  return tiersFrom(linesOf(tiers).map((line, i) => (line.name === name && i > 0 ? { name, joined } : line)));
}

/** The order line by line. */
export function linesOf(tiers: Tiers): readonly Line[] {
  return tiers.flatMap((tier) => tier.map((name, i) => ({ name, joined: i > 0 })));
}

function tiersFrom(lines: readonly Line[]): Tiers {
  const tiers: string[][] = [];
  for (const { name, joined } of lines) {
    if (joined && tiers.length > 0) tiers.at(-1)!.push(name);
    else tiers.push([name]);
  }
  return tiers;
}
