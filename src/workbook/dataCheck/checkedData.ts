import { foldedKey } from "../../cells/foldedKey";
import { isMissing } from "../../cells/cell";
import { blockAddress, cellAddress } from "../address";
import type { CellValue } from "../snapshot/table";
import { type OddRow, oddRows } from "./oddRows";
import type { ColumnRole, Scan, ScannedColumn, ScannedTable } from "./scan";
import type { Separators } from "./separators";
import { readTextNumber, type TextNumber } from "./textNumber";

/** A table, and which of its rows are no accounts. */
export interface CheckedTable extends ScannedTable {
  readonly odd: ReadonlyMap<number, OddRow>;
}

/** What the checks look at: the scan, and what several of them need to know of it. */
export interface CheckedData {
  readonly portfolio: CheckedTable;
  readonly tables: readonly CheckedTable[];
  readonly separators: Separators | undefined;
  /** Reads a text as a number; what was read once is remembered, as several checks ask. */
  readonly numberIn: (text: string) => TextNumber | undefined;
  /** Ends of the criteria's scales by the criteria's folded names; none where both are 0 or one is no number. */
  readonly scales: ReadonlyMap<string, Scale>;
}

export interface Scale {
  readonly lo: number;
  readonly hi: number;
}

/** Prepares a scan for the checks. Where it has no portfolio there is nothing to check. */
export function checkedData({ tables, separators }: Scan): CheckedData | undefined {
  const checked = tables.map((table) => ({ ...table, odd: oddRows(table) }));
  const portfolio = checked.find(({ role }) => role === "portfolio");
  if (portfolio === undefined) return undefined;
  return {
    portfolio,
    tables: checked,
    separators,
    numberIn: remembering(readTextNumber),
    scales: scalesIn(checked.find(({ role }) => role === "criteria")),
  };
}

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

function scalesIn(criteria: CheckedTable | undefined): Map<string, Scale> {
  const scales = new Map<string, Scale>();
  const names = criteria && columnOf(criteria, "criterion");
  const [lo, hi] = criteria === undefined ? [] : columnsOf(criteria, "scale");
  names?.values.forEach((name, row) => {
    const [low, high] = [endOf(lo?.values[row]), endOf(hi?.values[row])];
    if (low !== undefined && high !== undefined && high > low)
      scales.set(foldedKey(String(name)), { lo: low, hi: high });
  });
  return scales;
}

/** An end of a scale, one that is stored as text too: what its ratings mean does not hang on that. */
function endOf(cell: CellValue | undefined): number | undefined {
  if (typeof cell === "number") return cell;
  const reading = typeof cell === "string" ? readTextNumber(cell)?.reading : undefined;
  return reading?.kind === "certain" ? reading.value : undefined;
}

/** The scale of a rating column, which bears its criterion's name. */
export function scaleOf({ scales }: CheckedData, { role, header }: ScannedColumn): Scale | undefined {
  return role === "rating" ? scales.get(foldedKey(header)) : undefined;
}

/** The first column of a role. */
export function columnOf(table: ScannedTable, role: ColumnRole): ScannedColumn | undefined {
  return table.columns.find((column) => column.role === role);
}

/** All columns of any of the roles. */
export function columnsOf(table: ScannedTable, ...roles: readonly ColumnRole[]): ScannedColumn[] {
  return table.columns.filter(({ role }) => roles.includes(role));
}

/** Calls back for each cell of a column whose row is an account. */
export function eachCell(
  { odd, rowCount }: CheckedTable,
  { values }: ScannedColumn,
  visit: (value: CellValue, row: number) => void,
): void {
  for (let row = 0; row < rowCount; row++) if (!odd.has(row)) visit(values[row]!, row);
}

/** What a row is called in a sentence: its account, criterion or setting, else its number below the header. */
export function rowLabel(table: ScannedTable, row: number): string {
  const named = columnOf(table, "account") ?? columnOf(table, "criterion") ?? columnOf(table, "setting");
  const name = named?.values[row];
  return name === undefined || isMissing(name) ? `Row ${row + 1}` : String(name).trim();
}

/** Where a cell is. */
export function cellPlace(table: ScannedTable, column: ScannedColumn, row: number) {
  return { sheet: table.sheet, address: cellAddress(table.firstRow + row, column.column) };
}

/** Where a whole row of a table is. */
export function rowPlace({ sheet, firstRow, firstColumn, columnCount }: ScannedTable, row: number) {
  return { sheet, address: blockAddress(firstRow + row, firstColumn, 1, columnCount) };
}

/** Where all cells of a column below its header are. */
export function columnPlace({ sheet, firstRow, rowCount }: ScannedTable, { column }: ScannedColumn) {
  return { sheet, address: blockAddress(firstRow, column, rowCount, 1) };
}

/** Whether the cell is typed in, so that a repair may replace it. */
export function isTyped({ formulas }: ScannedColumn, row: number): boolean {
  const formula = formulas[row];
  return !(typeof formula === "string" && formula.startsWith("="));
}

/** Whether there is nothing in the cell: no value and no formula. */
export function isEmpty(column: ScannedColumn, row: number): boolean {
  return column.values[row] === "" && column.formulas[row] === "";
}
