import { type StabilityTask, stabilityRun } from "../../../workbook/portfolioView/stabilityRun";
import type { FromWorker } from "./messages";
import { drawsPerStep } from "./steps";

/** Where the draws are made: beside the page, or in it piece by piece where the browser gives no worker. */
export type Place = "worker" | "page";

export interface StabilityListener {
  onProgress(made: number): void;
  onDone(probability: Float64Array, place: Place): void;
}

/** Without a worker the page is busy for this long at a time; formulas are computed in between. */
const PIECE_MS = 8;

/**
 * Makes the draws of a task without holding up the page: in a worker, or piece by piece in the page where there is none
 * or it does not start.
 *
 * @returns what gives the run up; the listener hears nothing after that.
 */
export function runStability(task: StabilityTask, listener: StabilityListener): () => void {
  const worker = openWorker();
  if (worker === undefined) return runInPage(task, listener);
  let stop = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === "progress") return listener.onProgress(data.made);
    worker.terminate();
    listener.onDone(data.probability, "worker");
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    stop = runInPage(task, listener);
  };
  worker.postMessage(task);
  return () => stop();
}

/** A worker, or undefined where the browser has none or forbids it. */
function openWorker(): Worker | undefined {
  if (typeof Worker === "undefined") return undefined;
  try {
    return new Worker(new URL("./stabilityWorker.ts", import.meta.url));
  } catch {
    return undefined;
  }
}

function runInPage(task: StabilityTask, listener: StabilityListener): () => void {
  const run = stabilityRun(task);
  const step = drawsPerStep(task, PIECE_MS);
  let timer = setTimeout(advance);
  function advance() {
    const made = run.advance(step);
    if (made === task.draws) return listener.onDone(run.probability(), "page");
    listener.onProgress(made);
    timer = setTimeout(advance);
  }
  return () => clearTimeout(timer);
}
