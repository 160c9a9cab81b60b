import { isBlank } from "../../cells/cell";
import { TABLES } from "../names";
import type { OptionalTables } from "../snapshot/snapshot";
import type { Criterion } from "../snapshot/criteria";
import { type CellValue, sameName, shown } from "../snapshot/table";
import { type Answers, type AnswerMethod, type Department, METHODS } from "./answers";
import { type AnswerRow, type AnswerTable, isNameIn, readRows, rowsOfDepartment } from "./answerTables";
import { groupsOf } from "./groups";
import { type Known, readNumbers, readPairs } from "./readAnswers";

export interface Departments {
  readonly departments: readonly Department[];
  /** What stands in the tables and belongs to no department, a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * The departments and their answers as the workbook has them. What cannot be used, such as the answer to a criterion
 * that was renamed, is passed over and named.
 */
export function readDepartments(tables: OptionalTables, criteria: readonly Criterion[]): Departments {
  const remarks: string[] = [];
  const rowsIn = (key: AnswerTable): readonly AnswerRow[] => {
    const reading = readRows(key, tables[key]);
    if ("rows" in reading) return reading.rows;
    remarks.push(reading.problem);
    return [];
  };
  const rows = {
    departments: rowsIn("departments"),
    points: rowsIn("points"),
    ranks: rowsIn("ranks"),
    pairs: rowsIn("pairs"),
  };
  const known = { criteria: criteria.map(({ name }) => name), groups: groupsOf(criteria).map(({ name }) => name) };
  const departments: Department[] = [];
  for (const { cells } of rows.departments) {
    const [cell, method, voice] = cells;
    const name = String(cell).trim();
    if (name === "") remarks.push(`${TABLES.departments} has a row without a department. Name it or clear the row.`);
    else if (departments.some((one) => sameName(one.name, name))) {
      remarks.push(
        `${TABLES.departments}: "${name}" stands there twice. The first row counts; rename or remove the other.`,
      );
    } else departments.push(department(name, method!, voice!, rows, known));
  }
  return { departments, remarks: [...remarks, ...strangers(rows, departments)] };
}

type Rows = Readonly<Record<AnswerTable, readonly AnswerRow[]>>;

function department(name: string, methodCell: CellValue, voiceCell: CellValue, rows: Rows, known: Known): Department {
  const remarks: string[] = [];
  const method = methodIn(methodCell);
  if (method === undefined && !isBlank(methodCell)) {
    remarks.push(
      `${TABLES.departments}: Method is ${shown(methodCell)}. Use one of: ${Object.values(METHODS).join(", ")}.`,
    );
  }
  const voice = voiceIn(voiceCell);
  if (voice === undefined) {
    remarks.push(
      `${TABLES.departments}: Voice is ${shown(voiceCell)}, so this department is not heard. Enter a number, 0 or more.`,
    );
  }
  const answers: Answers = {
    points: readNumbers("points", rowsOfDepartment(rows.points, name), known.criteria, remarks),
    ranks: readNumbers("ranks", rowsOfDepartment(rows.ranks, name), known.criteria, remarks),
    ...readPairs(rowsOfDepartment(rows.pairs, name), known, remarks),
  };
  return { name, method, voice: voice ?? 0, answers, remarks };
}

/** The method a cell names, or undefined. */
export function methodIn(cell: CellValue): AnswerMethod | undefined {
  return (Object.keys(METHODS) as AnswerMethod[]).find((key) => isNameIn(cell, METHODS[key]));
}

/** An empty voice is the voice of everybody, 1. */
function voiceIn(cell: CellValue): number | undefined {
  if (isBlank(cell)) return 1;
  return typeof cell === "number" && cell >= 0 ? cell : undefined;
}

/** Answers of departments that are not in the list. */
function strangers(rows: Rows, departments: readonly Department[]): string[] {
  return (["points", "ranks", "pairs"] as const).flatMap((key) => {
    const unknown = rows[key]
      .map(({ cells }) => cells[0]!)
      .filter((cell) => !departments.some(({ name }) => isNameIn(cell, name)));
    return [...new Set(unknown.map(shown))].map(
      (cell) =>
        `${TABLES[key]} has answers of ${cell}, which ${TABLES.departments} does not list, so they do not count. Add that department, or correct the name.`,
    );
  });
}
