import { HostProblem, isCellEdit } from "./hostProblem";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Told when requests begin and cease to wait for a cell that is being edited. */
export type WaitingListener = (waiting: boolean) => void;

/** Runs a batch in Excel; one that changes something does so in its last sync, so that it can be begun again. */
export type Requester = <T>(batch: Batch<T>) => Promise<T>;

/**
 * Makes the way into Excel. A batch is first sent as it is. Where Excel refuses because a cell is being edited, it is
 * sent again as one that waits for the end of the edit, and the listener is told: so the pane knows at once, and
 * without a timer, why there is no answer.
 *
 * @throws HostProblem with a sentence for the user; what a batch was broken off with is thrown as it is.
 */
export function requester(onWaiting: WaitingListener): Requester {
  let waiting = 0;
  const wait = (change: 1 | -1) => {
    const before = waiting > 0;
    waiting += change;
    if (waiting > 0 !== before) onWaiting(waiting > 0);
  };
  return async (batch) => {
    try {
      return await Excel.run(batch);
    } catch (error) {
      if (!isCellEdit(error)) throw problem(error);
    }
    wait(1);
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      throw problem(error);
    } finally {
      wait(-1);
    }
  };
}

function problem(error: unknown): unknown {
  return error instanceof DOMException && error.name === "AbortError" ? error : new HostProblem(error);
}
