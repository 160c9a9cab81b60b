import { invalidArgument, itemNotFound } from "../dispatcher/hostError";
import { HostCollection } from "../dispatcher/hostObject";
import { TableRow } from "./tableRow";
import type { TableShape } from "./tableShape";

export class TableRowCollection extends HostCollection<TableRow> {
  static override readonly className = "TableRowCollection";

  constructor(private readonly shape: TableShape) {
    super();
  }

  get items(): TableRow[] {
    return Array.from({ length: this.count }, (_, position) => new TableRow(this.shape, position));
  }

  get count(): number {
    return this.shape.area.rows - 1;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(position: number): TableRow {
    if (position < 0 || position >= this.count) throw itemNotFound();
    return new TableRow(this.shape, position);
  }

  /** Inserts rows before the one at the index, or after the last. */
  add(index?: number | null, values?: unknown): TableRow {
    const { columns } = this.shape.area;
    const rows = Array.isArray(values) ? (values as unknown[][]) : [Array<unknown>(columns).fill(values ?? "")];
    if (rows.some((row) => row.length !== columns)) throw invalidArgument();
    const position = index === null || index === undefined || index < 0 ? this.count : index;
    this.shape.insertRows(position, rows.length);
    const added = this.getItemAt(position);
    added.getRange().getResizedRange(rows.length - 1, 0).values = rows;
    return added;
  }
}
