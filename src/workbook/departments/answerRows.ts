import type { Criterion } from "../snapshot/criteria";
import type { CellValue } from "../snapshot/table";
import type { Answers, AnswerMethod, PairAnswer, PairSet } from "./answers";
import { type AnswerTable, isNameIn } from "./answerTables";
import { groupsOf } from "./groups";

/** A row to write: a department, what it is about, and the answer. */
export type Row = readonly (string | number)[];

/** The rows that a method's answers are, by table, and which rows of the table they stand in place of. */
export interface WantedRows {
  readonly table: Exclude<AnswerTable, "departments">;
  readonly rows: readonly Row[];
  readonly covers: (cells: readonly CellValue[]) => boolean;
}

/** The rows that a department's answers are under a method. */
export function answerRows(
  name: string,
  method: AnswerMethod,
  answers: Answers,
  criteria: readonly Criterion[],
): WantedRows[] {
  const names = criteria.map((criterion) => criterion.name);
  const numbers = (table: "points" | "ranks"): WantedRows => ({
    table,
    rows: names.flatMap((criterion) => {
      const value = answers[table].get(criterion);
      return value === undefined ? [] : [[name, criterion, value]];
    }),
    covers: (cells) => isAmong(names, cells[1]),
  });
  const pairs = (set: PairSet, among: readonly string[]): WantedRows => ({
    table: "pairs",
    rows: answers[set]
      .filter(({ a, b }) => among.includes(a) && among.includes(b))
      .map((pair) => pairRow(name, set, pair)),
    covers: (cells) => isNameIn(cells[1], set) && isAmong(among, cells[2]) && isAmong(among, cells[3]),
  });
  const groups = groupsOf(criteria).map((group) => group.name);
  const byMethod: Record<AnswerMethod, readonly WantedRows[]> = {
    points: [numbers("points")],
    roc: [numbers("ranks")],
    rank_sum: [numbers("ranks")],
    groups: [pairs("groups", groups), numbers("points")],
    criteria: [pairs("criteria", names)],
  };
  return [...byMethod[method]];
}

function isAmong(names: readonly string[], cell: CellValue | undefined): boolean {
  return names.some((name) => isNameIn(cell, name));
}

/** The one that counts more stands first, so that values are whole numbers wherever the scale is kept to. */
function pairRow(name: string, set: PairSet, { a, b, value }: PairAnswer): Row {
  return value >= 1 ? [name, set, a, b, value] : [name, set, b, a, wholeIfNear(1 / value)];
}

function wholeIfNear(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 ? whole : value;
}
