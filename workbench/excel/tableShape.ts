import { Dimension } from "@univerjs/core";
import { invalidArgument, itemNotFound } from "../dispatcher/hostError";
import { type Area, areaOf, boundsOf } from "./area";
import { isFilled } from "./cellContent";
import type { GridSheet } from "./grid";
import { Range } from "./range";
import type { Session } from "./session";

/** Where a table lies, and how it grows and shrinks: as in Excel, the cells beyond it move. */
export class TableShape {
  constructor(
    readonly session: Session,
    readonly tableId: string,
  ) {}

  get info() {
    const info = this.session.grid.book.getTableInfo(this.tableId);
    if (!info) throw itemNotFound();
    return info;
  }

  get sheetId(): string {
    return this.info.subUnitId;
  }

  /** Header row and data rows. */
  get area(): Area {
    return areaOf(this.info.range);
  }

  get range(): Range {
    return new Range(this.session, this.sheetId, this.area);
  }

  set range({ area }: Range) {
    this.change({ updateRange: { newRange: boundsOf(area) } });
  }

  change(change: Record<string, unknown>): void {
    const { grid } = this.session;
    const done = grid.execute("sheet.command.set-table-config", { tableId: this.tableId, ...change });
    if (!done) throw invalidArgument();
  }

  insertRows(at: number, count: number): void {
    const { area } = this;
    if (at < 0 || at > area.rows - 1) throw invalidArgument();
    this.#shift({ ...area, row: area.row + 1 + at, rows: count }, Dimension.ROWS);
    this.change({ updateRange: { newRange: boundsOf({ ...area, rows: area.rows + count }) } });
  }

  removeRow(at: number): void {
    const { area } = this;
    if (area.rows <= 2) throw invalidArgument("A table keeps one row below its header.");
    this.#removeCells({ ...area, row: area.row + 1 + at, rows: 1 }, Dimension.ROWS);
    this.change({ updateRange: { newRange: boundsOf({ ...area, rows: area.rows - 1 }) } });
  }

  insertColumn(at: number): void {
    const { area } = this;
    if (at < 0 || at > area.columns) throw invalidArgument();
    const column = area.column + at;
    this.#shift({ ...area, column, columns: 1 }, Dimension.COLUMNS);
    this.change({ rowColOperation: { operationType: "insert", rowColType: "column", index: column, count: 1 } });
  }

  removeColumn(at: number): void {
    const { area } = this;
    if (area.columns === 1) throw invalidArgument("The only column of a table cannot be removed.");
    const column = area.column + at;
    this.#removeCells({ ...area, column, columns: 1 }, Dimension.COLUMNS);
    this.change({ rowColOperation: { operationType: "delete", rowColType: "column", index: column, count: 1 } });
  }

  /** Makes a gap of blank cells, moving what lies in and beyond it; where nothing does, there is nothing to move. */
  #shift(gap: Area, direction: Dimension): void {
    const { grid } = this.session;
    grid.makeRoom(this.sheetId, gap);
    const { rows, columns } = grid.sizeOf(this.sheetId);
    const beyond =
      direction === Dimension.ROWS ? { ...gap, rows: rows - gap.row } : { ...gap, columns: columns - gap.column };
    const isOccupied = grid.extent(this.sheetId, beyond, isFilled) !== undefined;
    if (isOccupied) this.#onSheet((sheet) => sheet.getRange(boundsOf(gap)).insertCells(direction));
  }

  #removeCells(area: Area, direction: Dimension): void {
    this.#onSheet((sheet) => sheet.getRange(boundsOf(area)).deleteCells(direction));
  }

  /** Cells are inserted and deleted on the sheet that is on show, whatever sheet they are of: so it is shown meanwhile. */
  #onSheet(act: (sheet: GridSheet) => void): void {
    const { book } = this.session.grid;
    const sheet = this.session.grid.sheet(this.sheetId);
    const shown = book.getActiveSheet();
    const elsewhere = shown.getSheetId() !== this.sheetId;
    if (elsewhere) book.setActiveSheet(sheet);
    act(sheet);
    if (elsewhere) book.setActiveSheet(shown);
  }
}
