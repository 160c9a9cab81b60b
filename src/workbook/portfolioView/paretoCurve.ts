import type { NetAmounts } from "../../models/customers";
import { DEFAULTS } from "../../models/defaults";
import { pareto } from "../../models/pareto";
import { shareProblem } from "./shareProblem";

/** A customer on the curve. */
export interface ParetoPoint {
  /** Its place by revenue, from 1; 0 is where the curve begins. */
  readonly place: number;
  readonly customer: string;
  readonly amount: number;
  /** Share of the revenue of this customer and all before it. */
  readonly cumulative: number;
}

export interface ParetoCurve {
  /** Points of the curve, at most `MOST_POINTS`, the first and the last customer and the one at the line among them. */
  readonly points: readonly ParetoPoint[];
  /** The largest customers. */
  readonly largest: readonly ParetoPoint[];
  readonly customers: number;
  /** The share that the line marks, and the fewest customers that reach it; undefined where the list does not. */
  readonly line: number;
  readonly reachedBy: number | undefined;
  /** What all customers of the list with a positive amount come to, as a share. */
  readonly reached: number;
  /** What the customers with net credits take off again, as a negative share; 0 where there are none. */
  readonly credits: number;
  /** What the total has beyond the list, as a share; below 0 where the list has more. */
  readonly notInList: number;
}

/** More points than this cannot be told apart in the width of a pane. */
const MOST_POINTS = 80;
const LARGEST = 10;

/**
 * The cumulative share of the revenue by customers, the largest first, and where it passes 80 %.
 *
 * @param total the amount shares refer to, such as the entity's revenue; default the list's own.
 */
export function paretoCurve(amounts: NetAmounts, total?: number): ParetoCurve | { readonly problem: string } {
  const problem = shareProblem(amounts, total);
  if (problem !== undefined) return { problem };
  const curve = pareto(amounts, total);
  const n = curve.customers.length;
  const line = DEFAULTS.abcA.value;
  const at = curve.cumulativeShares.findIndex((share) => share >= line - 1e-9);
  const base = total ?? amounts.total;
  const point = (r: number): ParetoPoint => ({
    place: r + 1,
    customer: String(amounts.customers.names[curve.customers[r]!]),
    amount: curve.amounts[r]!,
    cumulative: curve.cumulativeShares[r]!,
  });
  const kept = new Set(Array.from({ length: Math.min(n, MOST_POINTS) }, (_, p) => evenly(p, n)));
  if (at >= 0) kept.add(at);
  return {
    points: [...kept].sort((a, b) => a - b).map(point),
    largest: Array.from({ length: Math.min(n, LARGEST) }, (_, r) => point(r)),
    customers: n,
    line,
    reachedBy: at < 0 ? undefined : at + 1,
    reached: curve.cumulativeShares.at(-1)!,
    credits: amounts.credits / base,
    notInList: curve.closing.find(({ label }) => label === "Not in list")?.share ?? 0,
  };
}

/** The p-th of the places that are kept of n, the first and the last included. */
function evenly(p: number, n: number): number {
  return n <= MOST_POINTS ? p : Math.round((p * (n - 1)) / (MOST_POINTS - 1));
}
