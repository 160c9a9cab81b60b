import { gathered } from "./gathered";
import type { RowErrors } from "./modelError";
import { sum, sumByGroup } from "./sums";
import { isRounding } from "./ties";
import { allIndices, sortByValue } from "./sortByValue";

/** Which customer each row belongs to. */
export interface Customers {
  /** The customer of each row, from 0, in the order of first appearance. */
  readonly of: Int32Array;
  /** Each customer's name as it is first spelled. */
  readonly names: readonly (string | number)[];
}

/** What customers come to over their rows. */
export interface NetAmounts {
  readonly customers: Customers;
  /** Net amount of each customer. */
  readonly net: Float64Array;
  /** Customers with a positive net amount, largest first; equal amounts in the order of the rows. */
  readonly ranked: Uint32Array;
  /** Customers whose net amount is not zero. */
  readonly count: number;
  /** Customers with a negative net amount, and what they come to (negative or 0). */
  readonly creditCount: number;
  readonly credits: number;
  /** Sum of the positive net amounts. */
  readonly positive: number;
  /** Sum of all net amounts. */
  readonly total: number;
}

/** Every row its own customer, named after its row; the names are made when they are asked for. */
export function rowsAsCustomers(rows: number): Customers {
  let names: string[] | undefined;
  return {
    of: new Int32Array(allIndices(rows).buffer),
    get names() {
      return (names ??= Array.from({ length: rows }, (_, i) => rowName(i)));
    },
  };
}

/** The name of a customer that has none: its row in the list, from 1. */
export function rowName(row: number): string {
  return `Row ${row + 1}`;
}

/**
 * Nets amounts by customer. Missing amounts (NaN) add nothing; customers that net to zero are not counted, because a
 * blank cell may arrive as 0; a net amount that is only the rounding of invoices and credits is zero. Sums do not depend
 * on the order of the rows, see `sumByGroup`.
 *
 * @param amounts one per row, in one currency.
 * @example
 * // Two invoices and a credit note of one customer: net 70
 * netByCustomer(Float64Array.of(60, 30, -20), { of: Int32Array.of(0, 0, 0), names: ["Acme"] }).total // 70
 */
export function netByCustomer(amounts: Float64Array, customers: Customers): NetAmounts {
  const net = sumByGroup(amounts, customers.of, countOf(customers));
  const { debits, creditors } = sides(net);
  const positive = sum(debits);
  const credits = sum(creditors);
  const total = positive + credits;
  let ranked: Uint32Array | undefined;
  return {
    customers,
    net,
    get ranked() {
      return (ranked ??= rank(net, debits.length));
    },
    count: debits.length + creditors.length,
    creditCount: creditors.length,
    credits,
    positive,
    total: isRounding(total, positive - credits) ? 0 : total,
  };
}

/** The amounts above and below zero. */
function sides(net: Float64Array): { debits: Float64Array; creditors: Float64Array } {
  const amounts = new Float64Array(net.length);
  let above = 0;
  let below = net.length;
  for (let c = 0; c < net.length; c++) {
    if (net[c]! > 0) amounts[above++] = net[c]!;
    else if (net[c]! < 0) amounts[--below] = net[c]!;
  }
  return { debits: amounts.subarray(0, above), creditors: amounts.subarray(below) };
}

/** How many customers there are; their numbers have no gaps, and their names need not be made. */
export function countOf({ of }: Customers): number {
  let last = -1;
  for (let i = 0; i < of.length; i++) if (of[i]! > last) last = of[i]!;
  return last + 1;
}

/** The customers with a positive net amount, `count` of them, largest first. */
function rank(net: Float64Array, count: number): Uint32Array {
  const ranked = new Uint32Array(count);
  let found = 0;
  for (let c = 0; c < net.length; c++) if (net[c]! > 0) ranked[found++] = c;
  return sortByValue(ranked, net, "descending");
}

/** The positive net amounts, largest first, along `ranked`. */
export function rankedAmounts({ net, ranked }: NetAmounts): Float64Array {
  return gathered(net, ranked);
}

/** Errors that concern a whole customer: those of some rows, and the first of them for the customer's other rows. */
export function errorsOfCustomers({ of }: Customers, errors: RowErrors): RowErrors {
  if (errors.size === 0) return errors;
  const first: RowErrors = new Map();
  for (const [i, error] of errors) if (!first.has(of[i]!)) first.set(of[i]!, error);
  const spread: RowErrors = new Map();
  for (let i = 0; i < of.length; i++) {
    const error = errors.get(i) ?? first.get(of[i]!);
    if (error !== undefined) spread.set(i, error);
  }
  return spread;
}
