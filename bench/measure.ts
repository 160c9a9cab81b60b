import { copyCells, sameShape } from "./bare";
import type { Case } from "./cases";
import { timeOf } from "./timing";

/** Times of a case on some rows, in milliseconds. */
export interface Figures {
  readonly rows: number;
  readonly whole: number;
  /** A bare loop that copies the cells of the arguments. */
  readonly copy: number;
  /** The copy, and rows like those of the result: a function that computes nothing. */
  readonly nothing: number;
  /** The model alone, where the case names one. */
  readonly model?: number;
}

/** What compiles the code before anything is measured. */
const WARM_UP_ROWS = 10_000;
const WARM_UP_CALLS = 30;

/** Measures a case on n rows. */
export function measure({ args, call, model }: Case, n: number): Figures {
  const run = call as (...all: unknown[]) => unknown[][];
  const few = args(WARM_UP_ROWS);
  for (let c = 0; c < WARM_UP_CALLS; c++) {
    copyCells(few);
    sameShape(run(...few));
  }
  const cells = args(n);
  const result = run(...cells);
  return {
    rows: n,
    copy: timeOf(() => copyCells(cells), n),
    nothing: timeOf(() => [copyCells(cells), sameShape(result)], n),
    whole: timeOf(() => run(...cells), n),
    ...(model && { model: timeOf(model(n), n) }),
  };
}
