import { type Area, type BookNow, isWithin, type ReadCell } from "../changes/bookNow";
import { isFormula } from "../changes/content";
import { hasChanges, type Needs } from "../changes/needs";
import { sameName } from "../snapshot/table";
import { addressesOf, Blocks, cellsOf } from "./blocks";
import { loadObjects, type ObjectsNow } from "./readObjects";
import { readPlaces } from "./readPlaces";
import type { Requester } from "./request";
import { loadTable, rangeNow, tableNow } from "./tableLoading";

/** The workbook as a plan sees it, and the ids by which its sheets and tables are found again. */
export interface BookRead {
  readonly objects: ObjectsNow;
  readonly book: BookNow;
}

/** Reads what a plan needs to know: the objects of the workbook, where the tables are, what the cells hold. */
export function readBook(request: Requester, needs: Needs): Promise<BookRead> {
  return request(async (context) => {
    const objects = await loadObjects(context);
    if (!hasChanges(needs)) return { objects, book: bookOf(objects) };

    const places = await readPlaces(context, objects, needs);
    const blocks = new Blocks(context);
    const tables = needs.tables.flatMap((one) => loadTable(blocks, one, places, objects) ?? []);
    const cells = needs.cells
      .filter(({ sheet }) => objects.sheets.some(({ name }) => sameName(name, sheet)))
      .map(({ sheet, area }) => ({
        sheet,
        area,
        block: blocks.load(sheet, area),
        merged: blocks.merged(sheet, area),
        spill: blocks.spill(sheet, area),
      }));
    await blocks.read();
    const spills = await readSpills(
      context,
      cells.map(({ sheet, area, block, spill }) => ({
        ...{ sheet, area },
        cells: spill.hasSpill === false ? [] : cellsOf(block),
      })),
    );

    return {
      objects,
      book: {
        ...bookOf(objects),
        places: places.tables,
        tablesNow: tables.flatMap((one) => (one.table ? [tableNow(one, one.table)] : [])),
        rangesNow: tables.flatMap((one) => (one.table === undefined ? [rangeNow(one)] : [])),
        cellsNow: cells.map(({ sheet, area, block, merged }, i) => ({
          sheet,
          area,
          cells: ownCells(
            area,
            cellsOf(block),
            spills.flatMap((some, k) => (sameName(cells[k]!.sheet, sheet) ? some : [])),
          ),
          merged: addressesOf(merged),
          spills: spills[i]!,
        })),
      },
    };
  });
}

/** Where the formulas in blocks of cells spill to, block by block; one more sync where there are any that may. */
async function readSpills(
  context: Excel.RequestContext,
  blocks: readonly { readonly sheet: string; readonly area: Area; readonly cells: readonly (readonly ReadCell[])[] }[],
): Promise<Area[][]> {
  const asked = blocks.map(({ sheet, area, cells }) =>
    cells.flatMap((line, i) =>
      line.flatMap(({ content }, j) => {
        if (!isFormula(content)) return [];
        const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row + i, area.column + j, 1, 1);
        const spill = cell.getSpillingToRangeOrNullObject();
        spill.load("rowIndex,columnIndex,rowCount,columnCount");
        return [spill];
      }),
    ),
  );
  if (asked.some((spills) => spills.length > 0)) await context.sync();
  return asked.map((spills) =>
    spills.flatMap(({ isNullObject, rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns }) =>
      isNullObject ? [] : [{ row, column, rows, columns }],
    ),
  );
}

/** Cells that only show what is spilled into them are empty of their own. */
function ownCells(area: Area, cells: ReadCell[][], spills: readonly Area[]): ReadCell[][] {
  if (spills.length === 0) return cells;
  return cells.map((line, i) =>
    line.map((cell, j) => {
      const place = { row: area.row + i, column: area.column + j };
      const spill = spills.find((one) => isWithin(one, place));
      const isShown = spill !== undefined && (spill.row !== place.row || spill.column !== place.column);
      return isShown ? { ...cell, content: "" } : cell;
    }),
  );
}

function bookOf(objects: ObjectsNow): BookNow {
  const { sheets, tables, names, structureProtected, isReadOnly } = objects;
  return {
    sheets: sheets.map(({ name }) => name),
    tables: tables.map(({ name }) => name),
    names: names.map(({ name }) => name),
    structureProtected,
    isReadOnly,
    sheetsNow: sheets,
    formulas: new Map(names.map(({ name, formula }) => [name, formula])),
    tablesNow: [],
    places: [],
    cellsNow: [],
    rangesNow: [],
  };
}
