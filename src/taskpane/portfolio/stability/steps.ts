import { type StabilityTask, workOf } from "../../../workbook/portfolioView/stabilityRun";

/** Accounts × criteria × draws that a slow machine does in a millisecond. */
const PRODUCTS_PER_MS = 2e5;

/** How many draws take about so many milliseconds, at least one. */
export function drawsPerStep(task: StabilityTask, milliseconds: number): number {
  const perDraw = workOf(task) / task.draws;
  return Math.max(1, Math.floor((milliseconds * PRODUCTS_PER_MS) / Math.max(1, perDraw)));
}
