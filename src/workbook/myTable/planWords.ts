import { counted } from "../counted";
import { blockAddress, parseCell } from "../address";
import { addedBy } from "../plan/objects";
import type { Formula, Plan, Step } from "../plan/plan";
import type { PlanRange } from "../plan/range";

/** What a plan will do, for the user: to what is there already, and what it adds. */
export interface PlanInWords {
  readonly changes: readonly PlannedChange[];
  readonly sheets: readonly { readonly name: string; readonly lines: readonly string[] }[];
  /** The defined names that are added, or refer to other cells then. */
  readonly names: readonly string[];
}

/** A change in words, with the formula that it writes into every row of a column. */
export interface PlannedChange {
  readonly words: string;
  readonly formula?: string;
}

type OfKind<Kind extends Step["kind"]> = Extract<Step, { kind: Kind }>;
type Words = { [Kind in Step["kind"]]?: (step: OfKind<Kind>) => string };

/** Steps that change what the workbook has already, in words. */
const CHANGES: Words = {
  editCells: ({ sheet, edits }) =>
    `${sheet}: ${edits.map(({ cell, value }) => `${cell} becomes "${inCell(value)}"`).join(", ")}`,
  editRows: ({ table, column, edits }) => `Table ${table}: ${counted(edits.length, "cell")} of column ${column}`,
  addColumn: ({ table, name, cells }) =>
    `Table ${table}: new column ${name}${"formula" in cells ? ", a formula in every row" : ""}`,
  renameColumn: ({ table, from, to }) => `Table ${table}: column ${from} becomes ${to}`,
  addRows: ({ table, rows }) => `Table ${table}: ${counted(rows.length, "new row")}`,
  removeRows: ({ table, rows }) => `Table ${table}: ${counted(rows.length, "row")} removed`,
  orderRows: ({ table }) => `Table ${table}: its rows in another order`,
  makeTable: ({ name, range }) => `${range.sheet}: ${address(range)} becomes the table ${name}`,
};

/** Lists what a plan will write: the changes one by one, and each new sheet with its tables and how many formulas. */
export function planInWords(plan: Plan): PlanInWords {
  const changes = plan.steps.flatMap((step): PlannedChange[] => {
    const words = CHANGES[step.kind] as ((step: Step) => string) | undefined;
    if (words === undefined) return [];
    const hasFormula = step.kind === "addColumn" && "formula" in step.cells;
    return [{ words: words(step), ...(hasFormula && { formula: (step.cells as Formula).formula }) }];
  });
  const added = addedBy(plan);
  return {
    changes,
    sheets: added.sheets.map((name) => ({ name, lines: sheetLines(plan, name) })),
    names: plan.steps.flatMap((step) => (step.kind === "addName" || step.kind === "editName" ? [step.name] : [])),
  };
}

function sheetLines({ steps }: Plan, sheet: string): string[] {
  const tables = steps.flatMap((step) =>
    step.kind === "addTable" && step.range.sheet === sheet
      ? [`table ${step.name}, ${isEmpty(steps, step.range) ? "still empty" : counted(step.range.rows - 1, "row")}`]
      : [],
  );
  const formulas = steps
    .flatMap((step) => (step.kind === "setCells" && step.sheet === sheet ? step.cells.flat() : []))
    .filter((cell) => typeof cell === "object" && cell !== null).length;
  return [...tables, ...(formulas === 0 ? [] : [counted(formulas, "formula")])];
}

/** Whether nothing is written below the header of a table. */
function isEmpty(steps: Plan["steps"], { sheet, start }: PlanRange): boolean {
  const cells = steps.find((step) => step.kind === "setCells" && step.sheet === sheet && step.start === start);
  return (
    cells?.kind === "setCells" && cells.cells.slice(1).every((row) => row.every((cell) => cell === null || cell === ""))
  );
}

function address({ start, rows, columns }: PlanRange): string {
  const { row, column } = parseCell(start);
  return blockAddress(row, column, rows, columns);
}

function inCell(value: string | number | boolean | { readonly formula: string }): string {
  return typeof value === "object" ? value.formula : String(value);
}
