import { invalidArgument } from "../dispatcher/hostError";
import { HostObject } from "../dispatcher/hostObject";
import { AutoFilter } from "./autoFilter";
import { tableEvents } from "./eventKinds";
import { checkItemName } from "./itemName";
import type { Range } from "./range";
import { TableColumnCollection } from "./tableColumnCollection";
import { TableRowCollection } from "./tableRowCollection";
import type { TableShape } from "./tableShape";
import type { Worksheet } from "./worksheet";

/** A table with a header row and no totals row: the grid knows no other. */
export class Table extends HostObject {
  static override readonly className = "Table";
  static override readonly events = tableEvents;

  constructor(private readonly shape: TableShape) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  override listen(type: number, listening: boolean): void {
    this.shape.session.listeners.listen(type, this.id, listening);
  }

  get id(): string {
    return this.shape.tableId;
  }

  get name(): string {
    return this.shape.info.name;
  }

  set name(name: string) {
    if (name === this.name) return;
    checkItemName(this.shape.session.grid, name);
    this.shape.change({ name });
  }

  get showHeaders(): boolean {
    return true;
  }

  get showTotals(): boolean {
    return false;
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(() => this.shape.session.grid.isTableFiltered(this.id));
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.shape);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.shape);
  }

  get worksheet(): Worksheet {
    return this.shape.session.worksheet(this.shape.sheetId);
  }

  getRange(): Range {
    return this.shape.range;
  }

  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): Range {
    return this.getRange().getOffsetRange(1, 0).getResizedRange(-1, 0);
  }

  /** Gives the table other cells. Its header row stays where it is. */
  resize(target: Range | string): void {
    const range = typeof target === "string" ? this.worksheet.getRange(target) : target;
    if (range.rowIndex !== this.getRange().rowIndex || range.rowCount < 2) throw invalidArgument();
    this.shape.range = range;
  }

  /** Ends the table; its cells stay. */
  convertToRange(): Range {
    const { range, sheetId, session } = this.shape;
    session.grid.execute("sheet.command.delete-table", { subUnitId: sheetId, tableId: this.id });
    return range;
  }

  /** Ends the table and clears its cells. */
  delete(): void {
    this.convertToRange().clear();
  }
}
