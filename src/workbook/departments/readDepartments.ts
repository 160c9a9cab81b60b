import { isBlank } from "../../cells/cell";
import { TABLES } from "../names";
import type { OptionalTables } from "../snapshot/snapshot";
import type { Criterion } from "../snapshot/criteria";
import { type CellValue, sameName, shown } from "../snapshot/table";
import {
  type Answers,
  type AnswerMethod,
  type Department,
  METHODS,
  PAIR_SETS,
  type PairAnswer,
  type PairSet,
  pairValue,
} from "./answers";
import { isAnswer } from "./answerValues";
import { type AnswerRow, type AnswerTable, isNameIn, readRows, rowsOfDepartment } from "./answerTables";
import { groupsOf } from "./groups";

export interface Departments {
  readonly departments: readonly Department[];
  /** What stands in the tables and belongs to no department, a sentence each. */
  readonly remarks: readonly string[];
}

/** The names that an answer may be about. */
interface Known {
  readonly criteria: readonly string[];
  readonly groups: readonly string[];
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
    remarks.push(`Method is ${shown(methodCell)}. Use one of: ${Object.values(METHODS).join(", ")}.`);
  }
  const voice = voiceIn(voiceCell);
  if (voice === undefined) {
    remarks.push(`Voice is ${shown(voiceCell)}, so this department is not heard. Enter a number, 0 or more.`);
  }
  const answers: Answers = {
    points: numbersIn("points", rowsOfDepartment(rows.points, name), known.criteria, remarks),
    ranks: numbersIn("ranks", rowsOfDepartment(rows.ranks, name), known.criteria, remarks),
    ...pairsIn(rowsOfDepartment(rows.pairs, name), known, remarks),
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

/** What the numbers of a table are called, and what may stand there. */
const NUMBERS = {
  points: { what: "points", cure: "Enter a number, 0 or more." },
  ranks: { what: "rank", cure: "Enter a number from 1, the most important." },
} as const;

function numbersIn(
  key: keyof typeof NUMBERS,
  rows: readonly AnswerRow[],
  names: readonly string[],
  remarks: string[],
): ReadonlyMap<string, number> {
  const { what, cure } = NUMBERS[key];
  const numbers = new Map<string, number>();
  for (const { cells } of rows) {
    const [, criterion, value] = cells;
    const name = names.find((one) => isNameIn(criterion, one));
    if (isBlank(value)) continue;
    if (name === undefined) remarks.push(noSuch(key, criterion!, "criterion"));
    else if (!isAnswer(key, value)) {
      remarks.push(`${TABLES[key]}: ${what} of "${name}" is ${shown(value!)}. ${cure}`);
    } else if (numbers.has(name)) remarks.push(`${TABLES[key]} has "${name}" twice. The first row counts.`);
    else numbers.set(name, value);
  }
  return numbers;
}

function pairsIn(rows: readonly AnswerRow[], known: Known, remarks: string[]): Pick<Answers, PairSet> {
  const pairs: Record<PairSet, PairAnswer[]> = { groups: [], criteria: [] };
  for (const { cells } of rows) {
    const [, setCell, aCell, bCell, value] = cells;
    if (isBlank(value)) continue;
    const set = PAIR_SETS.find((one) => isNameIn(setCell, one));
    if (set === undefined) {
      remarks.push(`${TABLES.pairs}: Set is ${shown(setCell!)}. Use groups or criteria.`);
      continue;
    }
    const [a, b] = [aCell, bCell].map((cell) => known[set].find((one) => isNameIn(cell, one)));
    const stranger = a === undefined ? aCell : bCell;
    if (a === undefined || b === undefined) {
      const kind = set === "groups" ? "group" : "criterion";
      remarks.push(noSuch("pairs", stranger!, kind));
    } else if (a === b)
      remarks.push(`${TABLES.pairs} compares "${a}" with itself, which says nothing. Remove the row.`);
    else if (!isAnswer("pairs", value)) {
      remarks.push(`${TABLES.pairs}: Value of "${a}" and "${b}" is ${shown(value!)}. Enter a number above 0.`);
    } else if (pairValue(pairs[set], a, b) !== undefined) {
      remarks.push(`${TABLES.pairs} has "${a}" and "${b}" twice. The first row counts.`);
    } else pairs[set].push({ a, b, value });
  }
  return pairs;
}

/** The name of something that was renamed or removed since, or mistyped. */
function noSuch(key: AnswerTable, cell: CellValue, kind: string): string {
  return `${TABLES[key]} names ${shown(cell)}, which is no ${kind} now, so that row does not count. Correct or remove it.`;
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
