import { readCustomers } from "../cells/customers";
import { block, upright, wholeNumbers } from "../cells/matrix";
import { option } from "../cells/option";
import { answer, type ResultCell, table } from "../cells/result";
import { optionalNumber, wholeNumber } from "../cells/scalar";
import { type Concentration, concentration as measure } from "../models/concentration";
import { type NetAmounts, netByCustomer } from "../models/customers";
import { DEFAULTS } from "../models/defaults";
import { column } from "../models/matrix";
import { ModelError } from "../models/modelError";

/**
 * What CONCENTRATION returns.
 * @customenum {string}
 */
enum ConcentrationMetric {
  /** A table of all measures. */
  table = "table",
  /** Herfindahl-Hirschman index, 0 to 10,000. */
  hhi = "hhi",
  /** HHI corrected for the number of customers, 0 to 1. */
  hhi_normalized = "hhi_normalized",
  /** Share of the k largest customers. */
  cr = "cr",
  /** Share of the largest customer. */
  largest = "largest",
  /** Gini coefficient, 0 where all customers are equal. */
  gini = "gini",
  /** Gini coefficient times n / (n - 1). */
  gini_corrected = "gini_corrected",
  /** Theil index. */
  theil = "theil",
  /** Shannon entropy, natural logarithm. */
  entropy = "entropy",
  /** Effective number of customers, 1 / sum of squared shares. */
  effective = "effective",
  /** Share of the largest 20 % of the customers. */
  top20 = "top20",
}

type Measure = Exclude<keyof Concentration, "n">;

/** The rows of the table below the customers, the total and the credits. */
const MEASURES: readonly [label: (k: number) => string, measure: Measure][] = [
  [() => "HHI (0-10,000)", "hhi"],
  [() => "HHI normalized", "hhi_normalized"],
  [(k) => `CR${k}`, "cr"],
  [() => "Largest customer", "largest"],
  [() => "Top 20 % of customers", "top20"],
  [() => "Effective number of customers", "effective"],
  [() => "Gini", "gini"],
  [() => "Gini corrected", "gini_corrected"],
  [() => "Entropy", "entropy"],
  [() => "Theil", "theil"],
];

/**
 * How much of the revenue lies with few customers: HHI, concentration ratio, Gini, entropy and more. Amounts are netted by customer; credits are left out of shares and shown apart. Several columns are several periods.
 * @customfunction CONCENTRATION
 * @param amounts A row for each account or invoice; a column for each period.
 * @param {any[][]} [customers] The customer of each row, or two columns: account and parent. Omitted: each row is a customer.
 * @param {number} [total] The amount shares refer to, such as the entity's revenue. Default: the sum of the amounts.
 * @param {ConcentrationMetric} [metric] "table" (default), or one measure such as "hhi", "cr", "gini" or "effective".
 * @param {number} [k] Customers in the concentration ratio CR; default 4, a convention.
 * @returns {any[][]} A table with a value column for each period, or one value for each period.
 * @category Contribution and concentration
 * @remarks Set function: it needs the whole list. Bands for the HHI are borrowed from merger policy and are a convention.
 * @throws #DIV/0! where the amounts of a period come to zero.
 * @throws #VALUE! where the total is negative or k is below 1.
 * @see Hirschman 1964 (HHI); Gini 1912; Theil, Economics and Information Theory, 1967.
 */
export function concentration(
  amounts: any[][],
  customers?: any[][],
  total?: number,
  metric?: ConcentrationMetric,
  k?: number,
): any[][] {
  return answer(() => {
    const source = upright(block("amounts", amounts));
    const read = wholeNumbers(source);
    const keys = readCustomers(customers, source);
    const shown = option("metric", metric, ConcentrationMetric) ?? ConcentrationMetric.table;
    const count = wholeNumber("k", optionalNumber("k", k) ?? DEFAULTS.crCustomers.value, 1);
    const base = optionalNumber("total", total);
    const periods = Array.from({ length: source.columns }, (_, p) => {
      const net = netByCustomer(column(read, p), keys);
      return { net, measured: orError(() => measure(net, count, base)) };
    });
    if (periods.length === 1 && periods[0]!.measured instanceof ModelError) throw periods[0]!.measured;
    const values = (one: Measure): ResultCell[] =>
      periods.map(({ measured }) => (measured instanceof ModelError ? measured : measured[one]));
    if (shown !== ConcentrationMetric.table) return [values(shown)];
    const counts = (of: (net: NetAmounts) => number) => periods.map(({ net }) => of(net));
    return table(
      ["Measure", ...(periods.length === 1 ? ["Value"] : periods.map((_, p) => `Period ${p + 1}`))],
      [
        ["Customers", ...counts((net) => net.count)],
        ["Total", ...counts((net) => base ?? net.total)],
        ["Credits", ...counts((net) => net.credits)],
        ...MEASURES.map(([label, one]) => [label(count), ...values(one)]),
      ],
    );
  });
}

function orError<T>(compute: () => T): T | ModelError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
}
