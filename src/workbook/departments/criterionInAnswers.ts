import { TABLES } from "../names";
import type { ChangeStep } from "../plan/plan";
import type { OptionalTables } from "../snapshot/snapshot";
import { ANSWER_TABLES, type AnswerRow, type AnswerTable, isComputed, isNameIn, readRows } from "./answerTables";
import { countedRows } from "./countedRows";

/** The columns of each table of answers that name criteria, by their places; groups are compared in pairs too. */
const NAMED: Record<Exclude<AnswerTable, "departments">, readonly number[]> = {
  points: [1],
  ranks: [1],
  pairs: [2, 3],
};

/** Gives a criterion its new name in the departments' answers, so that they go on counting; formulas stay. */
export function renameInAnswers(
  tables: OptionalTables,
  from: string,
  to: string,
): { readonly steps: readonly ChangeStep[]; readonly words: readonly string[] } {
  const found = (Object.keys(NAMED) as (keyof typeof NAMED)[])
    .map((key) => ({ key, rows: rowsAbout(tables, key, from) }))
    .filter(({ rows }) => rows.length > 0);
  if (found.length === 0) return { steps: [], words: [] };
  return {
    steps: found.map(({ key, rows }) => ({
      kind: "editFoundRows",
      table: TABLES[key],
      columns: NAMED[key].map((at) => ANSWER_TABLES[key][at]!),
      rows: rows.map(({ base, cells }) => ({
        base,
        cells: NAMED[key].map((at) => (isNameIn(cells[at], from) ? to : cells[at]!)),
      })),
    })),
    words: [`Write "${to}" in place of "${from}" in ${countedRows(found)}, the answers of departments.`],
  };
}

function rowsAbout(tables: OptionalTables, key: keyof typeof NAMED, criterion: string): readonly AnswerRow[] {
  const reading = readRows(key, tables[key]);
  if ("problem" in reading) return [];
  return reading.rows.filter(
    (row) =>
      (key !== "pairs" || isNameIn(row.cells[1], "criteria")) &&
      NAMED[key].some((at) => isNameIn(row.cells[at], criterion)) &&
      !NAMED[key].some((at) => isComputed(row, at)),
  );
}
