import {
  a1ToR1C1,
  type Cell,
  type CellStyle,
  type CellValue,
  dateToSerial,
  EncryptedFileError,
  openXlsx,
  parseCellRef,
  parseRange,
  r1c1ToA1,
  type Sheet,
  ZipError,
} from "hucre";
import { typedFormula } from "./fileFormula";
import { OpenError } from "./openError";
import type { FileCell, FileSheet, WorkbookFile } from "./workbookFile";

/** The first bytes of an OLE container: a password-protected workbook, or one of before 2007. */
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads an .xlsx file: values, formulas, number formats, tables, names, column widths and frozen panes.
 * Throws an OpenError with one sentence for what is no such file. `functionNames` are the add-in's functions as typed.
 */
export async function readXlsx(data: ArrayBuffer, name: string, functionNames: string[]): Promise<WorkbookFile> {
  if (data.byteLength === 0) throw new OpenError(`${name} is empty.`);
  if (oleHeader.every((byte, index) => new Uint8Array(data)[index] === byte)) throw locked(name);
  const workbook = await openXlsx(new Uint8Array(data), { readStyles: true }).catch((error: unknown) => {
    if (error instanceof EncryptedFileError) throw locked(name);
    if (error instanceof ZipError) throw new OpenError(`${name} is not an Excel workbook (.xlsx).`);
    throw new OpenError(`${name} cannot be opened: it is damaged or holds no Excel workbook.`);
  });
  if (workbook.sheets.length === 0) throw new OpenError(`${name} holds no worksheet.`);
  return {
    name,
    sheets: workbook.sheets.map((sheet) => readSheet(sheet, functionNames)),
    tables: workbook.sheets.flatMap((sheet) =>
      (sheet.tables ?? []).flatMap((table) =>
        table.range ? [{ name: table.displayName ?? table.name, sheet: sheet.name, range: table.range }] : [],
      ),
    ),
    names: (workbook.namedRanges ?? [])
      .filter((range) => !range.scope && !range.name.startsWith("_xl"))
      .map((range) => ({ name: range.name, refersTo: typedFormula(range.range, functionNames) })),
  };
}

function locked(name: string): OpenError {
  return new OpenError(
    `${name} has a password or is of the format before 2007 (.xls): save it in Excel as .xlsx without a password.`,
  );
}

function readSheet(sheet: Sheet, functionNames: string[]): FileSheet {
  const formulas = sheetFormulas(sheet, functionNames);
  const covered = spilledCells(sheet);
  const cells: FileCell[] = [];
  const read = (row: number, column: number, value: CellValue) => {
    const key = `${row},${column}`;
    const content = covered.has(key) ? {} : { value: plainValue(value), formula: formulas.get(key) };
    const cell = { ...content, ...readStyle(sheet.cells?.get(key)?.style) };
    if (Object.values(cell).some((part) => part !== undefined)) cells.push({ row, column, ...cell });
  };
  sheet.rows.forEach((values, row) => values.forEach((value, column) => read(row, column, value)));
  return {
    name: sheet.name,
    cells,
    columnWidths: Object.fromEntries(
      (sheet.columns ?? []).flatMap(({ width }, column) => (width === undefined ? [] : [[column, width]])),
    ),
    frozenRows: sheet.freezePane?.rows,
    frozenColumns: sheet.freezePane?.columns,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
  };
}

/** Every formula of a sheet by "row,column"; the followers of a shared formula get their own text. */
function sheetFormulas(sheet: Sheet, functionNames: string[]): Map<string, string> {
  const shared = new Map<number, string>();
  const formulas = new Map<string, string>();
  const cells = [...(sheet.cells ?? new Map<string, Cell>())].filter(([, cell]) => cell.formula !== undefined);
  const at = (key: string) => key.split(",").map(Number) as [number, number];
  for (const [key, { formula, formulaSharedIndex }] of cells) {
    if (formula && formulaSharedIndex !== undefined) shared.set(formulaSharedIndex, a1ToR1C1(formula, ...at(key)));
  }
  for (const [key, { formula, formulaSharedIndex }] of cells) {
    const relative = formula ? undefined : shared.get(formulaSharedIndex ?? -1);
    const own = relative === undefined ? formula : r1c1ToA1(relative, ...at(key));
    if (own) formulas.set(key, `=${typedFormula(own, functionNames)}`);
  }
  return formulas;
}

/** Cells that hold the last results of an array formula elsewhere: as values they would be in its way. */
function spilledCells(sheet: Sheet): Set<string> {
  const covered = new Set<string>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (!cell.formulaRef || cell.formulaType !== "array") continue;
    const { startRow, startCol, endRow, endCol } = cell.formulaRef.includes(":")
      ? parseRange(cell.formulaRef)
      : oneCell(cell.formulaRef);
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startCol; column <= endCol; column++) covered.add(`${row},${column}`);
    }
    covered.delete(key);
  }
  return covered;
}

function oneCell(reference: string) {
  const { row, col } = parseCellRef(reference);
  return { startRow: row, startCol: col, endRow: row, endCol: col };
}

function plainValue(value: CellValue): FileCell["value"] {
  if (value === null || value === "") return undefined;
  return value instanceof Date ? dateToSerial(value) : value;
}

function readStyle(style: CellStyle | undefined): Pick<FileCell, "numberFormat" | "bold" | "fill" | "color"> {
  if (!style) return {};
  const { font, fill, numFmt } = style;
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.rgb : undefined;
  return {
    numberFormat: numFmt === "General" ? undefined : numFmt,
    bold: font?.bold || undefined,
    fill: solid && `#${solid.slice(-6)}`,
    color: font?.color?.rgb && `#${font.color.rgb.slice(-6)}`,
  };
}
