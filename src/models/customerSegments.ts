import type { Customers } from "./customers";
import type { Labels } from "./labels";
import { sumByGroup } from "./sums";

/**
 * The segments in which customers have an amount, the largest amount first, equal ones by name.
 *
 * @param chosen the customers, as indices.
 * @param rows the amount of each row.
 * @param segments the segment of each row.
 * @returns the names of the segments of each chosen customer.
 */
export function customerSegments(
  chosen: Uint32Array,
  rows: Float64Array,
  { of, names }: Customers,
  segments: Labels,
): string[][] {
  const place = new Int32Array(names.length).fill(-1);
  chosen.forEach((c, r) => (place[c] = r));
  const pairs = new Map<number, number>();
  const pairOf = new Int32Array(rows.length).fill(-1);
  for (let i = 0; i < rows.length; i++) {
    const r = place[of[i]!]!;
    if (r < 0 || segments.of[i]! < 0) continue;
    const key = r * segments.names.length + segments.of[i]!;
    if (!pairs.has(key)) pairs.set(key, pairs.size);
    pairOf[i] = pairs.get(key)!;
  }
  const sums = sumByGroup(rows, pairOf, pairs.size);
  const found = Array.from(chosen, (): { name: string; amount: number }[] => []);
  for (const [key, pair] of pairs) {
    if (sums[pair] === 0) continue;
    const name = segments.names[key % segments.names.length]!;
    found[Math.floor(key / segments.names.length)]!.push({ name, amount: sums[pair]! });
  }
  return found.map((list) =>
    list.sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1)).map(({ name }) => name),
  );
}
