import type { CellValue, TableBlock } from "../snapshotTable";

/** A table whose cells come with the next sync. */
export interface LoadedTable {
  readonly name: string;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

/** Asks for a table's columns and cells. */
export function loadTable(table: Excel.Table, name: string): LoadedTable {
  const columns = table.columns;
  columns.load("items/name");
  const body = table.getDataBodyRange();
  body.load("values");
  return { name, columns, body };
}

/** Asks for the formulas too, where cells may be written. */
export function loadWritableTable(table: Excel.Table, name: string): LoadedTable {
  const loaded = loadTable(table, name);
  loaded.body.load("formulas");
  return loaded;
}

/** The cells of a table that `loadTable` asked for, after a sync. */
export function readTable({ name, columns, body }: LoadedTable): TableBlock {
  return { name, columns: columns.items.map((column) => column.name), values: body.values as CellValue[][] };
}

/** The cells and formulas of a table that `loadWritableTable` asked for, after a sync. */
export function readWritableTable(loaded: LoadedTable): TableBlock {
  return { ...readTable(loaded), formulas: loaded.body.formulas as CellValue[][] };
}
