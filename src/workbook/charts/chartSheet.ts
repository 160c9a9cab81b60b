import { cellAddress } from "../address";
import type { PlanChart } from "../plan/chart";
import type { Plan, PlanCell, Step } from "../plan/plan";
import type { PlanRange } from "../plan/range";
import { bold, setCells } from "../workedExamples/blockRow";

/** The columns below the chart, and the first of the cells beside it, from 0. */
const CHART_COLUMNS = 9;
const CHART_ROWS = 22;
export const SOURCE_COLUMN = CHART_COLUMNS + 1;

/** Widths in pixels: of a column below the chart, and between what stands side by side. */
const WIDTH = 72;
export const BETWEEN = 24;

/** A heading with a formula below it that spills. */
export interface SourceColumn {
  readonly heading: string;
  readonly cell: PlanCell;
  readonly numberFormat?: string;
}

/** What a sheet with a chart is made of. */
export interface ChartSheet {
  readonly sheet: string;
  readonly title: string;
  /** What the chart shows and which of it is convention, a line each. */
  readonly notes: readonly PlanCell[];
  /** Widths of the columns with the cells beside the chart. */
  readonly widths: readonly number[];
  /** What writes those cells. */
  readonly source: readonly Step[];
  readonly chart: Omit<PlanChart, "name" | "place">;
}

/** The row that the chart and the cells beside it begin in, from 0: below title, notes and a blank row. */
export function firstRow(notes: number): number {
  return notes + 2;
}

/** A sheet with a title, notes, a native chart and beside it the cells that it draws. */
export function chartSheet({ sheet, title, notes, widths, source, chart }: ChartSheet): Plan {
  const columnWidths = [...Array<number>(CHART_COLUMNS).fill(WIDTH), BETWEEN, ...widths];
  const place = rangeAt(sheet, firstRow(notes.length), 0, CHART_ROWS, CHART_COLUMNS);
  return {
    title: `Chart on the sheet ${sheet}`,
    steps: [
      { kind: "addSheet", name: sheet, columnWidths, frozenRows: 0 },
      setCells(sheet, 0, 0, [[title], ...notes.map((note) => [note])]),
      bold(sheet, 0, 0, 1),
      ...source,
      { kind: "addChart", chart: { name: sheet, place, ...chart } },
    ],
  };
}

/** Columns side by side, each a heading and a formula that spills so many rows. */
export function columnSteps(
  sheet: string,
  row: number,
  column: number,
  columns: readonly SourceColumn[],
  rows: number,
): Step[] {
  return [
    setCells(sheet, row, column, [columns.map(({ heading }) => heading), columns.map(({ cell }) => cell)]),
    bold(sheet, row, column, columns.length),
    ...columns.flatMap(({ numberFormat }, j) =>
      numberFormat === undefined ? [] : [formatted(rangeAt(sheet, row + 1, column + j, rows, 1), numberFormat)],
    ),
  ];
}

/** The step that gives cells a number format. */
export function formatted(range: PlanRange, numberFormat: string): Step {
  return { kind: "formatCells", range, numberFormat };
}

/** A range by its first cell, row and column from 0. */
export function rangeAt(sheet: string, row: number, column: number, rows: number, columns = 1): PlanRange {
  return { sheet, start: cellAddress(row, column), rows, columns };
}
