import { TABLES } from "../names";
import type { Step } from "../plan/plan";
import { answerRows, type Row, type WantedRows } from "./answerRows";
import { type Answers, type AnswerMethod, METHODS } from "./answers";
import { ANSWER_TABLES, type AnswerRow, type AnswerTable, isComputed } from "./answerTables";
import { isAnswer } from "./answerValues";
import {
  adding,
  computedFault,
  type DepartmentBook,
  type DepartmentPlan,
  editing,
  removing,
  rowsIn,
} from "./departmentSteps";

/** Where the answer begins in a row of an answer: after the department, and after the criterion or the set. */
const ANSWER_AT = 2;

/**
 * Puts a department's answers into the tables of its method. An answer that changed is written into the row that had it;
 * one that was given up takes its rows with it. Rows that hold no answer, such as a text, stay, unless an answer to the
 * same is given now; so do second rows about the same, which do not count. A department that was taken off the list
 * meanwhile is put back.
 */
export function saveAnswers(
  book: DepartmentBook,
  name: string,
  method: AnswerMethod,
  answers: Answers,
): DepartmentPlan {
  const { tables, criteria } = book;
  const isListed = rowsIn(tables, "departments", name).length > 0;
  const added: Partial<Record<AnswerTable, readonly Row[]>> = isListed
    ? {}
    : { departments: [[name, METHODS[method], 1]] };
  const ofMethod = editing(tables, name, "Method", METHODS[method]);
  const edited: Step[] = [...ofMethod.steps];
  const removed: Step[] = [];
  const faults: string[] = [...ofMethod.faults];
  for (const wanted of answerRows(name, method, answers, criteria)) {
    const { fresh, changed, gone } = compared(wanted, rowsIn(tables, wanted.table, name));
    added[wanted.table] = fresh;
    edited.push(...rewriting(wanted.table, changed));
    removed.push(...removing(wanted.table, gone));
    const computed = changed.filter(({ row }) => row.cells.some((_, j) => j >= ANSWER_AT && isComputed(row, j)));
    faults.push(...computed.map(({ to }) => computedFault(wanted.table, `the answer to "${answered(to)}"`)));
  }
  const steps = [...edited, ...adding(book, added), ...removed];
  return { plan: { title: `Answers of ${name}`, steps }, words: [], faults };
}

/** A row and what it is to say. */
interface Changed {
  readonly row: AnswerRow;
  readonly to: Row;
}

/** Compares the rows that are wanted with those that are there. */
function compared({ table, rows, about, says }: WantedRows, there: readonly AnswerRow[]) {
  const holds = ({ cells }: AnswerRow) => isAnswer(table, cells.at(-1));
  const now = there.flatMap((row) => {
    const subject = about(row.cells);
    return subject === undefined ? [] : [{ row, subject }];
  });
  const wanted = rows.map((to) => ({ to, subject: about(to)! }));
  const fresh: Row[] = [];
  const changed: Changed[] = [];
  for (const { to, subject } of wanted) {
    const same = now.filter((one) => one.subject === subject).map(({ row }) => row);
    const row = same.find(holds) ?? same[0];
    if (row === undefined) fresh.push(to);
    else if (!says(row.cells, to)) changed.push({ row, to });
  }
  const gone = now.filter((one) => holds(one.row) && !wanted.some(({ subject }) => subject === one.subject));
  return { fresh, changed, gone: gone.map(({ row }) => row) };
}

function rewriting(key: AnswerTable, changed: readonly Changed[]): Step[] {
  if (changed.length === 0) return [];
  const rows = changed.map(({ row: { base }, to }) => ({ base, cells: to.slice(ANSWER_AT) }));
  return [{ kind: "editFoundRows", table: TABLES[key], columns: ANSWER_TABLES[key].slice(ANSWER_AT), rows }];
}

/** What a row answers, for a sentence. */
function answered(row: Row): string {
  return row.length === ANSWER_TABLES.pairs.length ? `${row[2]} against ${row[3]}` : String(row[1]);
}
