import type { NetAmounts } from "../../models/customers";
import { DEFAULTS } from "../../models/defaults";
import { ModelError } from "../../models/modelError";
import { pareto } from "../../models/pareto";

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
  /** The share that the line marks, and the fewest customers that reach it. */
  readonly line: number;
  readonly reachedBy: number;
  /** What the customers with net credits take off again, as a negative share; 0 where there are none. */
  readonly credits: number;
}

/** More points than this cannot be told apart in the width of a pane. */
const MOST_POINTS = 80;
const LARGEST = 10;

/** The cumulative share of the revenue by customers, the largest first, and where it passes 80 %. */
export function paretoCurve(amounts: NetAmounts): ParetoCurve | { readonly problem: string } {
  try {
    const curve = pareto(amounts);
    const n = curve.customers.length;
    const line = DEFAULTS.abcA.value;
    const reached = curve.cumulativeShares.findIndex((share) => share >= line - 1e-9);
    const point = (r: number): ParetoPoint => ({
      place: r + 1,
      customer: String(amounts.customers.names[curve.customers[r]!]),
      amount: curve.amounts[r]!,
      cumulative: curve.cumulativeShares[r]!,
    });
    const kept = new Set(Array.from({ length: Math.min(n, MOST_POINTS) }, (_, p) => evenly(p, n)));
    kept.add(reached);
    return {
      points: [...kept].sort((a, b) => a - b).map(point),
      largest: Array.from({ length: Math.min(n, LARGEST) }, (_, r) => point(r)),
      customers: n,
      line,
      reachedBy: reached + 1,
      credits: amounts.credits / amounts.total,
    };
  } catch (error) {
    if (error instanceof ModelError) return { problem: error.message };
    throw error;
  }
}

/** The p-th of the places that are kept of n, the first and the last included. */
function evenly(p: number, n: number): number {
  return n <= MOST_POINTS ? p : Math.round((p * (n - 1)) / (MOST_POINTS - 1));
}
