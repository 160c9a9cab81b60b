import { itemNotFound } from "../dispatcher/hostError";
import { HostCollection } from "../dispatcher/hostObject";
import { type Area, areaOf, intersection } from "./area";
import type { Session } from "./session";
import { Table } from "./table";
import { TableShape } from "./tableShape";

/** The tables that a range touches, or that lie in it, from top to bottom. */
export class TableScopedCollection extends HostCollection<Table> {
  static override readonly className = "TableScopedCollection";

  constructor(
    private readonly session: Session,
    private readonly sheetId: string,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  get items(): Table[] {
    return this.session.grid.book
      .getTableList()
      .filter(({ subUnitId, range }) => subUnitId === this.sheetId && this.#isWithin(areaOf(range)))
      .sort(({ range: a }, { range: b }) => a.startRow - b.startRow || a.startColumn - b.startColumn)
      .map(({ id }) => new Table(new TableShape(this.session, id)));
  }

  getCount(): number {
    return this.items.length;
  }

  getFirst(): Table {
    const [first] = this.items;
    if (!first) throw itemNotFound();
    return first;
  }

  #isWithin(table: Area): boolean {
    const common = intersection(table, this.area);
    if (!common) return false;
    return !this.fullyContained || common.rows * common.columns === table.rows * table.columns;
  }
}
