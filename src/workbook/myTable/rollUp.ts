import { absoluteAddress, cellAddress } from "../address";
import { spill } from "../formulas";
import { PARENT_OF_ROW, SHEETS, TABLES } from "../names";
import type { Formula, NewStep, PlanCell } from "../plan/plan";
import { parentOfRowFormula, rollUpChecks, rollUpFormulas, type RollUpSource } from "./rollUpFormulas";
import type { RolledColumn } from "./rollUpValues";

/** A table of the parents: what is rolled up, and how. */
export interface RollUp extends RollUpSource {
  readonly eligible: string | undefined;
  readonly criteria: readonly (Pick<RolledColumn, "way" | "direction"> & { readonly column: string })[];
  /** The parents that there are now. */
  readonly parents: readonly string[];
  /** Columns after the others that show the results of the model. */
  readonly results?: readonly { readonly name: string; readonly cells: Formula; readonly numberFormat?: string }[];
}

/** Where the table begins: below the title and the checks, beside the list of every row's parent. */
const HEADER_ROW = 7;
const LIST_COLUMN = 0;
const TABLE_COLUMN = 2;
const COMPANIES = "Companies";

/** The columns of the parents' table. */
export function rollUpColumns({ parent, revenue, eligible, criteria }: RollUp): readonly string[] {
  const rated = criteria.map(({ column }) => column).filter((column) => column !== revenue);
  const known = [revenue, eligible].filter((column) => column !== undefined);
  const all = [...known, ...rated];
  return [parent, all.includes(COMPANIES) ? `${COMPANIES} of ${parent}` : COMPANIES, ...all];
}

/** Steps that write the parents' table, its formulas over the user's table, and the checks above it. */
export function rollUpSteps(rollUp: RollUp): NewStep[] {
  const { table, parent, revenue, eligible, criteria, parents } = rollUp;
  const sheet = SHEETS.parents;
  const own = rollUpColumns(rollUp);
  const { results = [] } = rollUp;
  const columns = [...own, ...results.map(({ name }) => name)];
  const formulas = rollUpFormulas(rollUp, parent, parents);
  const cellOf = (column: string): PlanCell => {
    if (column === revenue) return formulas.revenue(column);
    if (column === eligible) return formulas.eligible(column);
    return formulas.criterion(
      column,
      criteria.find((one) => one.column === column)!,
    );
  };
  const row = [formulas.companies, ...own.slice(2).map(cellOf), ...results.map(({ cells }) => cells)];
  const tableStart = cellAddress(HEADER_ROW, TABLE_COLUMN);
  const checks = rollUpChecks(rollUp, parent);
  return [
    {
      kind: "addSheet",
      name: sheet,
      columnWidths: [170, 20, 190, 150, ...columns.slice(2).map(() => 100)],
      frozenRows: HEADER_ROW + 1,
    },
    {
      kind: "setCells",
      sheet,
      start: "A1",
      cells: [[`Parents: the companies of ${table} under their parents. These are formulas and follow the table.`]],
    },
    {
      kind: "setCells",
      sheet,
      start: cellAddress(2, TABLE_COLUMN),
      cells: checks.map(([label, check]) => [label, check]),
    },
    {
      kind: "setCells",
      sheet,
      start: cellAddress(HEADER_ROW, LIST_COLUMN),
      cells: [[`Parent of each row of ${table}`], [parentOfRowFormula(rollUp)]],
    },
    {
      kind: "addName",
      name: PARENT_OF_ROW,
      refersTo: spill(absoluteAddress(sheet, HEADER_ROW + 1, LIST_COLUMN, 1, 1)),
    },
    {
      kind: "setCells",
      sheet,
      start: tableStart,
      cells: [[...columns], ...parents.map((name): PlanCell[] => [name, ...row])],
    },
    {
      kind: "addTable",
      name: TABLES.parents,
      range: { sheet, start: tableStart, rows: parents.length + 1, columns: columns.length },
    },
    {
      kind: "formatCells",
      range: { sheet, start: cellAddress(HEADER_ROW, LIST_COLUMN), rows: 1, columns: 1 },
      bold: true,
    },
    ...results.flatMap(({ numberFormat }, i): NewStep[] =>
      numberFormat === undefined
        ? []
        : [
            {
              kind: "formatCells",
              range: {
                sheet,
                start: cellAddress(HEADER_ROW + 1, TABLE_COLUMN + own.length + i),
                rows: parents.length,
                columns: 1,
              },
              numberFormat,
            },
          ],
    ),
    ...(revenue === undefined
      ? []
      : [
          {
            kind: "formatCells" as const,
            range: { sheet, start: cellAddress(2, TABLE_COLUMN + 1), rows: 2, columns: 1 },
            numberFormat: "#,##0.00",
          },
          {
            kind: "formatCells" as const,
            range: { sheet, start: cellAddress(HEADER_ROW + 1, TABLE_COLUMN + 2), rows: parents.length, columns: 1 },
            numberFormat: "#,##0",
          },
        ]),
  ];
}
