import { useCallback, useEffect, useMemo, useState } from "react";
import { type StabilityTask, workOf } from "../../../workbook/portfolioView/stabilityRun";
import { type Place, runStability } from "./runStability";

/** How a run stands. */
export type StabilityState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly made: number }
  | { readonly kind: "done"; readonly probability: Float64Array; readonly place: Place };

export interface Stability {
  /** Undefined where there is nothing to run: no key list, or nobody whom the score decides about. */
  readonly task: StabilityTask | undefined;
  readonly state: StabilityState;
  start(): void;
  cancel(): void;
}

/** Work up to this, in accounts × criteria × draws, is done without being asked for: about a second in a worker. */
const AT_ONCE = 2e8;

const IDLE: StabilityState = { kind: "idle" };

/** Runs the simulation of a task: at once where it is small, else when it is asked for. Another task begins anew. */
export function useStability(task: StabilityTask | undefined): Stability {
  const [asked, setAsked] = useState<StabilityTask>();
  const [heard, setHeard] = useState<{ readonly task: StabilityTask; readonly state: StabilityState }>();
  const [given, setGiven] = useState<StabilityTask>();
  const wanted = task !== undefined && given !== task && (asked === task || workOf(task) <= AT_ONCE);
  useEffect(() => {
    if (!wanted) return;
    const hear = (state: StabilityState) => setHeard({ task, state });
    return runStability(task, {
      onProgress: (made) => hear({ kind: "running", made }),
      onDone: (probability, place) => hear({ kind: "done", probability, place }),
    });
  }, [task, wanted]);

  const start = useCallback(() => {
    setGiven(undefined);
    setAsked(task);
  }, [task]);
  const cancel = useCallback(() => setGiven(task), [task]);
  const heardOfIt = heard !== undefined && heard.task === task ? heard.state : undefined;
  const state = useMemo(() => {
    if (heardOfIt?.kind === "done") return heardOfIt;
    return wanted ? (heardOfIt ?? { kind: "running" as const, made: 0 }) : IDLE;
  }, [heardOfIt, wanted]);
  return { task, state, start, cancel };
}
