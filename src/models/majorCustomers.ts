import { allOther, type ClosingRow, netCredits, reconciliation } from "./closingRows";
import { entityCounts } from "./customerEntities";
import { customerSegments } from "./customerSegments";
import type { Customers, NetAmounts } from "./customers";
import { DEFAULTS } from "./defaults";
import type { Labels } from "./labels";
import { invalid } from "./modelError";
import { shareBase } from "./shareBase";
import { allIndices } from "./sortByValue";
import { isTie } from "./ties";

export interface MajorCustomerOptions {
  /** The entity's revenue; default the net sum of the list. */
  readonly total?: number;
  /** The share from which a customer is major; default 0.1. */
  readonly threshold?: number;
  /** The segment of each row. */
  readonly segments?: Labels;
}

export interface MajorCustomer {
  readonly name: string | number;
  readonly amount: number;
  readonly share: number;
  /** Accounts that are this customer, such as the companies of a group. */
  readonly entities: number;
  /** Segments with an amount of the customer, largest first. */
  readonly segments: readonly string[];
}

/** A closing row of the disclosure; entities are undefined where they are not known. */
export type MajorCustomerClosingRow = ClosingRow & { readonly share: number; readonly entities?: number };

export interface MajorCustomers {
  readonly major: readonly MajorCustomer[];
  readonly closing: readonly MajorCustomerClosingRow[];
}

/**
 * Customers to be disclosed as major: those whose share of the entity's revenue is 10 percent or more. Accounts under
 * common control count as one customer, so the customers are groups where parents are known.
 *
 *   share_c = x_c / T,  major where share_c ≥ threshold (equal but for rounding is enough)
 *
 * @param amounts net amounts by customer, see `netByCustomer`.
 * @param rows the amount of each row, by which a customer's segments are ranked.
 * @param accounts the account of each row, which are counted as entities.
 * @throws as `shareBase`; #VALUE! for a threshold that is no share above 0.
 * Source: FASB ASC 280-10-50-42; IFRS 8.34.
 * @example
 * // Revenue 1,000; three companies of Acme with 46, 41 and 34: 12.1 %, major with 3 entities, though none is alone
 */
export function majorCustomers(
  amounts: NetAmounts,
  rows: Float64Array,
  accounts: Customers,
  { total, threshold = DEFAULTS.majorCustomer.value, segments }: MajorCustomerOptions = {},
): MajorCustomers {
  if (!(threshold > 0 && threshold <= 1))
    throw invalid(`threshold is ${threshold}. Give a share above 0 and up to 1, such as 0.1.`);
  const base = shareBase(amounts, total);
  const { net, ranked, customers } = amounts;
  const least = threshold * base;
  let listed = 0;
  while (listed < ranked.length && (net[ranked[listed]!]! >= least || isTie(net[ranked[listed]!]!, least))) listed++;

  const chosen = ranked.subarray(0, listed);
  const entities = entityCounts(accounts, customers);
  const named = segments && customerSegments(chosen, rows, customers, segments);
  return {
    major: Array.from(chosen, (c, r) => ({
      name: customers.names[c]!,
      amount: net[c]!,
      share: net[c]! / base,
      entities: entities[c]!,
      segments: named?.[r] ?? [],
    })),
    closing: [
      ...allOther(amounts, listed).map((row) => ({ ...row, entities: sumOf(entities, ranked.subarray(listed)) })),
      ...netCredits(amounts).map((row) => ({ ...row, entities: sumOf(entities, creditCustomers(net)) })),
      ...reconciliation(amounts, base),
    ].map((row) => ({ ...row, share: row.amount / base })),
  };
}

function creditCustomers(net: Float64Array): Uint32Array {
  return allIndices(net.length).filter((c) => net[c]! < 0);
}

function sumOf(counts: Uint32Array, customers: Uint32Array): number {
  return customers.reduce((sum, c) => sum + counts[c]!, 0);
}
