import { countOf, type Customers } from "./customers";

/** The number of accounts of each customer; an account whose rows are under several parents counts with each. */
export function entityCounts(accounts: Customers, customers: Customers): Uint32Array {
  const counts = new Uint32Array(countOf(customers));
  const first = new Int32Array(countOf(accounts)).fill(-1);
  const further = new Set<number>();
  for (let i = 0; i < customers.of.length; i++) {
    const account = accounts.of[i]!;
    const customer = customers.of[i]!;
    if (first[account] === customer) continue;
    if (first[account]! >= 0) {
      const pair = account * counts.length + customer;
      if (further.has(pair)) continue;
      further.add(pair);
    } else first[account] = customer;
    counts[customer]!++;
  }
  return counts;
}
