import { DEFAULTS, type Default } from "../models/defaults";
import { BINDING } from "./names";
import type { PlanCell } from "./plan";

/** What the portfolio table and its columns are called. */
export interface Binding {
  readonly table: string;
  readonly account: string;
  readonly parent: string;
  readonly revenue: string;
  /** The column of flags and overrides, or "" where there is none. */
  readonly eligible: string;
}

/** Defaults that the portfolio's formulas take from the Settings sheet. */
export const PORTFOLIO_DEFAULTS = [
  "capacity",
  "minCoverage",
  "crCustomers",
] as const satisfies (keyof typeof DEFAULTS)[];

/** What a default rests on, as the Settings sheet says it. */
const KINDS: Record<Default["kind"], string> = {
  standard: "Standard",
  brief: "From practice, no source",
  convention: "Convention",
};

/** Rows of the settings table: the binding, then the defaults, with values of the caller's own where given. */
export function settingsRows(
  binding: Binding,
  own: Partial<Record<(typeof PORTFOLIO_DEFAULTS)[number], { value: number; source: string }>> = {},
): PlanCell[][] {
  const bound = (Object.keys(BINDING) as (keyof typeof BINDING)[]).map((key): PlanCell[] => [
    BINDING[key],
    binding[key],
    "name",
    "Where the portfolio is found in this workbook",
  ]);
  const defaults = PORTFOLIO_DEFAULTS.map((key): PlanCell[] => {
    const { label, value, unit, kind, source } = DEFAULTS[key];
    const set = own[key];
    return [label, set?.value ?? value, unit, set?.source ?? `${KINDS[kind]}. ${source}`];
  });
  return [...bound, ...defaults];
}
