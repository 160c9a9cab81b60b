/** A formula, in English and with commas, starting with "=". Texts are never taken for formulas. */
export interface Formula {
  readonly formula: string;
}

/** What a cell is to hold; null leaves it empty. */
export type PlanCell = string | number | boolean | null | Formula;

/** A range by its first cell, such as "B4", and its size. */
export interface PlanRange {
  readonly sheet: string;
  readonly start: string;
  readonly rows: number;
  readonly columns: number;
}

/** One thing to do to a workbook, in data. */
export type Step =
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

/** What will be done to a workbook, in order. */
export interface Plan {
  /** What the plan does, in words for the user. */
  readonly title: string;
  readonly steps: readonly Step[];
}
