import type { ICellData, Nullable } from "@univerjs/core";
import { HostObject } from "../dispatcher/hostObject";
import { invalidArgument, itemNotFound } from "../dispatcher/hostError";
import { formatArea, parseAddress, quoteSheet } from "./address";
import { type Area, boundingArea, boundsOf, intersection } from "./area";
import { whenSettled } from "./calculation";
import { isFilled, valueTypeOf, type CellValue, type ValueType } from "./cellContent";
import {
  clearPlace,
  type Place,
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  writeContent,
  writeNumberFormats,
} from "./rangeContent";
import { RangeFormat } from "./rangeFormat";
import { RangeAreas } from "./rangeAreas";
import type { Session } from "./session";
import { surroundingRegion } from "./surroundingRegion";
import type { TableScopedCollection } from "./tableScopedCollection";
import type { Worksheet } from "./worksheet";

/** A rectangle of cells. */
export class Range extends HostObject implements Place {
  static override readonly className = "Range";

  constructor(
    private readonly session: Session,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
    if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) throw invalidArgument();
  }

  get address(): string {
    const { grid } = this.session;
    const sheet = quoteSheet(grid.sheet(this.sheetId).getSheetName());
    return `${sheet}!${formatArea(this.area, grid.sizeOf(this.sheetId))}`;
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  get values(): CellValue[][] {
    return readValues(this.session.grid, this);
  }

  set values(values: unknown) {
    writeContent(this.session.grid, this, values);
  }

  get formulas(): CellValue[][] {
    return readFormulas(this.session.grid, this);
  }

  set formulas(formulas: unknown) {
    writeContent(this.session.grid, this, formulas);
  }

  get numberFormat(): string[][] {
    return readNumberFormats(this.session.grid, this);
  }

  set numberFormat(formats: unknown) {
    writeNumberFormats(this.session.grid, this, formats);
  }

  get text(): string[][] {
    return readText(this.session.grid, this);
  }

  get valueTypes(): ValueType[][] {
    return this.values.map((row) => row.map(valueTypeOf));
  }

  /** Whether all cells are part of spills; null when some are. */
  get hasSpill(): boolean | null {
    const inSpill = this.session.grid
      .spills(this.sheetId)
      .map((spill) => intersection(spill, this.area))
      .reduce((cells, part) => cells + (part ? part.rows * part.columns : 0), 0);
    if (inSpill === 0) return false;
    return inSpill === this.area.rows * this.area.columns ? true : null;
  }

  get format(): RangeFormat {
    return new RangeFormat(this.session, this);
  }

  get worksheet(): Worksheet {
    return this.session.worksheet(this.sheetId);
  }

  getCell(row: number, column: number): Range {
    return this.#at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  getRow(row: number): Range {
    return this.#at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  getColumn(column: number): Range {
    return this.#at({ ...this.area, column: this.area.column + column, columns: 1 });
  }

  getBoundingRect(other: Range | string): Range {
    return this.#at(boundingArea(this.area, this.#areaOf(other)));
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    const { rows, columns } = this.area;
    return this.#at({ ...this.area, rows: rows + deltaRows, columns: columns + deltaColumns });
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.#at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  getIntersectionOrNullObject(other: Range | string): Range | null {
    const area = intersection(this.area, this.#areaOf(other));
    return area ? this.#at(area) : null;
  }

  async getUsedRange(valuesOnly = false): Promise<Range> {
    const range = await this.getUsedRangeOrNullObject(valuesOnly);
    if (!range) throw itemNotFound();
    return range;
  }

  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    await whenSettled(this.session.calculation);
    const accepts = (cell: Nullable<ICellData>) => isFilled(cell) || (!valuesOnly && Boolean(cell?.s));
    const area = this.session.grid.extent(this.sheetId, this.area, accepts);
    return area ? this.#at(area) : null;
  }

  /** The cells around the first one up to blank rows and columns. */
  async getSurroundingRegion(): Promise<Range> {
    await whenSettled(this.session.calculation);
    return this.#at(surroundingRegion(this.session.grid, this.sheetId, this.area));
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const { grid } = this.session;
    const areas = grid.mergedAreas(this.sheetId).filter((area) => intersection(area, this.area));
    return areas.length === 0 ? null : new RangeAreas(this.session, this.sheetId, areas);
  }

  getTables(fullyContained = false): TableScopedCollection {
    return this.session.tablesIn(this.sheetId, this.area, fullyContained);
  }

  /** The range that the formula in this cell spills to. */
  async getSpillingToRangeOrNullObject(): Promise<Range | null> {
    const { row, column } = this.#singleCell();
    await whenSettled(this.session.calculation);
    const spill = this.session.grid.spillAt(this.sheetId, row, column);
    return spill?.row === row && spill.column === column ? this.#at(spill) : null;
  }

  /** The cell whose formula spilled into this one. */
  async getSpillParentOrNullObject(): Promise<Range | null> {
    const { row, column } = this.#singleCell();
    await whenSettled(this.session.calculation);
    const spill = this.session.grid.spillAt(this.sheetId, row, column);
    return spill ? this.#at({ ...spill, rows: 1, columns: 1 }) : null;
  }

  select(): void {
    const { grid } = this.session;
    this.worksheet.activate();
    grid.book.setActiveRange(grid.sheet(this.sheetId).getRange(boundsOf(this.area)));
  }

  clear(applyTo?: string | null): void {
    clearPlace(this.session.grid, this, applyTo ?? "All");
  }

  /** The client asks this before it writes many cells row by row. */
  _ValidateArraySize(): void {}

  #at(area: Area): Range {
    return new Range(this.session, this.sheetId, area);
  }

  #areaOf(other: Range | string): Area {
    if (other instanceof Range) return other.area;
    const address = parseAddress(other, this.session.grid.sizeOf(this.sheetId));
    if (!address) throw invalidArgument();
    return address.area;
  }

  #singleCell(): Area {
    if (this.area.rows * this.area.columns !== 1) throw invalidArgument("The range must be a single cell.");
    return this.area;
  }
}
