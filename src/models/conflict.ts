/** Accounts and their rivalries, by place. */
export interface Rivalries {
  /** The customer of each row, from 0; -1 for a row without a name. */
  readonly of: ArrayLike<number>;
  /** Each customer's name. */
  readonly names: readonly string[];
  /** Pairs of customers who are rivals. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Whether each row is a key account or to become one. */
  readonly active: readonly boolean[];
}

const NONE: readonly string[] = [];

/**
 * The rivals of each row that stand in its way: a customer is in conflict where both it and a rival of it are key
 * accounts or to become one. A customer is active where any of its rows is; its rows share the answer.
 *
 * @returns for each row the names of its active rivals, in the order of the list; empty where there is no conflict.
 * Source: limits that relationships with other firms set to key account management, as between rival beverage makers.
 * @example
 * // Two rivals, both active: each blocks the other
 * conflict({ of: [0, 1], names: ["Fizz", "Pop"], pairs: [[0, 1]], active: [true, true] }) // [["Pop"], ["Fizz"]]
 */
export function conflict({ of, names, pairs, active }: Rivalries): readonly (readonly string[])[] {
  const isActive = new Uint8Array(names.length);
  for (let i = 0; i < active.length; i++) if (active[i] && of[i]! >= 0) isActive[of[i]!] = 1;
  const rivals = new Map<number, Set<number>>();
  const block = (customer: number, rival: number) => {
    const known = rivals.get(customer);
    if (known) known.add(rival);
    else rivals.set(customer, new Set([rival]));
  };
  for (const [a, b] of pairs) {
    if (a === b || !isActive[a] || !isActive[b]) continue;
    block(a, b);
    block(b, a);
  }
  const blocking = new Map(
    Array.from(rivals, ([customer, set]) => [customer, [...set].sort((a, b) => a - b).map((rival) => names[rival]!)]),
  );
  return active.map((_, i) => blocking.get(of[i]!) ?? NONE);
}
