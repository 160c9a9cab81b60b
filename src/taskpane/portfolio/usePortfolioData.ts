import { useMemo } from "react";
import { netByCustomer, type NetAmounts } from "../../models/customers";
import type { Portfolio as KeyList, PortfolioInput } from "../../models/portfolio";
import { type BoundColumns, boundColumns } from "../../workbook/portfolioView/boundColumns";
import { type Competition, competition } from "../../workbook/portfolioView/competition";
import { type Listing, listing } from "../../workbook/portfolioView/listing";
import type { Blocks } from "../../workbook/snapshot/snapshot";
import type { Criterion } from "../../workbook/snapshot/criteria";
import { portfolioInput } from "../../workbook/snapshot/keyList";
import type { Portfolio } from "../../workbook/snapshot/portfolio";
import { reason } from "../../workbook/snapshot/preview";

/** Everything the screen shows of a portfolio with some weights. */
export interface PortfolioData {
  readonly listing: Listing;
  readonly accounts: readonly string[];
  /** The criteria that the columns of the ratings stand for. */
  readonly columns: readonly Criterion[];
  readonly bound: BoundColumns;
  /** Revenue netted by customer; undefined without a revenue column. */
  readonly amounts: NetAmounts | undefined;
  /** Undefined while all weights are 0 or there are no accounts. */
  readonly input: PortfolioInput | undefined;
  readonly list: KeyList | undefined;
  readonly competition: Competition | undefined;
  /** Why an account has no score or no status. */
  whyOf(row: number): string;
}

/** Works out the portfolio anew where the workbook or the weights are others. */
export function usePortfolioData(
  portfolio: Portfolio,
  criteria: readonly Criterion[],
  weights: readonly number[],
  blocks: Blocks,
): PortfolioData {
  const bound = useMemo(() => boundColumns(blocks), [blocks]);
  const amounts = useMemo(() => bound.revenue && netByCustomer(bound.revenue.amounts, bound.customers), [bound]);
  return useMemo(() => {
    const made = listing(portfolio, criteria, weights, bound.revenue?.amounts);
    const usable = portfolio.accounts.length > 0 && weights.some((weight) => weight > 0);
    const input = usable ? portfolioInput(portfolio, criteria, weights) : undefined;
    return {
      listing: made,
      accounts: portfolio.accounts,
      columns: portfolio.criteria.map((c) => criteria[c]!),
      bound,
      amounts,
      input,
      list: made.list,
      competition: input && made.list && competition(input, made.list),
      whyOf: (row) => (usable ? reason(portfolio, criteria, weights, row) : "all weights are 0"),
    };
  }, [portfolio, criteria, weights, bound, amounts]);
}
