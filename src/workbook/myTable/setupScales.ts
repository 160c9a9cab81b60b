import { profileColumn } from "./columnProfile";
import { criterionReason } from "./proposal";
import { differentParents, parentOfRows } from "./parents";
import { rollUpValues } from "./rollUpValues";
import { guessScale } from "./scale";
import type { Setup, SetupCriterion } from "./setupState";

/** The cells of a column of the list. */
export function cellsOf({ columns, values }: Pick<Setup, "columns" | "values">, column: string) {
  const index = columns.findIndex(({ name }) => name === column);
  return values.map((row) => row[index] ?? "");
}

/** The parents of the list, row by row and each once; undefined where they are not rolled up. */
export function parentsOf(setup: Setup): { ofRows: readonly string[]; parents: readonly string[] } | undefined {
  const { account, parent } = setup.roles;
  if (!setup.rollUp || account.column === undefined || parent.column === undefined) return undefined;
  const ofRows = parentOfRows(cellsOf(setup, account.column), cellsOf(setup, parent.column));
  return { ofRows, parents: differentParents(ofRows) };
}

/**
 * Guesses the scales anew that the user has not set, from the companies or, rolled up, from their parents.
 *
 * @param only the one criterion that is affected; all where it is not given.
 */
export function withScales(setup: Setup, only?: string): Setup {
  const rolled = parentsOf(setup);
  const revenue = setup.roles.revenue.column;
  const weights = rolled && revenue !== undefined ? cellsOf(setup, revenue) : undefined;
  const guess = (criterion: SetupCriterion): SetupCriterion => {
    if (criterion.ownScale || (only !== undefined && criterion.column !== only)) return criterion;
    const { column, direction } = criterion;
    const way = column === revenue ? "sum" : criterion.way;
    const cells = cellsOf(setup, column);
    const judged = rolled ? rollUpValues({ cells, way, direction }, rolled.ofRows, rolled.parents, weights) : cells;
    const profile = profileColumn(column, judged);
    if (profile.numbers.length === 0 || profile.numbers[0] === profile.numbers.at(-1)) return criterion;
    const { lo, hi, reason } = guessScale(profile, direction);
    return { ...criterion, lo, hi, reason: criterionReason(column, direction, reason) };
  };
  return { ...setup, criteria: setup.criteria.map(guess) };
}
