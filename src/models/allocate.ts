import { invalid, type RowErrors } from "./modelError";
import { allIndices, sortByValue } from "./sortByValue";

export type AllocateMethod = "proportional" | "sqrt_response" | "equal";

/** What an account's share of the budget is proportional to, before its bounds. */
const CLAIMS: Record<AllocateMethod, (value: number) => number> = {
  proportional: (value) => value,
  sqrt_response: (value) => value * value,
  equal: () => 1,
};

/**
 * Allocates a budget to accounts by value within bounds: x_i = clamp(λ a_i, min_i, max_i) with Σ x_i = budget, where
 * a_i is v_i (`proportional`), v_i² (`sqrt_response`, the optimum where the response to effort x is v_i √x) or 1
 * (`equal`). λ is found from the sorted points at which an account meets a bound. Accounts with a value of 0 or less
 * get their minimum. Where all maxima together are below the budget, the rest stays unallocated.
 *
 * @param value value of each account, NaN where it is missing: such an account is left out, with its bounds.
 * @param budget hours or money, zero or more.
 * @param minimum least allocation of each account, in the budget's unit.
 * @param maximum largest allocation of each account; Infinity is no limit.
 * @param errors accounts that cannot be read and are left out.
 * @returns the allocation of each account; it sums to the budget, or to Σ maximum where that is less.
 * @throws #VALUE! when the budget is negative, a minimum is negative or above its maximum, the minima come to more than
 * the budget, or no account has a value above 0.
 * Source: marginal allocation, Lodish 1971; Zoltners & Sinha 1980.
 * @example
 * // Values 9, 4, 1 with square-root response, budget 14: squares 81 + 16 + 1 = 98, 14 · 81/98 = 11.57
 * allocate(Float64Array.of(9, 4, 1), 14, Float64Array.of(0, 0, 0), Float64Array.of(Infinity, Infinity, Infinity), "sqrt_response")
 */
export function allocate(
  value: Float64Array,
  budget: number,
  minimum: Float64Array,
  maximum: Float64Array,
  method: AllocateMethod = "proportional",
  errors: RowErrors = new Map(),
): Float64Array {
  if (!(budget >= 0)) throw invalid(`budget is ${budget}. Give zero or more.`);
  const n = value.length;
  const claims = new Float64Array(n);
  let floor = 0;
  let claimants = 0;
  for (let i = 0; i < n; i++) {
    if (Number.isNaN(value[i]!) || errors.has(i)) continue;
    checkBounds(i, minimum[i]!, maximum[i]!);
    floor += minimum[i]!;
    if (!(value[i]! > 0)) continue;
    claims[i] = CLAIMS[method](value[i]!);
    claimants++;
  }
  if (claimants === 0)
    throw invalid("value has no account above zero, so there is nothing to allocate by. Check the range.");
  if (floor > budget * (1 + 1e-12)) {
    throw invalid(
      `minimum comes to ${floor} for all accounts, more than the budget ${budget}. Lower the minimum or raise the budget.`,
    );
  }
  const level = levelFor(budget - floor, claims, minimum, maximum);
  return claims.map((claim, i) => {
    if (Number.isNaN(value[i]!) || errors.has(i)) return NaN;
    return claim === 0 ? minimum[i]! : clamp(level * claim, minimum[i]!, maximum[i]!);
  });
}

/** λ at which the allocations above the minima use up `above`; Infinity where every account reaches its maximum. */
function levelFor(above: number, claims: Float64Array, minimum: Float64Array, maximum: Float64Array): number {
  const n = claims.length;
  const points = new Float64Array(2 * n);
  for (let i = 0; i < n; i++) {
    points[2 * i] = minimum[i]! / claims[i]!;
    points[2 * i + 1] = maximum[i]! / claims[i]!;
  }
  const claimed = allIndices(2 * n).filter((p) => claims[p >> 1]! > 0);
  let left = above;
  let slope = 0;
  let level = 0;
  for (const p of sortByValue(claimed, points, "ascending")) {
    const next = points[p]!;
    const used = slope * (next - level);
    if (slope > 0 && used >= left) return level + left / slope;
    if (slope > 0) left -= used;
    slope = p % 2 === 0 ? slope + claims[p >> 1]! : Math.max(0, slope - claims[p >> 1]!);
    level = next;
  }
  return Infinity;
}

function checkBounds(i: number, minimum: number, maximum: number): void {
  if (!(minimum >= 0)) throw invalid(`minimum row ${i + 1} is ${minimum}. Give zero or more.`);
  if (minimum > maximum) {
    throw invalid(
      `minimum row ${i + 1} is ${minimum}, above the maximum ${maximum}. A blank maximum may arrive as 0; use n/a for no limit.`,
    );
  }
}

function clamp(x: number, lo: number, hi: number): number {
  return x < lo ? lo : x > hi ? hi : x;
}
