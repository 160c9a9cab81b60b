import type { BookNow } from "../changes/bookNow";
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
      .map(({ sheet, area }) => ({ sheet, area, block: blocks.load(sheet, area), merged: blocks.merged(sheet, area) }));
    await blocks.read();

    return {
      objects,
      book: {
        ...bookOf(objects),
        places: places.tables,
        tablesNow: tables.flatMap((one) => (one.table ? [tableNow(one, one.table)] : [])),
        rangesNow: tables.flatMap((one) => (one.table === undefined ? [rangeNow(one)] : [])),
        cellsNow: cells.map(({ sheet, area, block, merged }) => ({
          sheet,
          area,
          cells: cellsOf(block),
          merged: addressesOf(merged),
        })),
      },
    };
  });
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
