import { type NetAmounts, rankedAmounts } from "./customers";
import { DEFAULTS } from "./defaults";
import { invalid } from "./modelError";
import { positiveShareBase } from "./shareBase";

/** Concentration of one period's amounts over customers. */
export interface Concentration {
  /** Customers with a positive net amount. */
  readonly n: number;
  /** Herfindahl–Hirschman index, 0–10,000. */
  readonly hhi: number;
  /** HHI on 0–1, corrected for the number of customers: 0 where all are equal. */
  readonly hhi_normalized: number;
  /** Share of the k largest customers. */
  readonly cr: number;
  readonly largest: number;
  readonly gini: number;
  /** Gini × n / (n − 1). */
  readonly gini_corrected: number;
  /** Theil index in nats. */
  readonly theil: number;
  /** Shannon entropy in nats. */
  readonly entropy: number;
  /** 1 / Σs²: the number of equal customers with the same HHI. */
  readonly effective: number;
  /** Share of the largest fifth of the customers, rounded up to whole customers. */
  readonly top20: number;
}

/**
 * Customer concentration. With x_(1) ≥ … ≥ x_(n) the positive net amounts, s_i = x_i / Σx:
 *
 *   HHI = 10000 Σ s_i²             normalized (HHI/10000 − 1/n) / (1 − 1/n)
 *   CR_k = Σ_{i≤k} s_i             effective number 1 / Σ s_i²
 *   Gini = 2 Σ i·x_[i] / (n Σx) − (n + 1)/n, i ascending; corrected × n/(n − 1)
 *   entropy H = −Σ s ln s          Theil ln n − H
 *
 * Credits (negative customers) are left out, since shares need positive amounts. With `total`, HHI, CR, largest,
 * top 20 % and the effective number are over that total, the rest of it counted as many tiny customers; the other
 * measures stay on the listed customers. One customer: Gini, entropy and Theil are 0, normalized HHI is 1.
 *
 * @param amounts net amounts by customer, see `netByCustomer`.
 * @param k customers in CR_k; capped at n.
 * @param total the amount all shares refer to, such as the entity's revenue; default the customers' own.
 * @throws totals as in `positiveShareBase`; #VALUE! where k is below 1.
 * Source: Hirschman 1964; Gini 1912; Theil 1967; shares after Hall & Tideman 1967.
 * @example
 * // Amounts 40, 30, 20, 10: HHI 1600 + 900 + 400 + 100 = 3000, CR2 = 0.7, Gini 0.25
 */
export function concentration(
  amounts: NetAmounts,
  k: number = DEFAULTS.crCustomers.value,
  total?: number,
): Concentration {
  if (!Number.isInteger(k) || k < 1)
    throw invalid(`k is ${k}. Give a whole number of customers of at least 1, such as 4.`);
  positiveShareBase(amounts, total);

  const { positive } = amounts;
  const ranked = rankedAmounts(amounts);
  const n = ranked.length;
  let squares = 0;
  let rankSum = 0;
  let entropy = 0;
  for (let r = 0; r < n; r++) {
    const x = ranked[r]!;
    const share = x / positive;
    squares += share * share;
    rankSum += (n - r) * x;
    entropy -= share * Math.log(share);
  }
  const scale = total === undefined ? 1 : positive / total;
  const top = (count: number) => {
    let sum = 0;
    for (let r = 0; r < Math.min(count, n); r++) sum += ranked[r]!;
    return (sum / positive) * scale;
  };
  const gini = n === 1 ? 0 : notNegative((2 * rankSum) / (n * positive) - (n + 1) / n);
  return {
    n,
    hhi: 10_000 * squares * scale * scale,
    hhi_normalized: n === 1 ? 1 : notNegative((squares - 1 / n) / (1 - 1 / n)),
    cr: top(k),
    largest: top(1),
    gini,
    gini_corrected: n === 1 ? 0 : (gini * n) / (n - 1),
    theil: n === 1 ? 0 : notNegative(Math.log(n) - entropy),
    entropy: n === 1 ? 0 : entropy,
    effective: 1 / (squares * scale * scale),
    top20: top(Math.floor((n + 4) / 5)),
  };
}

/** Rounding can leave equal customers a little below 0, where these measures begin. */
function notNegative(value: number): number {
  return value < 0 ? 0 : value;
}
