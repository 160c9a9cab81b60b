/** The contents of a workbook, whatever it was read from. Rows and columns count from 0. */
export interface WorkbookFile {
  name: string;
  sheets: FileSheet[];
  tables: FileTable[];
  names: FileName[];
}

export interface FileSheet {
  name: string;
  cells: FileCell[];
  /** Widths in characters, as Excel counts them, by column. */
  columnWidths?: Record<number, number>;
  frozenRows?: number;
  frozenColumns?: number;
  hidden?: boolean;
}

export interface FileCell {
  row: number;
  column: number;
  /** Dates are serial numbers, errors their code ("#N/A"). */
  value?: number | string | boolean;
  /** Begins with "=" and names functions the way a user types them. */
  formula?: string;
  numberFormat?: string;
  bold?: boolean;
  /** "#rrggbb" */
  fill?: string;
  /** "#rrggbb" */
  color?: string;
}

export interface FileTable {
  name: string;
  sheet: string;
  /** Headers included: "A1:F20". */
  range: string;
}

export interface FileName {
  name: string;
  /** A reference ("Accounts!$B$2:$B$6") or a formula. */
  refersTo: string;
}
