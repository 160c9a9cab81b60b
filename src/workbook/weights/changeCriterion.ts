import { renameInAnswers } from "../departments/criterionInAnswers";
import { CRITERIA_COLUMNS } from "../names";
import type { Step } from "../plan/plan";
import type { Blocks } from "../snapshot/snapshot";
import type { Criterion } from "../snapshot/criteria";
import { columnIndex, rowsWithKey, sameName, shown } from "../snapshot/table";
import { cellsOf, type CriterionForm, hasColumn, type ToldPlan } from "./criterionForm";
import { renameInSets } from "./weightSets";

const [KEY] = CRITERIA_COLUMNS;

/** Columns of the criteria table that a form can change; the name last, as the rows are found by it. */
const CHANGEABLE = ["Group", "Direction", "Lo", "Hi", "Definition", KEY] as const;

/**
 * Writes what changed about a criterion. A new name is given to the portfolio's column too where the user says so; the
 * formulas follow by themselves.
 *
 * @param renameColumn whether the column of the portfolio's table is renamed with the criterion.
 */
export function changeCriterion(
  blocks: Blocks,
  criterion: Criterion,
  form: CriterionForm,
  renameColumn: boolean,
): ToldPlan {
  const table = blocks.criteria!;
  const [row] = rowsWithKey(table, columnIndex(table, KEY)!, criterion.name);
  const cells = cellsOf(form);
  const steps: Step[] = [];
  const words: string[] = [];
  for (const column of CHANGEABLE) {
    const j = columnIndex(table, column);
    if (j === undefined || row === undefined) continue;
    const base = (table.formulas ?? table.values)[row]![j] ?? "";
    const value = cells[column];
    if (base === value) continue;
    steps.push({
      kind: "editRows",
      table: table.name,
      key: KEY,
      column,
      edits: [{ row: criterion.name, base, value }],
    });
    words.push(`${column} of "${criterion.name}" in ${table.name}: ${shown(base)} becomes ${shown(value)}.`);
  }
  const name = form.name.trim();
  if (!sameName(name, criterion.name)) {
    const rename = columnRename(blocks, criterion.name, name, renameColumn);
    const inAnswers = renameInAnswers(blocks.optional, criterion.name, name);
    const inSets = renameInSets(blocks, criterion.name, name);
    steps.push(...rename.steps, ...inAnswers.steps, ...inSets.steps);
    words.push(...rename.words, ...inAnswers.words, ...inSets.words);
  }
  return { plan: { title: `Change of "${criterion.name}"`, steps }, words };
}

function columnRename(blocks: Blocks, from: string, to: string, wanted: boolean) {
  const { portfolio } = blocks;
  const steps: Step[] = [];
  const words: string[] = [];
  if (portfolio !== undefined && wanted && hasColumn(blocks, from) && !hasColumn(blocks, to)) {
    steps.push({ kind: "renameColumn", table: portfolio.name, from, to });
    words.push(`The column "${from}" of ${portfolio.name} is renamed to "${to}"; formulas that use it follow.`);
  } else if (portfolio !== undefined && !hasColumn(blocks, to)) {
    words.push(`${portfolio.name} will have no column "${to}": nothing is rated on it until there is one.`);
  }
  return { steps, words };
}
