import type { StabilityTask } from "../../../workbook/portfolioView/stabilityRun";

/** What the draws of a task are, for every place that shows their outcome. */
export function drawsNote({ spread, seed, draws }: StabilityTask): string {
  const error = Math.ceil(1000 * (0.5 / Math.sqrt(draws))) / 10;
  return (
    `Each weight is drawn at random up to ${Math.round(100 * spread)}\u00a0% above or below itself, the same draws every ` +
    `time (seed ${seed}). The spread is a convention. Standard error at most ${error} percentage points.`
  );
}
