import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { deserializeRangeWithSheet } from "@univerjs/engine-formula";
import { toGridFormula } from "../functions/gridFormula";
import type { FileCell, FileSheet, WorkbookFile } from "./workbookFile";

/** Room to work in below and to the right of what the file holds. */
const spareRows = 200;
const spareColumns = 12;
const leastRows = 1000;
const leastColumns = 26;

/** Excel's width in characters, in pixels of its default font. */
const pixels = (characters: number) => Math.round(characters * 7 + 5);

const types = { number: CellValueType.NUMBER, string: CellValueType.STRING, boolean: CellValueType.BOOLEAN };

/** Collects the styles of a workbook: cells that look alike share one. */
class Styles {
  readonly byId: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf({ numberFormat, bold, fill, color }: FileCell): string | undefined {
    const style: IStyleData = {
      ...(numberFormat && { n: { pattern: numberFormat } }),
      ...(bold && { bl: 1 }),
      ...(fill && { bg: { rgb: fill } }),
      ...(color && { cl: { rgb: color } }),
    };
    const key = JSON.stringify(style);
    if (key === "{}") return undefined;
    const id = this.ids.get(key) ?? `style${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.byId[id] = style;
    return id;
  }
}

/** A workbook file as the grid loads it. */
export function toSnapshot(file: WorkbookFile, id: string): IWorkbookData {
  const styles = new Styles();
  const sheets = file.sheets.map((sheet, index) => toSheet(sheet, `${id}-${index + 1}`, styles));
  const names = file.names.map(({ name, refersTo }, index) => ({
    id: `name${index + 1}`,
    name,
    formulaOrRefString: toGridFormula(refersTo.replace(/^=/, "")),
    localSheetId: "AllDefaultWorkbook",
  }));
  const tablesOf = (sheet: string) =>
    file.tables
      .filter((table) => table.sheet === sheet)
      .map(({ name, range }, index) => ({
        id: `table-${sheet}-${index + 1}`,
        name,
        range: deserializeRangeWithSheet(range).range,
        options: { showHeader: true },
        columns: [],
        filters: { tableColumnFilterList: [] },
        meta: {},
      }));
  return {
    id,
    name: file.name,
    appVersion: "0.25.1",
    locale: "enUS" as IWorkbookData["locale"],
    sheetOrder: sheets.map((sheet) => sheet.id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    styles: styles.byId,
    resources: [
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name]))),
      },
      {
        name: "SHEET_TABLE_PLUGIN",
        data: JSON.stringify(Object.fromEntries(sheets.map(({ id, name = "" }) => [id, tablesOf(name)]))),
      },
    ],
  };
}

function toSheet(sheet: FileSheet, id: string, styles: Styles): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = toCell(cell, styles);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const widths = Object.entries(sheet.columnWidths ?? {});
  const { frozenRows = 0, frozenColumns = 0 } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: Math.max(leastRows, lastRow + 1 + spareRows),
    columnCount: Math.max(leastColumns, lastColumn + 1 + spareColumns),
    cellData,
    columnData: Object.fromEntries(widths.map(([column, width]) => [column, { w: pixels(width) }])),
    freeze: {
      xSplit: frozenColumns,
      ySplit: frozenRows,
      startRow: frozenRows || -1,
      startColumn: frozenColumns || -1,
    },
  };
}

function toCell(cell: FileCell, styles: Styles): ICellData {
  const { value, formula } = cell;
  const s = styles.idOf(cell);
  return {
    ...(s && { s }),
    ...(value !== undefined &&
      !formula && {
        v: typeof value === "boolean" ? Number(value) : value,
        t: types[typeof value as keyof typeof types],
      }),
    ...(formula && { f: toGridFormula(formula) }),
  };
}
