import { invalid } from "./modelError";

export interface Lifetime {
  /** Margin of the first period; may be negative. */
  readonly margin: number;
  /** Probability that the customer stays from one period to the next, 0–1. */
  readonly retention: number;
  /** Discount rate per period, above −1. */
  readonly discount: number;
  /** Growth of the margin per period. */
  readonly growth: number;
  /** Periods, a whole number; 0 is without end. */
  readonly horizon: number;
  /** Whether margins come at the end of each period, or the first one at once. */
  readonly timing: "end" | "start";
  /** Paid once, now. */
  readonly acquisitionCost: number;
}

/**
 * Customer lifetime value: expected discounted margin less the cost of acquisition. With q = r(1 + g)/(1 + d),
 *
 *   end of period:  Σ_{t=1..H} m (1+g)^{t−1} r^t / (1+d)^t,  without end  m·r / (1 + d − r(1+g))
 *   start:          Σ_{t=0..H−1} m q^t,                       without end  m(1+d) / (1 + d − r(1+g))
 *
 * All rates are per period of the margin.
 *
 * @throws #VALUE! when retention lies outside 0–1, discount is −1 or less, growth is below −1, the horizon is no whole
 * number, or r(1 + g) ≥ 1 + d without end, where the value would be infinite.
 * Source: Gupta & Lehmann, Customers as Assets, 2003; Berger & Nasr 1998.
 * @example
 * // Margin 100, retention 80 %, discount 10 %: 100 · 0.8 / 0.3 = 266.67
 * customerLifetimeValue({ margin: 100, retention: 0.8, discount: 0.1, growth: 0, horizon: 0, timing: "end", acquisitionCost: 0 })
 */
export function customerLifetimeValue(lifetime: Lifetime): number {
  const { margin, retention, discount, growth, horizon, timing, acquisitionCost } = lifetime;
  if (!(retention >= 0 && retention <= 1))
    throw invalid(`retention is ${retention}. Give a share from 0 to 1, such as 0.8.`);
  if (!(discount > -1)) throw invalid(`discount is ${discount}. Give a rate above -1, such as 0.1.`);
  if (!(growth >= -1)) throw invalid(`growth is ${growth}. Give a rate of -1 or more, such as 0.02.`);
  if (!Number.isInteger(horizon) || horizon < 0) {
    throw invalid(`horizon is ${horizon}. Give a whole number of periods, or leave it out for a value without end.`);
  }
  const kept = retention * (1 + growth);
  if (horizon === 0 && kept >= 1 + discount) {
    throw invalid(
      `retention × (1 + growth) is ${kept}, not below 1 + discount ${1 + discount}, so the value has no end. Give a horizon.`,
    );
  }
  const q = kept / (1 + discount);
  const first = timing === "start" ? margin : (margin * retention) / (1 + discount);
  return first * (horizon === 0 ? 1 / (1 - q) : geometricSum(q, horizon)) - acquisitionCost;
}

/** 1 + q + … + q^(n−1) for q of 0 or more, exact to rounding also where q is close to 1 or n is large. */
function geometricSum(q: number, n: number): number {
  return q === 1 ? n : Math.expm1(n * Math.log(q)) / (q - 1);
}
