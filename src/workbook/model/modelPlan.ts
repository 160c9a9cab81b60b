import { freeName } from "../freeName";
import { SHEETS } from "../names";
import type { NewStep, Plan } from "../plan/plan";
import { checkCell, criteriaSheet } from "./criteriaSheet";
import type { Mapping } from "./mapping";
import { modelFormulas } from "./modelFormulas";
import { overridesSheet } from "./overridesSheet";
import { portfolioSheet, type ResultSpill } from "./portfolioSheet";
import { settingsSheet } from "./settingsSheet";

/** What a plan of the model may do otherwise. */
export interface ModelOptions {
  /** The sheets of the workbook: where one has a name the model wants, its own sheet gets a number after it. */
  readonly sheets?: readonly string[];
  /** Columns beside the results of the model. */
  readonly results?: readonly ResultSpill[];
}

/** Adds the criteria, the settings, the overrides and the results of a portfolio's table, a sheet each. */
export function modelPlan(mapping: Mapping, options: ModelOptions = {}): Plan<NewStep> {
  return { title: `Key account model of ${mapping.table}`, steps: modelSteps(mapping, options) };
}

/** The steps of the model: the sheet with the results first, so that it is shown when all are done. */
export function modelSteps(mapping: Mapping, options: ModelOptions = {}): readonly NewStep[] {
  const { portfolio, criteria, settings, overrides } = modelParts(mapping, options);
  return [...portfolio, ...criteria, ...settings, ...overrides];
}

/** The steps of each sheet of the model. */
export type ModelParts = Readonly<Record<"portfolio" | "criteria" | "settings" | "overrides", readonly NewStep[]>>;

export function modelParts(mapping: Mapping, { sheets = [], results = [] }: ModelOptions = {}): ModelParts {
  const { criteria, overrides, rows } = mapping;
  const formulas = modelFormulas({ ...mapping, criteria: criteria.map(({ column }) => column) });
  if (formulas === undefined) throw new Error(`No column of ${mapping.table} is a criterion`);
  const name = (sheet: keyof typeof SHEETS) => freeName(SHEETS[sheet], sheets);
  const check = checkCell(name("criteria"), criteria.length);
  return {
    portfolio: portfolioSheet(name("portfolio"), rows, formulas, check, results),
    criteria: criteriaSheet(name("criteria"), criteria, formulas),
    settings: settingsSheet(name("settings"), mapping),
    overrides: overridesSheet(name("overrides"), overrides),
  };
}
