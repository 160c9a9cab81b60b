import type { Reading, Snapshot } from "../workbook/snapshot/snapshot";
import type { PaneState } from "./store/paneState";
import type { PaneStore } from "./store/paneStore";

/** What a screen gets that shows the workbook in whatever state it is. */
export interface ReadingScreenProps {
  readonly store: PaneStore;
  readonly state: PaneState;
  readonly reading: Reading;
}

/** What a screen gets that needs criteria. */
export interface SnapshotScreenProps extends ReadingScreenProps {
  readonly snapshot: Snapshot;
}
