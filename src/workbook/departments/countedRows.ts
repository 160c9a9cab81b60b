import { TABLES } from "../names";
import type { AnswerTable } from "./answerTables";

/** Rows of tables in words, such as: 1 row of tblDepartments and 6 rows of tblPoints. */
export function countedRows(
  tables: readonly { readonly key: AnswerTable; readonly rows: readonly unknown[] }[],
): string {
  const counted = tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ key, rows }) => `${rows.length} ${rows.length === 1 ? "row" : "rows"} of ${TABLES[key]}`);
  return counted.length < 2 ? counted.join() : `${counted.slice(0, -1).join(", ")} and ${counted.at(-1)}`;
}
