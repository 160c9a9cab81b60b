import { type Customers, netByCustomer } from "./customers";
import { type Labels, tiersOfCustomers } from "./labels";
import { sumByGroup } from "./sums";
import { isRounding } from "./ties";

/** How the revenue of a tier, or of all customers, came from one period to the next. */
export interface BridgeRow {
  readonly label: string;
  /** Net revenue of the prior period, credits included. */
  readonly opening: number;
  readonly added: number;
  readonly expansion: number;
  /** What customers that stay bring less, as a positive number. */
  readonly contraction: number;
  /** What customers that left had brought, as a positive number. */
  readonly lost: number;
  /** Change of the customers' net credits; negative where credits grew. */
  readonly creditsChange: number;
  readonly closing: number;
  /** Net and gross revenue retention, NaN where no customer had revenue before. */
  readonly nrr: number;
  readonly grr: number;
  /** Share of the current revenue that customers of the prior period bring, NaN where there is none. */
  readonly repeatShare: number;
}

/** What a customer adds to each sum, from its net amounts before and now. */
const PARTS = {
  opening: (before: number) => before,
  added: (before: number, now: number) => (before <= 0 && now > 0 ? now : 0),
  expansion: (before: number, now: number) => (before > 0 && now > 0 ? Math.max(0, change(before, now)) : 0),
  contraction: (before: number, now: number) => (before > 0 && now > 0 ? Math.max(0, change(now, before)) : 0),
  lost: (before: number, now: number) => (before > 0 && now <= 0 ? before : 0),
  creditsChange: (before: number, now: number) => Math.min(now, 0) - Math.min(before, 0),
  closing: (_: number, now: number) => now,
  positiveOpening: (before: number) => Math.max(before, 0),
  positiveClosing: (_: number, now: number) => Math.max(now, 0),
  repeated: (before: number, now: number) => (before > 0 ? Math.max(now, 0) : 0),
};

type Sums = Record<keyof typeof PARTS, number>;

/**
 * Revenue bridge by customer. With p and c the customer's net amounts before and now, and p⁺ = max(p, 0):
 *
 *   new c where p ≤ 0 < c       expansion c − p where 0 < p < c      credits change min(c, 0) − min(p, 0)
 *   lost p where c ≤ 0 < p      contraction p − c where 0 < c < p
 *   opening + new + expansion − contraction − lost + credits change = closing
 *   NRR = (Σp⁺ + expansion − contraction − lost) / Σp⁺      GRR = (Σp⁺ − contraction − lost) / Σp⁺
 *   repeat share = Σ c⁺ of customers with p > 0 / Σ c⁺
 *
 * @param prior the amount of each row before, NaN where missing; `current` likewise.
 * @param tiers the tier of each row; without it the only row is "Total".
 * @returns a row for each tier, "No tier" where customers with an amount have none, and "Total".
 * @throws as `tiersOfCustomers`.
 * Source: the usual definitions of net and gross revenue retention.
 * @example
 * // 100, 80, 50, 0, 30 before and 120, 60, 0, 40, 30 now: opening 260, new 40, expansion 20, contraction 20, lost 50,
 * // closing 250; NRR 210/260, GRR 190/260, repeat share 210/250
 */
export function bridge(prior: Float64Array, current: Float64Array, customers: Customers, tiers?: Labels): BridgeRow[] {
  const before = netByCustomer(prior, customers).net;
  const now = netByCustomer(current, customers).net;
  const all: Groups = { of: new Uint8Array(before.length), labels: ["Total"] };
  if (tiers === undefined) return rowsOf(before, now, [all]).flat();

  const noTier = tiers.names.length;
  const tierOf = tiersOfCustomers(customers, tiers);
  let anyWithout = false;
  for (let c = 0; c < tierOf.length; c++) {
    if (tierOf[c]! >= 0) continue;
    tierOf[c] = noTier;
    anyWithout ||= before[c] !== 0 || now[c] !== 0;
  }
  const [rows, total] = rowsOf(before, now, [{ of: tierOf, labels: [...tiers.names, "No tier"] }, all]);
  return [...(anyWithout ? rows! : rows!.slice(0, noTier)), ...total!];
}

/** Which group each customer is in, and what the groups are called. */
interface Groups {
  readonly of: ArrayLike<number>;
  readonly labels: readonly string[];
}

/** For each way of grouping customers a row for each group. */
function rowsOf(before: Float64Array, now: Float64Array, groupings: readonly Groups[]): BridgeRow[][] {
  const sums = groupings.map(({ labels }) => labels.map((): Partial<Sums> => ({})));
  const values = new Float64Array(before.length);
  for (const name of Object.keys(PARTS) as (keyof typeof PARTS)[]) {
    const part = PARTS[name];
    for (let c = 0; c < values.length; c++) values[c] = part(before[c]!, now[c]!);
    groupings.forEach(({ of, labels }, g) =>
      sumByGroup(values, of, labels.length).forEach((sum, label) => (sums[g]![label]![name] = sum)),
    );
  }
  return groupings.map(({ labels }, g) => labels.map((label, l) => row(label, sums[g]![l] as Sums)));
}

function row(label: string, { positiveOpening, positiveClosing, repeated, ...sums }: Sums): BridgeRow {
  const kept = positiveOpening - sums.contraction - sums.lost;
  return {
    label,
    ...sums,
    nrr: positiveOpening === 0 ? NaN : (kept + sums.expansion) / positiveOpening,
    grr: positiveOpening === 0 ? NaN : kept / positiveOpening,
    repeatShare: positiveClosing === 0 ? NaN : repeated / positiveClosing,
  };
}

/** How much more the second amount is, 0 where they differ by rounding only. */
function change(from: number, to: number): number {
  return isRounding(to - from, from + to) ? 0 : to - from;
}
