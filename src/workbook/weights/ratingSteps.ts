import { type ModelFormulas, modelFormulas } from "../model/modelFormulas";
import type { Step } from "../plan/plan";
import type { Blocks } from "../snapshot/snapshot";
import { readSettings } from "../snapshot/settings";

/** The formulas that name the columns of the criteria. */
const NAMING_COLUMNS = ["ratingHeaders", "blanks", "scores"] as const satisfies (keyof ModelFormulas)[];

/** The columns of the portfolio's table, and the criteria among them. */
interface Columns {
  readonly columns: readonly string[];
  readonly criteria: readonly string[];
}

/** Steps that make the model's formulas read the columns of other criteria; none where they do so already. */
export function ratingSteps(
  { settings, portfolio, model = [] }: Blocks,
  before: Columns,
  after: Columns,
): readonly Step[] {
  const read = settings && readSettings(settings);
  if (read === undefined || "problems" in read || portfolio === undefined) return [];
  const formulas = ({ columns, criteria }: Columns) =>
    modelFormulas({ ...read.settings, table: portfolio.name, revenue: undefined, columns, criteria });
  const [old, now] = [formulas(before), formulas(after)];
  if (now === undefined) return [];
  return NAMING_COLUMNS.flatMap((name): Step[] => {
    const cell = model.find((one) => one.name === name);
    if (cell?.place === undefined || old?.[name].formula === now[name].formula) return [];
    const { place, formula } = cell;
    return [{ kind: "editCells", sheet: place.sheet, edits: [{ cell: place.cell, base: formula, value: now[name] }] }];
  });
}
