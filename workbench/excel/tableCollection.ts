import { HostError, itemNotFound } from "../dispatcher/hostError";
import { HostCollection } from "../dispatcher/hostObject";
import { type Area, areaOf, boundsOf, intersection } from "./area";
import { tablesEvents, wholeWorkbook } from "./eventKinds";
import { rangeOf } from "./findRange";
import type { Range } from "./range";
import type { Session } from "./session";
import { Table } from "./table";
import { TableShape } from "./tableShape";

let lastId = 0;

/** The tables of a sheet, or of the whole workbook. */
export class TableCollection extends HostCollection<Table> {
  static override readonly className = "TableCollection";
  static override readonly events = tablesEvents;

  constructor(
    private readonly session: Session,
    private readonly sheetId?: string,
  ) {
    super();
  }

  override listen(type: number, listening: boolean): void {
    this.session.listeners.listen(type, this.sheetId ?? wholeWorkbook, listening);
  }

  get items(): Table[] {
    return this.#infos().map(({ id }) => new Table(new TableShape(this.session, id)));
  }

  get count(): number {
    return this.#infos().length;
  }

  getCount(): number {
    return this.count;
  }

  /** By name or id. */
  getItem(key: string): Table {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }

  getItemOrNullObject(key: string): Table | null {
    const found = this.#infos().find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    return found ? new Table(new TableShape(this.session, found.id)) : null;
  }

  getItemAt(index: number): Table {
    const table = this.items[index];
    if (!table) throw itemNotFound();
    return table;
  }

  /** Makes a table of a range whose first row holds the names of the columns. */
  add(address: Range | string, hasHeaders: boolean): Table {
    const { grid } = this.session;
    const { sheetId, area } = rangeOf(this.session, address, this.sheetId);
    if (!hasHeaders) throw new HostError("NotImplemented", "workbench: a table needs a header row");
    if (this.#overlaps(sheetId, area)) {
      throw new HostError("InvalidOperation", "A table can't overlap another table.");
    }
    const withBody = { ...area, rows: Math.max(area.rows, 2) };
    grid.makeRoom(sheetId, withBody);
    const id = `table-${Date.now()}-${++lastId}`;
    const params = { subUnitId: sheetId, id, name: this.#freeName(), range: boundsOf(withBody) };
    const added = grid.execute("sheet.command.add-table", params);
    if (!added) throw new HostError("InvalidArgument", "The range cannot be made a table.");
    return new Table(new TableShape(this.session, id));
  }

  #freeName(): string {
    const taken = new Set(this.session.grid.book.getTableList().map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`table${number}`)) number++;
    return `Table${number}`;
  }

  #infos() {
    const all = this.session.grid.book.getTableList();
    return this.sheetId === undefined ? all : all.filter(({ subUnitId }) => subUnitId === this.sheetId);
  }

  #overlaps(sheetId: string, area: Area): boolean {
    const tables = this.session.grid.book.getTableList();
    return tables.some(({ subUnitId, range }) => subUnitId === sheetId && intersection(areaOf(range), area));
  }
}
