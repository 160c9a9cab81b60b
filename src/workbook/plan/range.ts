/** A range by its first cell, such as "B4", and its size. */
export interface PlanRange {
  readonly sheet: string;
  readonly start: string;
  readonly rows: number;
  readonly columns: number;
}
