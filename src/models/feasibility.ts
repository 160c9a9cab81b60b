import { DEFAULTS } from "./defaults";
import type { ModelError } from "./modelError";
import { divisionByZero, invalid } from "./modelError";
import { isTie } from "./ties";

/** What growth of an account brings and costs. */
export interface Growth {
  /** Change of revenue × margin rate. */
  readonly marginChange: number;
  readonly costChange: number;
  /** Margin change less cost change. */
  readonly net: number;
  /** Cost change ÷ margin change, or why there is none. */
  readonly ratio: number | ModelError;
  /** Whether the margin it brings is more than what it costs. */
  readonly feasible: boolean;
}

/** The growth of all accounts together, held against the cost base. */
export interface PortfolioGrowth extends Growth {
  readonly revenueChange: number;
  /** Σ cost change ÷ cost base; NaN where no cost base is given. */
  readonly costGrowth: number;
}

/**
 * Growth of one account: feasible when Δmargin = margin rate · Δrevenue is above Δcost by more than rounding (1e-9,
 * relative).
 *
 * @example growth(1000, 0.3, 200) // Δmargin 300, net 100, ratio 2/3, feasible
 */
export function growth(revenueChange: number, marginRate: number, costChange: number): Growth {
  return growthOf(revenueChange * marginRate, costChange);
}

/**
 * Growth of the portfolio: feasible when ΣΔmargin > ΣΔcost and, where a cost base is given,
 * ΣΔcost ≤ cap · cost base, so that growth does not swell the costs of the firm.
 *
 * @param costBase costs of the firm before, above zero; undefined leaves the test out.
 * @param maxGrowth cap on the growth of the cost base, a share; default 5 %, a convention.
 * @throws #VALUE! when the cost base is not above zero or the cap is no share from 0 to 1.
 */
export function portfolioGrowth(
  accounts: readonly { readonly revenueChange: number; readonly growth: Growth }[],
  costBase: number | undefined,
  maxGrowth: number = DEFAULTS.costGrowth.value,
): PortfolioGrowth {
  checkCostBase(costBase, maxGrowth);
  let revenueChange = 0;
  let marginChange = 0;
  let costChange = 0;
  for (const account of accounts) {
    revenueChange += account.revenueChange;
    marginChange += account.growth.marginChange;
    costChange += account.growth.costChange;
  }
  const total = growthOf(marginChange, costChange);
  const costGrowth = costBase === undefined ? NaN : costChange / costBase;
  const exceeds = costGrowth > maxGrowth && !isTie(costGrowth, maxGrowth);
  return { ...total, feasible: total.feasible && !exceeds, revenueChange, costGrowth };
}

/** Refuses a cost base that is not above zero and a cap that is no share from 0 to 1. */
export function checkCostBase(costBase: number | undefined, maxGrowth: number): void {
  if (costBase !== undefined && !(costBase > 0))
    throw invalid(`cost_base is ${costBase}. Give the firm's costs, above zero, or leave it out.`);
  if (!(maxGrowth >= 0 && maxGrowth <= 1)) {
    throw invalid(`max_growth is ${maxGrowth}. Give a share from 0 to 1, such as 0.05 for 5 %.`);
  }
}

/** Why an account's margin rate cannot be used: no margin is larger than its revenue, so 40 was meant as 40 %. */
export function checkMarginRate(rate: number, row: number): ModelError | undefined {
  if (!(rate > 1)) return undefined;
  return invalid(`Row ${row}: margin_rate is ${rate}. Give a share of 1 or less, such as 0.4 for 40 %.`);
}

function growthOf(marginChange: number, costChange: number): Growth {
  return {
    marginChange,
    costChange,
    net: marginChange - costChange,
    ratio:
      marginChange === 0
        ? divisionByZero("The margin does not change, so the cost has no ratio to it.")
        : costChange / marginChange,
    feasible: marginChange > costChange && !isTie(marginChange, costChange),
  };
}
