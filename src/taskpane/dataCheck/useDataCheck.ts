import { useEffect, useMemo, useSyncExternalStore } from "react";
import { scanTargets, type ScanTargets } from "../../workbook/dataCheck/scanTargets";
import type { Reading } from "../../workbook/snapshot/snapshot";
import type { PaneStore } from "../store/paneStore";
import { type DataCheckState, type DataCheckStore, dataCheckOf } from "./dataCheckStore";

/** The data check of the pane, which looks after each change in the workbook whether its findings still hold. */
export function useDataCheck(
  pane: PaneStore,
  reading: Reading,
): { readonly check: DataCheckStore; readonly state: DataCheckState; readonly bound: ScanTargets } {
  const check = dataCheckOf(pane);
  const state = useSyncExternalStore(check.subscribe, check.getState);
  const bound = useMemo(() => scanTargets(reading.blocks), [reading]);
  useEffect(() => {
    if ("targets" in bound) void check.follow(bound.targets);
  }, [check, bound]);
  return { check, state, bound };
}
