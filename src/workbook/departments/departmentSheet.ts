import { cellAddress } from "../address";
import { TABLES } from "../names";
import type { NewStep, PlanCell } from "../plan/plan";
import { ANSWER_TABLES, type AnswerTable } from "./answerTables";

/** Rows above the tables: a title, and what each table is. */
const TOP = 2;

/** Widths of the columns in pixels, by their name, and of the gap between two tables. */
const WIDTHS: Record<string, number> = { Department: 120, Method: 150, Criterion: 160, A: 160, B: 160 };
const NARROW = 70;
const GAP = 24;

const CAPTIONS: Record<AnswerTable, string> = {
  departments: "How each answers, and its voice in the pool",
  points: "Points shared out",
  ranks: "Ranks, 1 the most important",
  pairs: "Comparisons: A is Value times as important as B",
};

/**
 * A new sheet with some of the tables side by side, a gap between them, so that each can grow downwards.
 *
 * @param rows what each table of the sheet is to hold; a table without rows has one empty row.
 */
export function departmentSheet(
  sheet: string,
  rows: Partial<Record<AnswerTable, readonly (readonly PlanCell[])[]>>,
): NewStep[] {
  const keys = (Object.keys(ANSWER_TABLES) as AnswerTable[]).filter((key) => rows[key] !== undefined);
  const columnWidths = keys.flatMap((key, t) => [
    ...(t === 0 ? [] : [GAP]),
    ...ANSWER_TABLES[key].map((name) => WIDTHS[name] ?? NARROW),
  ]);
  let left = 0;
  const tables = keys.flatMap((key): NewStep[] => {
    const columns = ANSWER_TABLES[key];
    const body = rows[key]!;
    const start = cellAddress(TOP, left);
    const steps: NewStep[] = [
      { kind: "setCells", sheet, start: cellAddress(TOP - 1, left), cells: [[CAPTIONS[key]]] },
      { kind: "setCells", sheet, start, cells: [columns, ...body] },
      {
        kind: "addTable",
        name: TABLES[key],
        range: { sheet, start, rows: 1 + Math.max(1, body.length), columns: columns.length },
      },
    ];
    left += columns.length + 1;
    return steps;
  });
  return [
    { kind: "addSheet", name: sheet, columnWidths, frozenRows: TOP + 1 },
    { kind: "setCells", sheet, start: "A1", cells: [["What the departments say of the criteria"]] },
    { kind: "formatCells", range: { sheet, start: "A1", rows: 1, columns: 1 }, bold: true },
    ...tables,
  ];
}
