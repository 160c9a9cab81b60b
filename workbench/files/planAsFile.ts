import { blockAddress, parseCell } from "../../src/workbook/address";
import type { NewStep, Plan, PlanCell } from "../../src/workbook/plan/plan";
import type { PlanRange } from "../../src/workbook/plan/range";
import type { FileCell, FileSheet, WorkbookFile } from "./workbookFile";

/** Pixels of a character of the standard font, and of a cell's margin. */
const CHARACTER = 7;
const MARGIN = 5;

/** The workbook that a plan makes out of nothing. */
export function planAsFile(plan: Plan<NewStep>): WorkbookFile {
  const file: WorkbookFile = { name: plan.title, sheets: [], tables: [], names: [] };
  const cells = new Map<string, FileCell>();
  const sheet = (name: string): FileSheet => {
    const found = file.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`The plan uses the sheet "${name}" before it adds it`);
    return found;
  };
  const cell = (name: string, row: number, column: number): FileCell => {
    const key = `${name}!${row},${column}`;
    const found = cells.get(key) ?? { row, column };
    if (!cells.has(key)) {
      cells.set(key, found);
      sheet(name).cells.push(found);
    }
    return found;
  };

  const apply: { [Kind in NewStep["kind"]]: (step: Extract<NewStep, { kind: Kind }>) => void } = {
    addSheet: ({ name, columnWidths, frozenRows }) => {
      const widths = columnWidths.map((pixels, column) => [column, (pixels - MARGIN) / CHARACTER]);
      file.sheets.push({ name, cells: [], columnWidths: Object.fromEntries(widths), frozenRows });
    },
    setCells: ({ sheet: name, start, cells: rows }) => {
      const first = parseCell(start);
      rows.forEach((row, i) =>
        row.forEach((content, j) => {
          if (content !== null) Object.assign(cell(name, first.row + i, first.column + j), contentOf(content));
        }),
      );
    },
    formatCells: ({ range, numberFormat, bold }) => {
      const format = { ...(numberFormat !== undefined && { numberFormat }), ...(bold !== undefined && { bold }) };
      for (const [row, column] of cellsOf(range)) Object.assign(cell(range.sheet, row, column), format);
    },
    addTable: ({ name, range }) => {
      const { row, column } = parseCell(range.start);
      file.tables.push({ name, sheet: range.sheet, range: blockAddress(row, column, range.rows, range.columns) });
    },
    addName: ({ name, refersTo }) => {
      file.names.push({ name, refersTo });
    },
  };
  for (const step of plan.steps) (apply[step.kind] as (step: NewStep) => void)(step);
  return file;
}

function contentOf(content: Exclude<PlanCell, null>): Partial<FileCell> {
  return typeof content === "object" ? { formula: content.formula } : { value: content };
}

function cellsOf({ start, rows, columns }: PlanRange): [row: number, column: number][] {
  const first = parseCell(start);
  return Array.from({ length: rows * columns }, (_, p) => [
    first.row + Math.floor(p / columns),
    first.column + (p % columns),
  ]);
}
