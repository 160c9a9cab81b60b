import { useCallback, useState } from "react";
import type { PaneStore } from "./store/paneStore";

/** A part of what a screen shows that is another now, or that follows from what it shows. */
export type Change<View> = Partial<View> | ((now: View) => Partial<View>);

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
): readonly [View, (change: Change<View>) => void] {
  const [view, setView] = useState(() => views.get(store) ?? first);
  const change = useCallback(
    (changed: Change<View>) =>
      setView((before) => {
        const next = { ...before, ...(typeof changed === "function" ? changed(before) : changed) };
        views.set(store, next);
        return next;
      }),
    [store, views],
  );
  return [view, change];
}
