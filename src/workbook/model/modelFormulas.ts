import { DEFAULTS } from "../../models/defaults";
import {
  columnReference,
  criterionAnchors,
  criterionValues,
  eligibleFormula,
  scoreFormula,
  selectFormula,
  setting,
  shownCells,
  unratedCriteria,
} from "../formulas";
import type { NAMES } from "../names";
import type { Formula } from "../plan/plan";
import { ratingColumns } from "./ratingColumns";

/** What the formulas of the model depend on. */
export interface ModelSource {
  readonly table: string;
  readonly columns: readonly string[];
  readonly account: string;
  readonly revenue: string | undefined;
  readonly eligible: string | undefined;
  /** The names of the criteria; those that no column bears have no part in the formulas. */
  readonly criteria: readonly string[];
}

/** The formulas of the model by the defined name of what they give; `revenue` only where a column has it. */
export type ModelFormulas = Record<Exclude<keyof typeof NAMES, "revenue">, Formula> & { readonly revenue?: Formula };

/** The formulas of the model, or undefined where no criterion has a column. */
export function modelFormulas(source: ModelSource): ModelFormulas | undefined {
  const { table, columns, account, revenue, eligible, criteria } = source;
  const ratings = ratingColumns(table, columns, criteria);
  if (ratings === undefined) return undefined;
  const cells = (column: string) => columnReference(table, column);
  const capacity = setting(DEFAULTS.capacity.label);
  return {
    ratingHeaders: { formula: `=${ratings.headers}` },
    weights: criterionValues("Weight"),
    directions: criterionValues("Direction"),
    anchors: criterionAnchors(),
    blanks: { formula: `=${ratings.blanks}` },
    unrated: unratedCriteria(),
    accounts: shownCells(cells(account)),
    ...(revenue !== undefined && { revenue: shownCells(cells(revenue)) }),
    eligible: eligibleFormula(cells(account), eligible === undefined ? undefined : cells(eligible)),
    scores: scoreFormula(ratings, setting(DEFAULTS.minCoverage.label)),
    ranks: selectFormula(capacity, "rank"),
    status: selectFormula(capacity, "status"),
  };
}
