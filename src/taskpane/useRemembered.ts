import { useCallback, useState } from "react";
import type { PaneStore } from "./store/paneStore";

/**
 * What a screen shows, so that it is as it was when the user comes back from another screen.
 *
 * @param views what each pane shows.
 * @param first what it shows first.
 * @returns what it shows, and what changes a part of that.
 */
export function useRemembered<View extends object>(
  store: PaneStore,
  views: WeakMap<PaneStore, View>,
  first: View,
): readonly [View, (change: Partial<View>) => void] {
  const [view, setView] = useState(() => views.get(store) ?? first);
  const change = useCallback(
    (changed: Partial<View>) =>
      setView((before) => {
        const next = { ...before, ...changed };
        views.set(store, next);
        return next;
      }),
    [store, views],
  );
  return [view, change];
}
