import { concentration } from "./concentration";
import { type Customers, type NetAmounts, netByCustomer } from "./customers";
import { ModelError } from "./modelError";
import { sum } from "./sums";

/** A measure before and after a loss. What is left may have no shares, and then after and change are the reason. */
export interface Impact {
  readonly before: number;
  readonly after: number | ModelError;
  readonly change: number | ModelError;
}

export interface LossImpact {
  /** Net amount of all customers. */
  readonly revenue: Impact;
  /** Only where margins are given. */
  readonly margin?: Impact;
  /** Margin less fixed cost; only where both are given. */
  readonly operatingProfit?: Impact;
  readonly largest: Impact;
  /** Herfindahl–Hirschman index, 0–10,000. */
  readonly hhi: Impact;
}

export interface LossImpactOptions {
  /** Margin of each row as a share of its amount. */
  readonly margins?: Float64Array;
  /** Cost that stays when revenue goes. */
  readonly fixedCost?: number;
}

/**
 * What the loss of customers, or of a part of their business, does. With x_i the amount of a row, λ_i the lost part of
 * it, m_i its margin rate and F the fixed cost:
 *
 *   revenue Σ x_i → Σ (1 − λ_i) x_i      margin Σ m_i x_i → Σ m_i (1 − λ_i) x_i      operating profit = margin − F
 *
 * The fixed cost stays, so operating profit falls by the whole margin lost. Largest share and HHI are those of the
 * customers that are left, as in `concentration`.
 *
 * @param rows the amount of each row, NaN where missing.
 * @param lost the lost part of each row, 0–1; see `largestCustomer`.
 * @throws as `concentration` for the amounts before.
 * Source: customer-loss analysis of due diligence; a loss of 10 % of revenue counts as material in practice.
 * @example
 * // 40, 30, 20, 10 at a margin of 30 % and a fixed cost of 20; the first is lost: revenue 100 → 60, margin 30 → 18,
 * // operating profit 10 → −2, largest share 0.4 → 0.5, HHI 3000 → 3889
 */
export function lossImpact(
  rows: Float64Array,
  customers: Customers,
  lost: Float64Array,
  { margins, fixedCost }: LossImpactOptions = {},
): LossImpact {
  const left = rows.map((x, i) => x * (1 - lost[i]!));
  const before = netByCustomer(rows, customers);
  const after = netByCustomer(left, customers);
  const shares = concentration(before);
  const sharesLeft = afterLoss(after);
  const share = (one: "largest" | "hhi") =>
    impact(shares[one], sharesLeft instanceof ModelError ? sharesLeft : sharesLeft[one]);
  return {
    revenue: impact(before.total, after.total),
    ...(margins && profits(marginOf(rows, margins), marginOf(left, margins), fixedCost)),
    largest: share("largest"),
    hhi: share("hhi"),
  };
}

/** The loss of the largest customer: 1 for its rows. Of equal ones, the first in the list. */
export function largestCustomer({ customers, ranked }: NetAmounts): Float64Array {
  const lost = new Float64Array(customers.of.length);
  for (let i = 0; i < lost.length; i++) if (customers.of[i] === ranked[0]) lost[i] = 1;
  return lost;
}

function impact(before: number, after: number | ModelError): Impact {
  return { before, after, change: after instanceof ModelError ? after : after - before };
}

function profits(before: number, after: number, fixedCost: number | undefined) {
  return {
    margin: impact(before, after),
    ...(fixedCost !== undefined && { operatingProfit: impact(before - fixedCost, after - fixedCost) }),
  };
}

function marginOf(rows: Float64Array, margins: Float64Array): number {
  return sum(rows.map((x, i) => (x === 0 ? 0 : x * margins[i]!)));
}

function afterLoss(amounts: NetAmounts) {
  try {
    return concentration(amounts);
  } catch (error) {
    if (error instanceof ModelError) return new ModelError(error.code, `After the loss: ${error.message}`);
    throw error;
  }
}
