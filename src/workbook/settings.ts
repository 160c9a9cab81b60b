import { DEFAULTS, type Default } from "../models/defaults";
import { BINDING } from "./names";
import type { PlanCell } from "./plan/plan";

/** What the portfolio table and its columns are called; "" where there is no such column. */
export interface Binding {
  readonly table: string;
  readonly account: string;
  readonly parent: string;
  readonly revenue: string;
  /** The column that says who may be key. */
  readonly eligible: string;
}

/** Defaults that the portfolio's formulas take from the Settings sheet. */
export const PORTFOLIO_DEFAULTS = [
  "capacity",
  "minCoverage",
  "crCustomers",
] as const satisfies (keyof typeof DEFAULTS)[];

/** A setting's value and where it comes from, as the Settings sheet says it. */
export interface SettingValue {
  readonly value: number;
  readonly source: string;
}

/** What a default rests on, as the Settings sheet says it. */
const KINDS: Record<Default["kind"], string> = {
  standard: "Standard",
  brief: "From practice, no source",
  convention: "Convention",
};

/** The row of the settings table that says where the portfolio is found. */
export function bindingRow(key: keyof typeof BINDING, value: string): PlanCell[] {
  return [BINDING[key], value, "name", "Where the portfolio is found in this workbook"];
}

/** A default as a row of the settings table, with a value of the caller's own where given. */
export function defaultRow(key: keyof typeof DEFAULTS, own?: SettingValue): PlanCell[] {
  const { label, value, unit, kind, source } = DEFAULTS[key];
  return [label, own?.value ?? value, unit, own?.source ?? `${KINDS[kind]}. ${source}`];
}

/** Rows of the settings table: the binding, then the defaults, with values of the caller's own where given. */
export function settingsRows(
  binding: Binding,
  own: Partial<Record<(typeof PORTFOLIO_DEFAULTS)[number], SettingValue>> = {},
): PlanCell[][] {
  const bound = (Object.keys(BINDING) as (keyof typeof BINDING)[]).map((key) => bindingRow(key, binding[key]));
  return [...bound, ...PORTFOLIO_DEFAULTS.map((key) => defaultRow(key, own[key]))];
}
