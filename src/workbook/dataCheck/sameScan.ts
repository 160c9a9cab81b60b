import type { Scan, ScannedColumn, ScannedTable } from "./scan";

/** Whether two scans found the same in the same places, so that what was found in one holds for the other. */
export function isSameScan(one: Scan, other: Scan): boolean {
  return (
    one.tables.length === other.tables.length && one.tables.every((table, i) => isSameTable(table, other.tables[i]!))
  );
}

function isSameTable(one: ScannedTable, other: ScannedTable): boolean {
  return (
    one.name === other.name &&
    one.sheet === other.sheet &&
    one.firstRow === other.firstRow &&
    one.rowCount === other.rowCount &&
    one.headers.length === other.headers.length &&
    one.headers.every((header, j) => header === other.headers[j]) &&
    one.columns.length === other.columns.length &&
    one.columns.every((column, j) => isSameColumn(column, other.columns[j]!))
  );
}

function isSameColumn(one: ScannedColumn, other: ScannedColumn): boolean {
  return (
    one.column === other.column &&
    one.role === other.role &&
    one.values.every((value, row) => value === other.values[row] && one.formulas[row] === other.formulas[row])
  );
}
