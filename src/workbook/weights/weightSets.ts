import { isMissing } from "../../cells/cell";
import { SHEETS, TABLES, WEIGHT_SET_COLUMNS } from "../names";
import type { Plan, PlanCell, Step } from "../plan/plan";
import type { Blocks } from "../snapshot/snapshot";
import type { Criterion } from "../snapshot/criteria";
import { columnIndex, isFormula, sameName, type TableBlock } from "../snapshot/table";
import { type OwnTable, rowsInto } from "./ownTable";

/** A saved set of weights. */
export interface WeightSet {
  readonly name: string;
  readonly weights: readonly { readonly criterion: string; readonly weight: number }[];
}

const WEIGHT_SETS: OwnTable = {
  sheet: SHEETS.weightSets,
  table: TABLES.weightSets,
  title: "Weight sets: saved in the KAM pane, a row for each set and criterion",
  columns: WEIGHT_SET_COLUMNS,
  widths: [180, 180, 90],
  numberFormats: {},
};

/** The saved sets in the order of their first rows. Rows without a name or a weight are passed over. */
export function readWeightSets({ optional }: Pick<Blocks, "optional">): readonly WeightSet[] {
  const table = optional.weightSets;
  if (table === undefined) return [];
  const [set, criterion, weight] = WEIGHT_SET_COLUMNS.map((name) => columnIndex(table, name));
  if (set === undefined || criterion === undefined || weight === undefined) return [];
  const sets = new Map<string, { name: string; weights: { criterion: string; weight: number }[] }>();
  for (const row of table.values) {
    const value = row[weight];
    if (isMissing(row[set]) || isMissing(row[criterion]) || typeof value !== "number" || value < 0) continue;
    const name = String(row[set]).trim();
    const key = name.toLowerCase();
    if (!sets.has(key)) sets.set(key, { name, weights: [] });
    sets.get(key)!.weights.push({ criterion: String(row[criterion]), weight: value });
  }
  return [...sets.values()];
}

/** What a saved set says of today's criteria. */
export interface LoadedSet {
  /** One per criterion; 0 where the set does not have it. */
  readonly proportions: readonly number[];
  /** Criteria that the set does not have. */
  readonly absent: readonly string[];
  /** Criteria of the set that there are no longer. */
  readonly unknown: readonly string[];
}

/** The weights of a set for the criteria as they are now. */
export function loadSet({ weights }: WeightSet, criteria: readonly Criterion[]): LoadedSet {
  const found = criteria.map(({ name }) => weights.find(({ criterion }) => sameName(criterion, name)));
  return {
    proportions: found.map((one) => one?.weight ?? 0),
    absent: criteria.filter((_, c) => found[c] === undefined).map(({ name }) => name),
    unknown: weights
      .filter(({ criterion }) => !criteria.some(({ name }) => sameName(name, criterion)))
      .map(({ criterion }) => criterion),
  };
}

/** Saves weights as a set; a set of that name is replaced. */
export function saveSet(
  blocks: Blocks,
  name: string,
  criteria: readonly Criterion[],
  weights: readonly number[],
): Plan {
  const rows = criteria.map((criterion, c): PlanCell[] => [name, criterion.name, weights[c]!]);
  return {
    title: `Weight set "${name}"`,
    steps: [...removal(blocks.optional.weightSets, name), ...rowsInto(WEIGHT_SETS, blocks.optional.weightSets, rows)],
  };
}

/** Deletes a saved set. */
export function deleteSet({ optional }: Blocks, name: string): Plan {
  return { title: `Deletion of the weight set "${name}"`, steps: removal(optional.weightSets, name) };
}

/** Gives a criterion its new name in the saved sets, so that they can still be loaded; formulas stay. */
export function renameInSets(
  { optional }: Pick<Blocks, "optional">,
  from: string,
  to: string,
): { readonly steps: readonly Step[]; readonly words: readonly string[] } {
  const table = optional.weightSets;
  const [, name] = WEIGHT_SET_COLUMNS;
  const column = table && columnIndex(table, name);
  if (table === undefined || column === undefined) return { steps: [], words: [] };
  const rows = (table.formulas ?? table.values).filter(
    (_, i) => sameName(String(table.values[i]![column]).trim(), from) && !isFormula(table, i, column),
  );
  if (rows.length === 0) return { steps: [], words: [] };
  return {
    steps: [
      {
        kind: "editFoundRows",
        table: table.name,
        columns: [name],
        rows: rows.map((base) => ({ base, cells: [to] })),
      },
    ],
    words: [
      `Write "${to}" in place of "${from}" in ${rows.length} ${rows.length === 1 ? "row" : "rows"} of ${table.name}, the saved weight sets.`,
    ],
  };
}

function removal(table: TableBlock | undefined, name: string): readonly Step[] {
  const column = table && columnIndex(table, WEIGHT_SET_COLUMNS[0]);
  if (table === undefined || column === undefined) return [];
  const cells = table.formulas ?? table.values;
  const rows = cells.filter((_, i) => sameName(String(table.values[i]![column]).trim(), name));
  return rows.length === 0 ? [] : [{ kind: "removeRows", table: table.name, rows: rows.map((base) => ({ base })) }];
}
