/** The formulas of the grid and the custom functions behind them. */
export interface Calculation {
  readonly busy: boolean;
  /** Passes when nothing is left to calculate. */
  settled(): Promise<void>;
}

/** Passes at once when nothing is being calculated. */
export async function whenSettled(calculation: Calculation): Promise<void> {
  if (calculation.busy) await calculation.settled();
}
