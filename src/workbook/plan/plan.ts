import type { CellValue } from "../snapshot/table";
import type { PlanChart } from "./chart";
import type { PlanRange } from "./range";

/** A formula, in English and with commas, starting with "=". Texts are never taken for formulas. */
export interface Formula {
  readonly formula: string;
}

/** What a cell is to hold; null leaves it empty. */
export type PlanCell = string | number | boolean | null | Formula;

/** Steps that build sheets of the plan's own. */
export type NewStep =
  | {
      readonly kind: "addSheet";
      readonly name: string;
      readonly columnWidths: readonly number[];
      readonly frozenRows: number;
    }
  | {
      readonly kind: "setCells";
      readonly sheet: string;
      readonly start: string;
      readonly cells: readonly (readonly PlanCell[])[];
    }
  | { readonly kind: "formatCells"; readonly range: PlanRange; readonly numberFormat?: string; readonly bold?: boolean }
  | { readonly kind: "addTable"; readonly name: string; readonly range: PlanRange }
  | { readonly kind: "addName"; readonly name: string; readonly refersTo: string };

/** A chart on a sheet that the plan adds, over cells of that sheet; it goes again with the sheet. */
export interface ChartStep {
  readonly kind: "addChart";
  readonly chart: PlanChart;
}

/** A change of one cell. `base` is its formula, or its value where it has none, as it was read; "" is an empty cell. */
export interface CellEdit {
  /** Such as "B4". */
  readonly cell: string;
  readonly base: CellValue;
  readonly value: Exclude<PlanCell, null>;
  /** A number format to set before the value, as a number in a cell formatted as text stays text. */
  readonly numberFormat?: string;
}

/** A change of one cell in a column of a table, found by the name in the key column: sorting does no harm. */
export interface RowEdit {
  readonly row: string;
  readonly base: CellValue;
  readonly value: Exclude<PlanCell, null>;
}

/**
 * Steps that change what is in the workbook already. Each says what it has read, and is refused where that is no longer
 * so. Tables and their columns and rows are found by name, as the steps before have left them; a cell that is named by
 * its place (editCells) is the one that is there before the plan, and no other step may move it.
 */
export type ChangeStep =
  | { readonly kind: "editCells"; readonly sheet: string; readonly edits: readonly CellEdit[] }
  | {
      readonly kind: "editRows";
      readonly table: string;
      readonly key: string;
      readonly column: string;
      readonly edits: readonly RowEdit[];
    }
  /**
   * Cells of rows that no name tells apart, in some columns of a table. A row is found by all that it holds: `base` is
   * its formulas, or values, in the order of the table's columns.
   */
  | {
      readonly kind: "editFoundRows";
      readonly table: string;
      readonly columns: readonly string[];
      readonly rows: readonly {
        readonly base: readonly CellValue[];
        readonly cells: readonly Exclude<PlanCell, null>[];
      }[];
    }
  /** A column at the right end of a table: one formula for all its rows, or a cell for each. */
  | {
      readonly kind: "addColumn";
      readonly table: string;
      readonly name: string;
      readonly cells: Formula | readonly PlanCell[];
      readonly numberFormat?: string;
    }
  | { readonly kind: "renameColumn"; readonly table: string; readonly from: string; readonly to: string }
  /** Rows at the end of a table, by the names of its columns; the one empty row of an empty table is taken first. */
  | {
      readonly kind: "addRows";
      readonly table: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly PlanCell[])[];
    }
  /** `base` is the row's formulas, or values, in the order of the table's columns. */
  | {
      readonly kind: "removeRows";
      readonly table: string;
      readonly rows: readonly { readonly base: readonly CellValue[] }[];
    }
  /** Every row of a table by the name in its key column, in the order they shall have; `base` is the order they have. */
  | {
      readonly kind: "orderRows";
      readonly table: string;
      readonly key: string;
      readonly base: readonly string[];
      readonly order: readonly string[];
    }
  /** A plain range with its header row on top made a table; `header` is what its first row was read to hold. */
  | {
      readonly kind: "makeTable";
      readonly name: string;
      readonly range: PlanRange;
      readonly header: readonly CellValue[];
    }
  /**
   * Cells that come to hold what they show. `formulas` are those of the cells, "" where a cell only shows what a formula
   * beside it spills; `shown` is what they were read to show.
   */
  | {
      readonly kind: "freeze";
      readonly sheet: string;
      readonly start: string;
      readonly formulas: readonly (readonly string[])[];
      readonly shown: readonly (readonly CellValue[])[];
    }
  | { readonly kind: "editName"; readonly name: string; readonly base: string; readonly refersTo: string };

/** One thing to do to a workbook, in data. */
export type Step = NewStep | ChartStep | ChangeStep;

/** What will be done to a workbook, in order. */
export interface Plan<S extends Step = Step> {
  /** What the plan does, in words for the user. */
  readonly title: string;
  readonly steps: readonly S[];
}
