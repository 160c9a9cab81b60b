import { HostError, invalidArgument } from "../dispatcher/hostError";
import { HostObject } from "../dispatcher/hostObject";
import { AutoFilter } from "./autoFilter";
import { ChartCollection } from "./chartCollection";
import { sheetEvents } from "./eventKinds";
import type { GridSheet } from "./grid";
import { Range } from "./range";
import { rangeOf } from "./findRange";
import type { Session } from "./session";
import { checkSheetName } from "./sheetName";
import { TableCollection } from "./tableCollection";
import { WorksheetFreezePanes } from "./worksheetFreezePanes";
import { WorksheetProtection } from "./worksheetProtection";

export class Worksheet extends HostObject {
  static override readonly className = "Worksheet";
  static override readonly events = sheetEvents;

  constructor(
    private readonly session: Session,
    readonly sheetId: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.sheetId };
  }

  override listen(type: number, listening: boolean): void {
    this.session.listeners.listen(type, this.sheetId, listening);
  }

  get id(): string {
    return this.sheetId;
  }

  get name(): string {
    return this.#sheet.getSheetName();
  }

  set name(name: string) {
    checkSheetName(this.session.grid, name, this.sheetId);
    this.#sheet.setName(name);
  }

  get position(): number {
    return this.#sheet.getIndex();
  }

  set position(index: number) {
    this.session.grid.book.moveSheet(this.#sheet, index);
  }

  get visibility(): "Visible" | "Hidden" {
    return this.#sheet.isSheetHidden() ? "Hidden" : "Visible";
  }

  set visibility(visibility: string) {
    if (visibility === "Visible") this.#sheet.showSheet();
    else if (this.#isLastVisible()) throw new HostError("InvalidOperation", "A workbook needs one visible sheet.");
    else this.#sheet.hideSheet();
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection();
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(() => this.session.grid.isSheetFiltered(this.sheetId));
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.#sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheetId);
  }

  get tables(): TableCollection {
    return new TableCollection(this.session, this.sheetId);
  }

  /** The cells of an address or a defined name; without one, all cells. */
  getRange(address?: string | null): Range {
    if (address) return rangeOf(this.session, address, this.sheetId);
    return new Range(this.session, this.sheetId, { row: 0, column: 0, ...this.session.grid.sizeOf(this.sheetId) });
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.session, this.sheetId, { row, column, rows, columns });
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** The cells in use; on a blank sheet its first cell. */
  async getUsedRange(valuesOnly = false): Promise<Range> {
    return (await this.getUsedRangeOrNullObject(valuesOnly)) ?? this.getCell(0, 0);
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    return this.getRange().getUsedRangeOrNullObject(valuesOnly);
  }

  activate(): void {
    if (this.#sheet.isSheetHidden()) throw invalidArgument("A hidden sheet cannot be activated.");
    if (this.session.grid.book.getActiveSheet().getSheetId() !== this.sheetId) this.#sheet.activate();
  }

  delete(): void {
    if (this.#isLastVisible()) throw new HostError("InvalidOperation", "A workbook needs one visible sheet.");
    for (const table of this.tables.items) table.convertToRange();
    this.#leave();
    this.session.grid.book.deleteSheet(this.sheetId);
  }

  get #sheet(): GridSheet {
    return this.session.grid.sheet(this.sheetId);
  }

  /** Shows the next sheet in place of this one, or the one before: the grid cannot draw a sheet that is gone. */
  #leave(): void {
    const { book } = this.session.grid;
    if (book.getActiveSheet().getSheetId() !== this.sheetId) return;
    const visible = book.getSheets().filter((sheet) => !sheet.isSheetHidden());
    const at = visible.findIndex((sheet) => sheet.getSheetId() === this.sheetId);
    book.setActiveSheet((visible[at + 1] ?? visible[at - 1])!);
  }

  #isLastVisible(): boolean {
    const visible = this.session.grid.book.getSheets().filter((sheet) => !sheet.isSheetHidden());
    return visible.length === 1 && visible[0]?.getSheetId() === this.sheetId;
  }
}
