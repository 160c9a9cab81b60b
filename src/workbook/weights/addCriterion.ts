import { isNumeric, profileColumn, profileColumns } from "../myTable/columnProfile";
import { guessGroup } from "../myTable/criterionGroup";
import { guessDirection } from "../myTable/direction";
import { proposeCriterion } from "../myTable/proposal";
import { BINDING, CRITERIA_COLUMNS, SETTINGS_COLUMNS, TABLES } from "../names";
import type { Plan, PlanCell, Step } from "../plan/plan";
import type { Blocks } from "../snapshot/snapshot";
import type { Criterion } from "../snapshot/criteria";
import { columnIndex, rowsWithKey, sameName, type TableBlock } from "../snapshot/table";
import { ratingSteps } from "./ratingSteps";
import { cellsOf, type CriterionForm, hasColumn } from "./criterionForm";

/** Columns of the portfolio's table that can be rated on and are no criterion yet, in the order of the table. */
export function columnsToAdd({ portfolio, settings }: Blocks, criteria: readonly Criterion[]): readonly string[] {
  if (portfolio === undefined) return [];
  const taken = [...criteria.map(({ name }) => name), ...(settings === undefined ? [] : boundColumns(settings))];
  return profileColumns(portfolio.columns, portfolio.values)
    .filter((profile) => !taken.some((name) => sameName(name, profile.name)) && isNumeric(profile))
    .map(({ name }) => name);
}

/** What a criterion of that name would be, as far as its column tells; a benefit without a scale where there is none. */
export function proposeForm({ portfolio }: Blocks, name: string): CriterionForm {
  const column = portfolio && columnIndex(portfolio, name.trim());
  const profile =
    column === undefined
      ? undefined
      : profileColumn(
          portfolio!.columns[column]!,
          portfolio!.values.map((row) => row[column] ?? ""),
        );
  if (profile === undefined || !isNumeric(profile)) {
    const { direction } = guessDirection(name);
    return { name, group: guessGroup(name, direction), direction, lo: undefined, hi: undefined, definition: "" };
  }
  const { group, direction, lo, hi } = proposeCriterion(profile);
  return { name: profile.name, group, direction, lo, hi, definition: "" };
}

/** The columns that the settings name as something else than a criterion. */
function boundColumns(settings: TableBlock): readonly string[] {
  const [key, value] = SETTINGS_COLUMNS.slice(0, 2).map((name) => columnIndex(settings, name));
  if (key === undefined || value === undefined) return [];
  return Object.values(BINDING).flatMap((label) =>
    rowsWithKey(settings, key, label).map((row) => String(settings.values[row]![value])),
  );
}

/** Plans that follow each other, and what they will write, a sentence each. */
export interface ToldPlans {
  readonly plans: readonly Plan[];
  readonly words: readonly string[];
}

/**
 * Adds a criterion with weight 0, so that no score changes until its weight is raised. Where the portfolio has no
 * column of its name, one for its ratings is added. What makes the model read the column is a plan of its own, before
 * that of the row: Excel moves the cells below a table when a row is added, and the first plan writes to such cells.
 */
export function addCriterion(blocks: Blocks, criteria: readonly Criterion[], form: CriterionForm): ToldPlans {
  const { criteria: table } = blocks;
  const name = form.name.trim();
  const cells: Record<string, PlanCell> = { ...cellsOf(form), Weight: 0 };
  const columns = CRITERIA_COLUMNS.filter((column) => columnIndex(table!, column) !== undefined);
  const rows = [columns.map((column) => cells[column] ?? null)];
  const { steps, words } = columnSteps(blocks, criteria, name);
  const row: Plan = {
    title: `Criterion "${name}"`,
    steps: [{ kind: "addRows", table: TABLES.criteria, columns, rows }],
  };
  return {
    plans: steps.length === 0 ? [row] : [{ title: `What the model needs to read "${name}"`, steps }, row],
    words: [
      ...words,
      `Add the row "${name}" to ${TABLES.criteria}, with weight 0: nothing changes until you raise it.`,
    ],
  };
}

/** Steps that give a criterion a column and make the model read it, as far as it does not yet. */
function columnSteps(blocks: Blocks, criteria: readonly Criterion[], name: string) {
  const { portfolio } = blocks;
  const steps: Step[] = [];
  const words: string[] = [];
  if (portfolio === undefined) return { steps, words };
  const needsColumn = !hasColumn(blocks, name);
  if (needsColumn) {
    steps.push({ kind: "addColumn", table: portfolio.name, name, cells: portfolio.values.map(() => null) });
    words.push(`Add an empty column "${name}" at the right end of ${portfolio.name}, for its ratings.`);
  }
  const before = { columns: portfolio.columns, criteria: criteria.map((one) => one.name) };
  const columns = needsColumn ? [...portfolio.columns, name] : portfolio.columns;
  const rewritten = ratingSteps(blocks, before, { columns, criteria: [...before.criteria, name] });
  if (rewritten.length > 0) words.push(`Make the formulas of the model read the column "${name}" too.`);
  return { steps: [...steps, ...rewritten], words };
}
