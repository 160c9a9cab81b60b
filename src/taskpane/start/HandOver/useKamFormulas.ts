import { useCallback, useEffect, useRef, useState } from "react";
import type { KamFormulas, LookingProgress } from "../../../workbook/handOver/kamFormulas";
import type { PaneStore } from "../../store/paneStore";

/** How the look through a workbook for its KAM formulas stands. */
export interface Looking {
  /** What was found last; undefined before the first look has come to its end. */
  readonly found: KamFormulas | undefined;
  readonly isLooking: boolean;
  /** Undefined until the first cells are read. */
  readonly progress: LookingProgress | undefined;
}

/**
 * The KAM formulas of the workbook, which is looked through when the step comes up, after the pane has written to the
 * workbook, and whenever that is asked for.
 */
export function useKamFormulas(store: PaneStore, isWriting: boolean) {
  const [state, setState] = useState<Looking>({ found: undefined, isLooking: true, progress: undefined });
  const underWay = useRef<AbortController>(undefined);
  const cancel = useCallback(() => underWay.current?.abort(), []);

  const read = useCallback(async () => {
    cancel();
    const own = new AbortController();
    const { signal } = (underWay.current = own);
    const found = await store.attempt(async (workbook) => {
      try {
        return await workbook.scanFormulas({
          signal,
          onProgress: (progress) => setState((now) => ({ ...now, progress })),
        });
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      }
    });
    if (underWay.current !== own) return undefined;
    const isDone = found !== undefined && !signal.aborted;
    setState((now) => ({ found: isDone ? found : now.found, isLooking: false, progress: undefined }));
    return isDone ? found : undefined;
  }, [store, cancel]);

  useEffect(() => {
    if (!isWriting) void read();
    return cancel;
  }, [read, cancel, isWriting]);

  /** @returns what was found; undefined where that failed, which is told, or was cancelled. */
  const look = () => {
    setState(({ found }) => ({ found, isLooking: true, progress: undefined }));
    return read();
  };

  return { ...state, look, cancel };
}
