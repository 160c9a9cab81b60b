import { TABLES } from "../names";
import type { Plan } from "../plan/plan";
import { METHODS } from "./answers";
import { type AnswerTable, isComputed } from "./answerTables";
import { countedRows } from "./countedRows";
import { nameFaults } from "./departmentName";
import {
  adding,
  columnFaults,
  computedFault,
  type DepartmentBook,
  type DepartmentPlan,
  editing,
  removing,
  rowsIn,
  tablesIn,
} from "./departmentSteps";

/** Adds a department that has answered nothing yet; with the first one come the sheet and its tables. */
export function addDepartment(book: DepartmentBook, name: string): Plan {
  return { title: `Department ${name}`, steps: adding(book, { departments: [[name, METHODS.points, 1]] }) };
}

/** Takes a department and all its answers out of the tables. */
export function removeDepartment({ tables }: Pick<DepartmentBook, "tables">, name: string): DepartmentPlan {
  const rows = tablesIn(tables).map(([key]) => ({ key, rows: rowsIn(tables, key, name) }));
  return {
    plan: { title: `Without department ${name}`, steps: rows.flatMap((one) => removing(one.key, one.rows)) },
    words: [`Remove ${countedRows(rows)}.`],
    faults: columnFaults(tables),
  };
}

/**
 * Gives a department another name in every table where it stands, the cells alone: rows stay where they are, with what
 * else is in them. A cell that a formula computes follows by itself or stays, and is named.
 */
export function renameDepartment({ tables }: Pick<DepartmentBook, "tables">, from: string, to: string): DepartmentPlan {
  const name = to.trim();
  const found = tablesIn(tables).map(([key]) => {
    const all = rowsIn(tables, key, from);
    const rows = all.filter((row) => !isComputed(row, 0) && row.cells[0] !== name);
    return { key, rows, computed: all.filter((row) => isComputed(row, 0)) };
  });
  const changing = found.filter(({ rows }) => rows.length > 0);
  const isListComputed = found.some(({ key, computed }) => key === "departments" && computed.length > 0);
  return {
    plan: {
      title: `Department ${from} renamed to ${name}`,
      steps: changing.map(({ key, rows }) => ({
        kind: "editFoundRows",
        table: TABLES[key],
        columns: ["Department"],
        rows: rows.map(({ base }) => ({ base, cells: [name] })),
      })),
    },
    words:
      changing.length === 0
        ? []
        : [`Write "${name}" in place of "${from}" in ${countedRows(changing)}.`].concat(stays(found)),
    faults: [
      ...nameFaults(tables, from, name),
      ...columnFaults(tables),
      ...(isListComputed ? [computedFault("departments", `the name "${from}"`)] : []),
    ],
  };
}

function stays(found: readonly { readonly key: AnswerTable; readonly computed: readonly unknown[] }[]): string[] {
  const computed = found.map(({ key, computed: rows }) => ({ key, rows })).filter(({ rows }) => rows.length > 0);
  return computed.length === 0
    ? []
    : [`Formulas compute the name in ${countedRows(computed)}: those cells stay as they are.`];
}

/** Sets the voice that a department has in the pool. */
export function setVoice({ tables }: Pick<DepartmentBook, "tables">, name: string, voice: number): DepartmentPlan {
  const { steps, faults } = editing(tables, name, "Voice", voice);
  return { plan: { title: `Voice of ${name}`, steps }, words: [], faults };
}
