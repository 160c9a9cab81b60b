/** An account and how likely it is to have a place when the weights vary. */
export interface StabilityBar {
  readonly row: number;
  readonly probability: number;
}

export interface StabilityBars {
  /** The accounts whose place is least certain, at most `MOST_BARS`, the most likely first. */
  readonly bars: readonly StabilityBar[];
  /** Accounts that have a place in every draw, and in none. */
  readonly always: number;
  readonly never: number;
  /** Accounts that are neither, shown or not. */
  readonly open: number;
}

export const MOST_BARS = 25;

/** The accounts about which the weights leave it open whether they are key. */
export function stabilityBars(rows: ArrayLike<number>, probability: ArrayLike<number>): StabilityBars {
  const all = Array.from(rows, (row, c): StabilityBar => ({ row, probability: probability[c]! }));
  const open = all.filter((bar) => bar.probability > 0 && bar.probability < 1);
  const doubt = (bar: StabilityBar) => Math.abs(bar.probability - 0.5);
  return {
    bars: [...open]
      .sort((a, b) => doubt(a) - doubt(b) || a.row - b.row)
      .slice(0, MOST_BARS)
      .sort((a, b) => b.probability - a.probability || a.row - b.row),
    always: all.filter((bar) => bar.probability === 1).length,
    never: all.filter((bar) => bar.probability === 0).length,
    open: open.length,
  };
}
