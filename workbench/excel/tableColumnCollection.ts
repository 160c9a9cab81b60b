import { itemNotFound } from "../dispatcher/hostError";
import { HostCollection } from "../dispatcher/hostObject";
import { TableColumn } from "./tableColumn";
import type { TableShape } from "./tableShape";

export class TableColumnCollection extends HostCollection<TableColumn> {
  static override readonly className = "TableColumnCollection";

  constructor(private readonly shape: TableShape) {
    super();
  }

  get items(): TableColumn[] {
    return Array.from({ length: this.count }, (_, position) => new TableColumn(this.shape, position));
  }

  get count(): number {
    return this.shape.area.columns;
  }

  getCount(): number {
    return this.count;
  }

  /** By name or id. */
  getItem(key: string | number): TableColumn {
    const column = this.getItemOrNullObject(key);
    if (!column) throw itemNotFound();
    return column;
  }

  getItemOrNullObject(key: string | number): TableColumn | null {
    const wanted = typeof key === "string" ? key.toLowerCase() : key;
    return this.items.find((column) => column.id === wanted || column.name.toLowerCase() === wanted) ?? null;
  }

  getItemAt(position: number): TableColumn {
    const column = this.items[position];
    if (!column) throw itemNotFound();
    return column;
  }

  /** Inserts a column before the one at the index, or after the last. Values may begin with the header. */
  add(index?: number | null, values?: unknown, name?: string | null): TableColumn {
    const position = index === null || index === undefined || index < 0 ? this.count : index;
    this.shape.insertColumn(position);
    const column = this.getItemAt(position);
    const body = column.getDataBodyRange();
    const includesHeader = Array.isArray(values) && values.length === body.rowCount + 1;
    if (includesHeader) column.values = values;
    else if (values !== null && values !== undefined) body.values = values;
    if (name || column.name === "") column.name = name || this.#freeName();
    return column;
  }

  #freeName(): string {
    const names = new Set(this.items.map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (names.has(`column${number}`)) number++;
    return `Column${number}`;
  }
}
