import type { CellValue, TableBlock } from "../snapshot/table";

/** A table whose cells come with the next sync. */
export interface LoadedTable {
  readonly name: string;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

/** Asks for a table's columns, cells and formulas. */
export function loadTable(table: Excel.Table, name: string): LoadedTable {
  const columns = table.columns;
  columns.load("items/name");
  const body = table.getDataBodyRange();
  body.load("values,formulas");
  return { name, columns, body };
}

/** The table that `loadTable` asked for, after a sync. */
export function readTable({ name, columns, body }: LoadedTable): TableBlock {
  return {
    name,
    columns: columns.items.map((column) => column.name),
    values: body.values as CellValue[][],
    formulas: body.formulas as CellValue[][],
  };
}
