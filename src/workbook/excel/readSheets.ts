import type { Area } from "../changes/bookNow";
import type { Content } from "../changes/content";
import type { SheetContents } from "../changes/recordSheets";
import { Blocks, cellsOf } from "./blocks";
import type { Requester } from "./request";

/** Blocks of a sheet that are to be read. */
export interface SheetBlocks {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** The contents of blocks of sheets, sheet by sheet and block by block. */
export function readBlocks(request: Requester, sheets: readonly SheetBlocks[]): Promise<Content[][][][]> {
  return request(async (context) => {
    const blocks = new Blocks(context);
    const asked = sheets.map(({ sheet, areas }) => areas.map((area) => blocks.load(sheet, area)));
    await blocks.read();
    return asked.map((ofSheet) => ofSheet.map((block) => contentsOf(block)));
  });
}

/** What is on a sheet: what its cells hold, undefined where they are blank, and the names of its charts. */
export interface SheetRead {
  readonly cells: SheetContents | undefined;
  readonly charts: readonly string[];
}

/** All that is on sheets. */
export function readSheets(request: Requester, names: readonly string[]): Promise<SheetRead[]> {
  return request(async (context) => {
    const found = names.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      const { charts } = sheet;
      charts.load("items/name");
      return { range, charts };
    });
    await context.sync();

    const blocks = new Blocks(context);
    const asked = found.map(({ range }, i) => {
      if (range.isNullObject) return undefined;
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      return blocks.load(names[i]!, { row, column, rows, columns });
    });
    await blocks.read();
    return asked.map((block, i) => ({
      cells: block && { ...block.area, contents: contentsOf(block) },
      charts: found[i]!.charts.items.map(({ name }) => name),
    }));
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

function contentsOf(block: Parameters<typeof cellsOf>[0]): Content[][] {
  return cellsOf(block).map((line) => line.map(({ content }) => content));
}
