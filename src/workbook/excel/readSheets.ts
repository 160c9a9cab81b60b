import type { Area } from "../changes/bookNow";
import { type Content, contentOf } from "../changes/content";
import type { CellValue } from "../snapshotTable";
import type { Requester } from "./request";

/** Blocks of a sheet that are to be read. */
export interface SheetBlocks {
  readonly id: string;
  readonly areas: readonly Area[];
}

/** The contents of blocks of sheets, sheet by sheet and block by block, in one sync. */
export function readBlocks(request: Requester, sheets: readonly SheetBlocks[]): Promise<Content[][][][]> {
  return request(async (context) => {
    const ranges = sheets.map(({ id, areas }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return areas.map(({ row, column, rows, columns }) => {
        const range = sheet.getRangeByIndexes(row, column, rows, columns);
        range.load("values,formulas");
        return range;
      });
    });
    await context.sync();
    return ranges.map((ofSheet) => ofSheet.map(contentsOf));
  });
}

/** What a sheet holds from a cell on, rows and columns from 0. */
export interface SheetContents {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly Content[])[];
}

/** All that sheets hold, undefined for a blank one. */
export function readSheets(request: Requester, ids: readonly string[]): Promise<(SheetContents | undefined)[]> {
  return request(async (context) => {
    const ranges = ids.map((id) => {
      const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,values,formulas");
      return range;
    });
    await context.sync();
    return ranges.map((range) =>
      range.isNullObject ? undefined : { row: range.rowIndex, column: range.columnIndex, contents: contentsOf(range) },
    );
  });
}

/** A cell of a sheet, row and column from 0. */
export interface SheetCell {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** The areas that formulas spill to, undefined where one does not. */
export function readSpills(request: Requester, cells: readonly SheetCell[]): Promise<(Area | undefined)[]> {
  return request(async (context) => {
    const ranges = cells.map(({ id, row, column }) => {
      const cell = context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, 1, 1);
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load("rowIndex,columnIndex,rowCount,columnCount");
      return spill;
    });
    await context.sync();
    return ranges.map((range) =>
      range.isNullObject
        ? undefined
        : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    );
  });
}

function contentsOf({ values, formulas }: Excel.Range): Content[][] {
  return (values as CellValue[][]).map((line, i) =>
    line.map((value, j) => contentOf(value, (formulas as CellValue[][])[i]![j]!)),
  );
}
