import { copyCells } from "./bare";
import type { Case } from "./cases";
import { timeOf } from "./timing";

/** Times of a case on sheets of some rows, in nanoseconds a row. */
export interface Figures {
  readonly rows: number;
  /** The call as Excel makes it, with its rows in and its rows out. */
  readonly call: number;
  /** The same, with the results of all sheets kept. */
  readonly kept: number;
  /** A bare loop that copies the cells of the arguments. */
  readonly copy: number;
  /** The model alone, where the case names one. */
  readonly model?: number;
}

/** Accounts in all, whatever the size of a sheet: a hundred sheets of 10,000, or one of 1,000,000. */
const ACCOUNTS = 1_000_000;

/** What compiles the code before anything is measured. */
const WARM_UP_ROWS = 10_000;
const WARM_UP_CALLS = 30;

/** Measures a case on a million accounts in sheets of n rows. */
export function measure({ args, call, model }: Case, n: number): Figures {
  const run = call as (...all: unknown[]) => unknown;
  const few = args(WARM_UP_ROWS);
  for (let c = 0; c < WARM_UP_CALLS; c++) {
    copyCells(few);
    run(...few);
  }
  const sheets = Array.from({ length: Math.max(1, Math.round(ACCOUNTS / n)) }, () => args(n));
  const calls = sheets.map((sheet) => () => run(...sheet));
  const perRow = (work: (() => unknown)[], keep = false) => (timeOf(work, keep) * 1e6) / (sheets.length * n);
  return {
    rows: n,
    copy: perRow(sheets.map((sheet) => () => copyCells(sheet))),
    call: perRow(calls),
    kept: perRow(calls, true),
    ...(model && { model: perRow(sheets.map(() => model(n))) }),
  };
}
