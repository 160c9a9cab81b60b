import { option } from "../cells/option";
import { answer, column, type ResultCell, table } from "../cells/result";
import { rowArguments } from "../cells/rowArguments";
import { optionalNumber } from "../cells/scalar";
import { DEFAULTS } from "../models/defaults";
import {
  checkCostBase,
  checkMarginRate,
  growth as growthOf,
  type Growth,
  portfolioGrowth,
} from "../models/feasibility";

/**
 * What FEASIBILITY returns for each account.
 * @customenum {string}
 */
enum FeasibilityOutput {
  /** Feasible or Not feasible. */
  verdict = "verdict",
  /** Change of margin less change of cost. */
  net = "net",
  /** Change of cost divided by change of margin. */
  ratio = "ratio",
  /** A table with a row for the portfolio, tested against the cost base. */
  table = "table",
}

const HEADER = ["Account", "Revenue change", "Margin change", "Cost change", "Net", "Cost to margin", "Verdict"];

/**
 * Whether growing each account brings more margin than it costs, and whether all of it together stays within the firm's cost base.
 * @customfunction FEASIBILITY
 * @param revenue_change Expected change of revenue of each account.
 * @param margin_rate Margin on that revenue as a share, one for all accounts or one for each.
 * @param cost_change Expected change of cost of each account.
 * @param {number} [cost_base] The firm's costs before, for the test in the table.
 * @param {number} [max_growth] How much the cost base may grow, as a share; default 0.05, a convention.
 * @param {FeasibilityOutput} [output] "verdict" (default), "net", "ratio" of cost to margin, or "table".
 * @returns {any[][]} A row for each account: Feasible or Not feasible, or the figure asked for; the table ends with the portfolio.
 * @category Growth
 * @remarks Row function; the table is a set, as its last row adds up all accounts. The portfolio is feasible when its margin grows more than its cost and, where a cost base is given, the cost stays within the cap.
 * @throws #VALUE! where cost_base is not above zero, max_growth is not from 0 to 1, or a margin rate is above 1.
 * @throws #N/A for an account with a missing value.
 * @throws #DIV/0! for the ratio of an account whose margin does not change.
 * @see Growth that does not swell the cost base; the 5 % cap is a convention of this add-in.
 */
export function feasibility(
  revenue_change: any[][],
  margin_rate: any[][],
  cost_change: any[][],
  cost_base?: number,
  max_growth?: number,
  output?: FeasibilityOutput,
): any[][] {
  return answer(() => {
    const { rows, values, errors } = rowArguments({
      revenue_change: { value: revenue_change },
      margin_rate: { value: margin_rate },
      cost_change: { value: cost_change },
    });
    const shown = option("output", output, FeasibilityOutput) ?? FeasibilityOutput.verdict;
    const base = optionalNumber("cost_base", cost_base);
    const cap = optionalNumber("max_growth", max_growth) ?? DEFAULTS.costGrowth.value;
    checkCostBase(base, cap);
    for (let i = 0; i < rows; i++) {
      const error = checkMarginRate(values.margin_rate[i]!, i + 1);
      if (error && !errors.has(i)) errors.set(i, error);
    }
    const growthIn = (i: number) => growthOf(values.revenue_change[i]!, values.margin_rate[i]!, values.cost_change[i]!);
    if (shown !== FeasibilityOutput.table) {
      const results = new Array<ResultCell>(rows);
      for (let i = 0; i < rows; i++) results[i] = figure(shown, growthIn(i));
      return column(results, errors);
    }
    const accounts = Array.from({ length: rows }, (_, i) => ({
      revenueChange: values.revenue_change[i]!,
      growth: growthIn(i),
    }));
    // The table ends where the accounts do: blank rows below them are no accounts.
    const isBlank = ({ revenueChange, growth }: (typeof accounts)[number], i: number) =>
      Number.isNaN(revenueChange) && Number.isNaN(growth.costChange) && errors.get(i)?.code === "#N/A";
    const listed = accounts.slice(0, accounts.findLastIndex((account, i) => !isBlank(account, i)) + 1);
    for (let i = 0; i < Math.max(listed.length, 1); i++) if (errors.has(i)) throw errors.get(i)!;
    const portfolio = portfolioGrowth(listed, base, cap);
    const tested = base !== undefined;
    return table(
      tested ? [...HEADER, "Cost growth"] : HEADER,
      [
        ...listed.map(({ revenueChange, growth }, i) => figures(`Row ${i + 1}`, revenueChange, growth)),
        figures("Portfolio", portfolio.revenueChange, portfolio),
      ].map((row, i) =>
        !tested ? row : [...row, i < listed.length ? listed[i]!.growth.costChange / base : portfolio.costGrowth],
      ),
    );
  });
}

function figure(shown: Exclude<FeasibilityOutput, FeasibilityOutput.table>, growth: Growth): ResultCell {
  return shown === FeasibilityOutput.verdict ? verdict(growth) : growth[shown];
}

function figures(name: string, revenueChange: number, growth: Growth): ResultCell[] {
  const { marginChange, costChange, net, ratio } = growth;
  return [name, revenueChange, marginChange, costChange, net, ratio, verdict(growth)];
}

function verdict({ feasible }: Growth): string {
  return feasible ? "Feasible" : "Not feasible";
}
