import { DEPARTMENT_COLUMNS, TABLES } from "../names";
import type { ChangeStep, Plan, PlanCell, Step } from "../plan/plan";
import type { OptionalTables } from "../snapshot/snapshot";
import type { Criterion } from "../snapshot/criteria";
import type { CellValue, TableBlock } from "../snapshot/table";
import { answerRows, type Row } from "./answerRows";
import { type Answers, type AnswerMethod, METHODS } from "./answers";
import { ANSWER_TABLES, type AnswerRow, type AnswerTable, isNameIn, readRows, rowsOfDepartment } from "./answerTables";
import { departmentSheet } from "./departmentSheet";

/** What a plan starts from: the tables as they were read, and a free name for a sheet, should one be needed. */
export interface DepartmentBook {
  readonly tables: OptionalTables;
  readonly criteria: readonly Criterion[];
  readonly sheet: string;
}

/** Adds a department that has answered nothing yet; with the first one come the sheet and its tables. */
export function addDepartment(book: DepartmentBook, name: string): Plan {
  return { title: `Department ${name}`, steps: adding(book, { departments: [[name, METHODS.points, 1]] }) };
}

/** Takes a department and all its answers out of the tables. */
export function removeDepartment({ tables }: DepartmentBook, name: string): Plan {
  const steps = tablesIn(tables).flatMap(([key, table]) => removing(key, rowsOfDepartment(rowsIn(key, table), name)));
  return { title: `Without department ${name}`, steps };
}

/** Sets the voice that a department has in the pool. */
export function setVoice({ tables }: DepartmentBook, name: string, voice: number): Plan {
  return { title: `Voice of ${name}`, steps: editing(tables, name, "Voice", voice) };
}

/**
 * Puts a department's answers in place of those in the tables: rows that say something else now are replaced, the
 * others stay. Only the tables of its method are touched, and no row that is about something unknown. A department that
 * was taken off the list meanwhile is put back.
 */
export function saveAnswers(book: DepartmentBook, name: string, method: AnswerMethod, answers: Answers): Plan {
  const { tables, criteria } = book;
  const isListed = rowsOfDepartment(rowsIn("departments", tables.departments), name).length > 0;
  const added: Partial<Record<AnswerTable, readonly Row[]>> = isListed
    ? {}
    : { departments: [[name, METHODS[method], 1]] };
  const removed: ChangeStep[] = [];
  for (const { table: key, rows: wanted, covers } of answerRows(name, method, answers, criteria)) {
    const now = rowsOfDepartment(rowsIn(key, tables[key]), name).filter(({ cells }) => covers(cells));
    const gone = now.filter(({ cells }, i) => !wanted.some((row) => says(cells, row)) || hasEqualBefore(now, i));
    added[key] = wanted.filter((row) => !now.some(({ cells }) => says(cells, row)));
    removed.push(...removing(key, gone));
  }
  return {
    title: `Answers of ${name}`,
    steps: [...editing(tables, name, "Method", METHODS[method]), ...adding(book, added), ...removed],
  };
}

/** Whether the row of a table says the same as a wanted one, letter for letter. */
function says(cells: readonly CellValue[], row: Row): boolean {
  return row.every((value, j) => cells[j] === value);
}

function hasEqualBefore(rows: readonly AnswerRow[], i: number): boolean {
  return rows.slice(0, i).some(({ cells }) => cells.every((cell, j) => cell === rows[i]!.cells[j]));
}

function editing(tables: OptionalTables, name: string, column: "Method" | "Voice", value: string | number): Step[] {
  const [row] = rowsOfDepartment(rowsIn("departments", tables.departments), name);
  const cell = row?.cells[DEPARTMENT_COLUMNS.indexOf(column)];
  const at = tables.departments?.columns.findIndex((one) => isNameIn(one, column)) ?? -1;
  if (row === undefined || cell === value) return [];
  const edit = { row: String(row.cells[0]), base: row.base[at] ?? "", value };
  return [{ kind: "editRows", table: TABLES.departments, key: DEPARTMENT_COLUMNS[0], column, edits: [edit] }];
}

function removing(key: AnswerTable, rows: readonly AnswerRow[]): ChangeStep[] {
  if (rows.length === 0) return [];
  return [{ kind: "removeRows", table: TABLES[key], rows: rows.map(({ base }) => ({ base })) }];
}

/** Adds rows to the tables; where one of them is missing, a new sheet gets all that are. */
function adding(
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

function tablesIn(tables: OptionalTables): (readonly [AnswerTable, TableBlock])[] {
  return (Object.keys(ANSWER_TABLES) as AnswerTable[]).flatMap((key) => {
    const table = tables[key];
    return table === undefined ? [] : [[key, table] as const];
  });
}

/** The rows of a table; none where a column is missing, which the screen says. */
function rowsIn(key: AnswerTable, table: TableBlock | undefined): readonly AnswerRow[] {
  const reading = readRows(key, table);
  return "rows" in reading ? reading.rows : [];
}
