import { type Arrangement, BY_RANK } from "../../workbook/portfolioView/arrangement";
import type { AccountRow } from "../../workbook/portfolioView/listing";
import type { PaneStore } from "../store/paneStore";
import { useRemembered } from "../useRemembered";

/** What the screen shows of the portfolio. */
export interface PortfolioView {
  readonly part: "list" | "charts";
  readonly arrangement: Arrangement;
  /** The account that is open, or was last. */
  readonly account: Pick<AccountRow, "row" | "account"> | undefined;
  readonly isOpen: boolean;
}

const FIRST: PortfolioView = { part: "list", arrangement: BY_RANK, account: undefined, isOpen: false };

const views = new WeakMap<PaneStore, PortfolioView>();

/** The view of the portfolio, kept while the pane is open. */
export function useRememberedView(store: PaneStore) {
  return useRemembered(store, views, FIRST);
}

/** The row of an account that was shown, wherever it stands now; undefined where it is gone. */
export function rowNow(rows: readonly AccountRow[], shown: PortfolioView["account"]): AccountRow | undefined {
  if (shown === undefined) return undefined;
  const there = rows[shown.row];
  return there?.account === shown.account ? there : rows.find(({ account }) => account === shown.account);
}
