import { cellAddress } from "../address";
import type { PlanCell, Step } from "../plan/plan";
import { columnIndex, type TableBlock } from "../snapshot/table";

/** A table of the add-in's own on a sheet of its own, with a title above it. */
export interface OwnTable {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly columns: readonly string[];
  /** In pixels, one per column. */
  readonly widths: readonly number[];
  readonly numberFormats: Readonly<Record<string, string>>;
}

/** Rows above the header: the title and an empty row. */
const TOP = 2;

/**
 * Steps that add rows to a table of the add-in's own, and make its sheet first where there is none yet. Columns that the
 * user has taken out of the table are left out.
 *
 * @param present the table as it was read.
 */
export function rowsInto(
  own: OwnTable,
  present: TableBlock | undefined,
  rows: readonly (readonly PlanCell[])[],
): readonly Step[] {
  if (rows.length === 0) return [];
  if (present === undefined) return newTable(own, rows);
  const kept = own.columns.flatMap((name, j) => (columnIndex(present, name) === undefined ? [] : [{ name, j }]));
  if (kept.length === 0) return [];
  return [
    {
      kind: "addRows",
      table: present.name,
      columns: kept.map(({ name }) => name),
      rows: rows.map((row) => kept.map(({ j }) => row[j]!)),
    },
  ];
}

function newTable(
  { sheet, table, title, columns, widths, numberFormats }: OwnTable,
  rows: readonly (readonly PlanCell[])[],
) {
  const start = cellAddress(TOP, 0);
  const steps: Step[] = [
    { kind: "addSheet", name: sheet, columnWidths: widths, frozenRows: TOP + 1 },
    { kind: "setCells", sheet, start: "A1", cells: [[title]] },
    { kind: "setCells", sheet, start, cells: [[...columns], ...rows] },
    { kind: "addTable", name: table, range: { sheet, start, rows: rows.length + 1, columns: columns.length } },
  ];
  for (const [name, numberFormat] of Object.entries(numberFormats)) {
    const at = cellAddress(TOP + 1, columns.indexOf(name));
    steps.push({ kind: "formatCells", range: { sheet, start: at, rows: rows.length, columns: 1 }, numberFormat });
  }
  return steps;
}
