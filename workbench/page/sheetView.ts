import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/preset-sheets-core";
import type { Area } from "../excel/area";

/** A place on the page in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the cells of the sheet on show are, in pixels of an element that holds the grid. */
export interface SheetView {
  readonly sheetId: string;
  /** The part of the element in which cells are drawn. */
  readonly cells: Rectangle;
  /** Where cells are, in sight or not. Frozen rows and columns are not regarded. */
  placeOf(area: Area): Rectangle;
}

/** Looks where the grid draws its cells; undefined while it draws no sheet. */
export function sheetView(api: FUniver, element: HTMLElement): SheetView | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const canvas = element.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main-canvas"]');
  if (!sheet || !canvas || !sheet.getSkeleton()) return undefined;
  const cellAt = (row: number, column: number) => sheet.getRange(row, column).getCellRect();
  const [outer, inner] = [element.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const zoom = sheet.getZoom();
  const headers = cellAt(0, 0);
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const corner = cellAt(sheetViewStartRow, sheetViewStartColumn);
  const scrolled = { x: corner.left - headers.left + offsetX, y: corner.top - headers.top + offsetY };
  const [left, top] = [inner.left - outer.left, inner.top - outer.top];
  return {
    sheetId: sheet.getSheetId(),
    cells: {
      left: left + headers.left * zoom,
      top: top + headers.top * zoom,
      width: inner.width - headers.left * zoom,
      height: inner.height - headers.top * zoom,
    },
    placeOf: ({ row, column, rows, columns }) => {
      const first = cellAt(row, column);
      const last = cellAt(row + rows - 1, column + columns - 1);
      return {
        left: left + (first.left - scrolled.x) * zoom,
        top: top + (first.top - scrolled.y) * zoom,
        width: (last.right - first.left) * zoom,
        height: (last.bottom - first.top) * zoom,
      };
    },
  };
}
