import { DEPARTMENT_COLUMNS, TABLES } from "../names";
import type { ChangeStep, Plan, PlanCell, Step } from "../plan/plan";
import type { Criterion } from "../snapshot/criteria";
import type { OptionalTables } from "../snapshot/snapshot";
import type { TableBlock } from "../snapshot/table";
import { ANSWER_TABLES, type AnswerRow, type AnswerTable, isComputed, isNameIn, readRows } from "./answerTables";
import { departmentSheet } from "./departmentSheet";

/** What a plan starts from: the tables as they were read, and a free name for a sheet, should one be needed. */
export interface DepartmentBook {
  readonly tables: OptionalTables;
  readonly criteria: readonly Criterion[];
  readonly sheet: string;
}

/** A plan, what it writes in words, and what keeps it from being carried out, a sentence each. */
export interface DepartmentPlan {
  readonly plan: Plan;
  readonly words: readonly string[];
  readonly faults: readonly string[];
}

/** The rows of each table that is there. */
export function tablesIn(tables: OptionalTables): (readonly [AnswerTable, TableBlock])[] {
  return (Object.keys(ANSWER_TABLES) as AnswerTable[]).flatMap((key) => {
    const table = tables[key];
    return table === undefined ? [] : [[key, table] as const];
  });
}

/** The rows of one department in a table; none where the table lacks a column. */
export function rowsIn(tables: OptionalTables, key: AnswerTable, department: string): readonly AnswerRow[] {
  const reading = readRows(key, tables[key]);
  return "rows" in reading ? reading.rows.filter(({ cells }) => isNameIn(cells[0], department)) : [];
}

/** Columns that tables lack, a sentence each: their rows cannot be told apart by department. */
export function columnFaults(tables: OptionalTables): readonly string[] {
  return tablesIn(tables).flatMap(([key, table]) => {
    const reading = readRows(key, table);
    return "problem" in reading ? [reading.problem] : [];
  });
}

/**
 * Writes a cell in the row of a department; of several rows of that name, in the first, as that is the one that counts.
 *
 * @returns no step where the cell says so already; a sentence where a formula computes it.
 */
export function editing(
  tables: OptionalTables,
  name: string,
  column: "Method" | "Voice",
  value: string | number,
): { readonly steps: readonly Step[]; readonly faults: readonly string[] } {
  const rows = rowsIn(tables, "departments", name);
  const [row] = rows;
  const at = DEPARTMENT_COLUMNS.indexOf(column);
  if (row === undefined || row.cells[at] === value) return { steps: [], faults: [] };
  if (isComputed(row, at)) return { steps: [], faults: [computedFault("departments", `${column} of "${name}"`)] };
  const table = TABLES.departments;
  const step: Step =
    rows.length > 1
      ? { kind: "editFoundRows", table, columns: [column], rows: [{ base: row.base, cells: [value] }] }
      : {
          kind: "editRows",
          table,
          key: DEPARTMENT_COLUMNS[0],
          column,
          edits: [{ row: String(row.cells[0]), base: row.formulas[at] ?? "", value }],
        };
  return { steps: [step], faults: [] };
}

/** A cell that a formula computes is not written over. */
export function computedFault(key: AnswerTable, what: string): string {
  return `${TABLES[key]}: ${what} is computed by a formula. Change it there, or replace the formula by a value.`;
}

/** Takes rows out of a table. */
export function removing(key: AnswerTable, rows: readonly AnswerRow[]): ChangeStep[] {
  if (rows.length === 0) return [];
  return [{ kind: "removeRows", table: TABLES[key], rows: rows.map(({ base }) => ({ base })) }];
}

/** Adds rows to the tables; where one of them is missing, a new sheet gets all that are. */
export function adding(
  { tables, sheet }: DepartmentBook,
  rows: Partial<Record<AnswerTable, readonly (readonly PlanCell[])[]>>,
): Step[] {
  const keys = (Object.keys(ANSWER_TABLES) as AnswerTable[]).filter((key) => rows[key] !== undefined);
  const isMissing = (key: AnswerTable) => tables[key] === undefined;
  const missing = (Object.keys(ANSWER_TABLES) as AnswerTable[]).filter(isMissing);
  const fresh = Object.fromEntries(missing.map((key) => [key, rows[key] ?? []]));
  const isNeeded = keys.some((key) => isMissing(key) && rows[key]!.length > 0);
  return [
    ...(isNeeded ? departmentSheet(sheet, fresh) : []),
    ...keys
      .filter((key) => !isMissing(key) && rows[key]!.length > 0)
      .map((key): ChangeStep => ({
        kind: "addRows",
        table: TABLES[key],
        columns: ANSWER_TABLES[key],
        rows: rows[key]!,
      })),
  ];
}
