import { type ICellData, ICommandService, type Nullable, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import type {} from "@univerjs/preset-sheets-core";
import type {} from "@univerjs/preset-sheets-filter";
import type {} from "@univerjs/preset-sheets-table";
import { itemNotFound } from "../dispatcher/hostError";
import { type Area, areaOf, boundingArea, type Bounds, intersection } from "./area";
import type { SheetSize } from "./address";

/** The grid engine and its programming interface. */
export interface GridHandle {
  univer: Univer;
  api: FUniver;
}

export type GridBook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
export type GridSheet = ReturnType<GridBook["getActiveSheet"]>;
export type GridRange = ReturnType<GridSheet["getRange"]>;
export type CellReader = (row: number, column: number) => Nullable<ICellData>;

type PerCell<T> = Nullable<Record<number, Nullable<Record<number, Nullable<T>>>>>;

/** The open workbook as the grid engine holds it. */
export class Grid {
  readonly commands: ICommandService;
  readonly #api: FUniver;
  readonly #formulas: FormulaDataModel;

  readonly #tables: () => TableManager;

  constructor({ univer, api }: GridHandle) {
    const injector = univer.__getInjector();
    this.#tables = () => injector.get(TableManager);
    this.commands = injector.get(ICommandService);
    this.#formulas = injector.get(FormulaDataModel);
    this.#api = api;
  }

  get book(): GridBook {
    const book = this.#api.getActiveWorkbook();
    if (!book) throw itemNotFound("No workbook is open.");
    return book;
  }

  /** Whether a command with these parameters is about the open workbook: another may just be opening or closing. */
  isOpen(params: unknown): boolean {
    const open = this.#api.getActiveWorkbook()?.getId();
    const { unitId = open } = (params ?? {}) as { unitId?: string };
    return open !== undefined && unitId === open;
  }

  calculate(): void {
    this.#api.getFormula().executeCalculation();
  }

  /** Runs a command of the grid engine on the workbook. False when it refuses. */
  execute(id: string, params: Record<string, unknown>): boolean {
    return this.commands.syncExecuteCommand(id, { unitId: this.book.getId(), ...params });
  }

  /** The names of the workbook, without those of a sheet. */
  get names() {
    return this.book.getDefinedNames().filter((name) => name.isWorkbookScope());
  }

  sheet(id: string): GridSheet {
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  sheetNamed(name: string): GridSheet | undefined {
    return this.book.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  }

  sizeOf(sheetId: string): SheetSize {
    const sheet = this.sheet(sheetId);
    return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  }

  /** The merged cells of a sheet. */
  mergedAreas(sheetId: string): Area[] {
    return this.sheet(sheetId)
      .getMergedRanges()
      .map((range) => areaOf(range.getRange()));
  }

  /** Whether a filter that is no table's hides rows of a sheet. */
  isSheetFiltered(sheetId: string): boolean {
    const sheet: Partial<GridSheet> = this.sheet(sheetId); // filters are a plugin of the grid
    return (sheet.getFilter?.()?.getFilteredOutRows().length ?? 0) > 0;
  }

  /** Whether the filter of a table hides some of its rows. */
  isTableFiltered(tableId: string): boolean {
    const table = this.#tables().getTable(this.book.getId(), tableId);
    const hidden: Set<number> | undefined = table?.getTableFilters().getFilterOutRows(); // none before the first filter
    return (hidden?.size ?? 0) > 0;
  }

  /** Makes a sheet large enough for an area: in Excel every sheet is. */
  makeRoom(sheetId: string, { row, rows, column, columns }: Area): void {
    const sheet = this.sheet(sheetId);
    const size = this.sizeOf(sheetId);
    if (row + rows > size.rows) sheet.setRowCount(row + rows);
    if (column + columns > size.columns) sheet.setColumnCount(column + columns);
  }

  /** The cells of a sheet: what is stored, and where nothing is, what a formula spilled there. */
  cellsOf(sheetId: string): CellReader {
    const stored = this.sheet(sheetId).getSheet().getCellMatrix();
    const spilled = this.#formulas.getArrayFormulaCellData()[this.book.getId()]?.[sheetId] as PerCell<ICellData>;
    return (row, column) => {
      const cell = stored.getValue(row, column);
      const hasContent = cell && (cell.p || (cell.v !== undefined && cell.v !== null));
      return hasContent ? cell : (spilled?.[row]?.[column] ?? cell);
    };
  }

  /** The areas that formulas of a sheet spill to; the first cell of each holds its formula. */
  spills(sheetId: string): Area[] {
    const ranges = this.#formulas.getArrayFormulaRange()[this.book.getId()]?.[sheetId] as PerCell<Bounds>;
    return Object.values(ranges ?? {})
      .flatMap((row) => Object.values(row ?? {}))
      .flatMap((range) => (range ? [areaOf(range)] : []))
      .filter(({ rows, columns }) => rows * columns > 1);
  }

  /** The spill a cell is part of. */
  spillAt(sheetId: string, row: number, column: number): Area | undefined {
    const cell = { row, column, rows: 1, columns: 1 };
    return this.spills(sheetId).find((area) => intersection(area, cell));
  }

  /** The smallest area around those cells of an area that a test accepts or a formula spilled into. */
  extent(sheetId: string, within: Area, accepts: (cell: Nullable<ICellData>) => boolean): Area | undefined {
    let extent: Area | undefined;
    const add = (found: Area | undefined) => {
      if (found) extent = extent ? boundingArea(extent, found) : found;
    };
    const cells = this.sheet(sheetId).getSheet().getCellMatrix();
    cells.forValue((row, column, cell) => {
      if (accepts(cell)) add(intersection({ row, column, rows: 1, columns: 1 }, within));
    });
    this.spills(sheetId).forEach((spill) => add(intersection(spill, within)));
    return extent;
  }
}
