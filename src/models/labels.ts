import { countOf, type Customers } from "./customers";
import { invalid } from "./modelError";

/** A word for each row, such as its tier or its segment. */
export interface Labels {
  /** The label of each row, from 0, in the order of first appearance; −1 where there is none. */
  readonly of: Int32Array;
  /** Each label as it is first spelled. */
  readonly names: readonly string[];
}

/**
 * The tier of each customer: that of its first row that has one; −1 where none has.
 *
 * @throws #VALUE! where the rows of a customer are in two tiers.
 */
export function tiersOfCustomers(customers: Customers, tiers: Labels): Int32Array {
  const { of } = customers;
  const found = new Int32Array(countOf(customers)).fill(-1);
  const rows = new Int32Array(found.length);
  for (let i = 0; i < of.length; i++) {
    const c = of[i]!;
    const tier = tiers.of[i]!;
    if (tier < 0 || tier === found[c]) continue;
    if (found[c]! >= 0) {
      throw invalid(
        `tiers row ${i + 1} puts ${customers.names[c]} in "${tiers.names[tier]}", but row ${rows[c]! + 1} in "${tiers.names[found[c]!]}". Give each customer one tier.`,
      );
    }
    found[c] = tier;
    rows[c] = i;
  }
  return found;
}
