/** The worker that makes the draws of a stability run beside the page, so that formulas go on calculating there. */
import { stabilityRun } from "../../../workbook/portfolioView/stabilityRun";
import type { FromWorker, ToWorker } from "./messages";
import { drawsPerStep } from "./steps";

/** How long a step may take, so that progress is told a few times a second. */
const STEP_MS = 100;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  const run = stabilityRun(data);
  const say = (message: FromWorker) => postMessage(message);
  const step = drawsPerStep(data, STEP_MS);
  for (let made = 0; made < data.draws;) {
    made = run.advance(step);
    say({ kind: "progress", made });
  }
  say({ kind: "done", probability: run.probability() });
});
