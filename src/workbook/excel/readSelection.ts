import { blockAddress } from "../address";
import { type CellsRead, readCells, type ReadingOptions } from "./readCells";
import type { Requester } from "./request";

/** The cells that the user has selected, without blank rows and columns around them. */
export interface SelectedCells extends CellsRead {
  readonly sheet: string;
  /** Such as "B2:F40". */
  readonly address: string;
  /** Row and column, from 0, of the first cell. */
  readonly row: number;
  readonly column: number;
  /** The table that the selection touches. */
  readonly table?: string;
}

/**
 * Reads the selection, a large one piece by piece. A single cell stands for the region around it, as when Excel makes a
 * table.
 *
 * @returns undefined where every selected cell is blank.
 */
export function readSelection(request: Requester, options?: ReadingOptions): Promise<SelectedCells | undefined> {
  return request(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const { worksheet } = selected;
    const tables = selected.getTables(false);
    selected.load("rowCount,columnCount");
    worksheet.load("name");
    tables.load("items/name");
    await context.sync();

    const isCell = selected.rowCount * selected.columnCount === 1;
    const cells = (isCell ? selected.getSurroundingRegion() : selected).getUsedRangeOrNullObject(true);
    cells.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (cells.isNullObject) return undefined;

    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = cells;
    const table = tables.items[0]?.name;
    return {
      sheet: worksheet.name,
      address: blockAddress(row, column, rowCount, columnCount),
      row,
      column,
      ...(table !== undefined && { table }),
      ...(await readCells(context, cells, rowCount, options)),
    };
  });
}
