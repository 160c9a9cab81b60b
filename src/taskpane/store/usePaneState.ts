import { useSyncExternalStore } from "react";
import type { PaneState } from "./paneState";
import type { PaneStore } from "./paneStore";

/** The state of the pane; the component is drawn again when it changes. */
export function usePaneState(store: PaneStore): PaneState {
  return useSyncExternalStore(store.subscribe, store.getState);
}
