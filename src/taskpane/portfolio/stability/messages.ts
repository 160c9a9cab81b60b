import type { StabilityTask } from "../../../workbook/portfolioView/stabilityRun";

/** What the worker is asked: one task, then nothing more. */
export type ToWorker = StabilityTask;

/** What the worker says: how many draws are made, and at the end the probability of each contender. */
export type FromWorker =
  { readonly kind: "progress"; readonly made: number } | { readonly kind: "done"; readonly probability: Float64Array };
