import { isBlank } from "../../cells/cell";
import { DEPARTMENT_COLUMNS, PAIR_COLUMNS, POINT_COLUMNS, RANK_COLUMNS, TABLES } from "../names";
import { type CellValue, columnIndex, sameName, type TableBlock } from "../snapshot/table";

/** The tables that hold the departments and what they answer, with their columns. */
export const ANSWER_TABLES = {
  departments: DEPARTMENT_COLUMNS,
  points: POINT_COLUMNS,
  ranks: RANK_COLUMNS,
  pairs: PAIR_COLUMNS,
} as const;

export type AnswerTable = keyof typeof ANSWER_TABLES;

/** A row of one of these tables. */
export interface AnswerRow {
  /** The cells under the table's own columns, in their order; what else the table has is left out. */
  readonly cells: readonly CellValue[];
  /** The same cells with formulas in place of their values. */
  readonly formulas: readonly CellValue[];
  /** The whole row as it was read, formulas in place of their values: the base for taking it away. */
  readonly base: readonly CellValue[];
}

export type RowsReading = { readonly rows: readonly AnswerRow[] } | { readonly problem: string };

/** The rows of a table that are not empty; none where there is no such table. */
export function readRows(key: AnswerTable, table: TableBlock | undefined): RowsReading {
  if (table === undefined) return { rows: [] };
  const positions = ANSWER_TABLES[key].map((name) => ({ name, at: columnIndex(table, name) }));
  const absent = positions.find(({ at }) => at === undefined);
  if (absent !== undefined) return { problem: `${TABLES[key]} has no column "${absent.name}". Add it.` };
  return {
    rows: table.values.flatMap((values, i) => {
      const cells = positions.map(({ at }) => values[at!] ?? "");
      const base = table.formulas?.[i] ?? values;
      return cells.every(isBlank) ? [] : [{ cells, formulas: positions.map(({ at }) => base[at!] ?? ""), base }];
    }),
  };
}

/** Whether a formula computes the cell, so that writing a value would destroy it. */
export function isComputed({ cells, formulas }: AnswerRow, at: number): boolean {
  const formula = formulas[at];
  return typeof formula === "string" && formula.startsWith("=") && formula !== cells[at];
}

/** Whether a cell that a person may have typed is a name: letter case and spaces at the ends do not matter. */
export function isNameIn(cell: CellValue | undefined, name: string): boolean {
  return sameName(String(cell ?? "").trim(), name.trim());
}

/** The rows of one department. */
export function rowsOfDepartment(rows: readonly AnswerRow[], department: string): readonly AnswerRow[] {
  return rows.filter(({ cells }) => isNameIn(cells[0], department));
}
