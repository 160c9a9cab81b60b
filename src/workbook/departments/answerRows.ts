import type { Criterion } from "../snapshot/criteria";
import type { CellValue } from "../snapshot/table";
import { type Answers, type AnswerMethod, isSameRatio, type PairAnswer, type PairSet } from "./answers";
import { type AnswerTable, isNameIn } from "./answerTables";
import { groupsOf } from "./groups";

/** A row to write: a department, what it is about, and the answer. */
export type Row = readonly (string | number)[];

/** The rows that a method's answers are, by table, and how they compare with rows that are there. */
export interface WantedRows {
  readonly table: Exclude<AnswerTable, "departments">;
  readonly rows: readonly Row[];
  /** What a row is about, the same for rows that answer the same; undefined where the method does not ask for it. */
  readonly about: (cells: readonly CellValue[]) => string | undefined;
  /** Whether a row gives the answer that another about the same gives. */
  readonly says: (cells: readonly CellValue[], row: Row) => boolean;
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
    about: (cells) => among(names, cells[1]),
    says: (cells, row) => cells[2] === row[2],
  });
  const pairs = (set: PairSet, compared: readonly string[]): WantedRows => ({
    table: "pairs",
    rows: answers[set]
      .filter(({ a, b }) => compared.includes(a) && compared.includes(b))
      .map((pair) => pairRow(name, set, pair)),
    about: (cells) => (isNameIn(cells[1], set) ? aboutPair(compared, cells) : undefined),
    says: ([, , a, , value], row) =>
      typeof value === "number" && isSameRatio(isNameIn(a, String(row[2])) ? value : 1 / value, Number(row[4])),
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

function among(names: readonly string[], cell: CellValue | undefined): string | undefined {
  return names.find((name) => isNameIn(cell, name));
}

/** Both names, whichever stands first; undefined where one is unknown or both are one. */
function aboutPair(names: readonly string[], [, , a, b]: readonly CellValue[]): string | undefined {
  const [one, other] = [among(names, a), among(names, b)];
  return one === undefined || other === undefined || one === other ? undefined : [one, other].sort().join("\n");
}

/** The one that counts more stands first, so that values are whole numbers wherever the scale is kept to. */
function pairRow(name: string, set: PairSet, { a, b, value }: PairAnswer): Row {
  return value >= 1 ? [name, set, a, b, value] : [name, set, b, a, wholeIfNear(1 / value)];
}

function wholeIfNear(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-9 ? whole : value;
}
