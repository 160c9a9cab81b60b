import { useCallback, useState } from "react";
import { type Arrangement, BY_RANK } from "../../workbook/portfolioView/arrangement";
import type { PaneStore } from "../store/paneStore";

/** What the screen shows of the portfolio. */
export interface PortfolioView {
  readonly part: "list" | "charts";
  readonly arrangement: Arrangement;
  /** The account that is open, or was last, by its row in the table. */
  readonly account: number | undefined;
  readonly isOpen: boolean;
}

const FIRST: PortfolioView = { part: "list", arrangement: BY_RANK, account: undefined, isOpen: false };

/** The view of each pane, so that it is as it was when the user comes back from another screen. */
const views = new WeakMap<PaneStore, PortfolioView>();

/** The view of the portfolio, kept while the pane is open. */
export function useRememberedView(
  store: PaneStore,
): readonly [PortfolioView, (change: Partial<PortfolioView>) => void] {
  const [view, setView] = useState(() => views.get(store) ?? FIRST);
  const change = useCallback(
    (changed: Partial<PortfolioView>) =>
      setView((before) => {
        const next = { ...before, ...changed };
        views.set(store, next);
        return next;
      }),
    [store],
  );
  return [view, change];
}
