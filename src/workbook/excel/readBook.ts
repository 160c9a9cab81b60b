import { blockAddress, cellAddress, parseCell } from "../address";
import type { Area, BookNow, CellNow, RangeNow, TableNow, TablePlace } from "../changes/bookNow";
import { contentOf } from "../changes/content";
import { hasChanges, type Needs, type TableNeeds } from "../changes/needs";
import { withoutOwnRow } from "../changes/ownRow";
import { TableState } from "../changes/tableState";
import { type CellValue, sameName } from "../snapshotTable";
import { loadObjects, type ObjectsNow } from "./readObjects";
import type { Requester } from "./request";

/** Rows of a block that are asked for at once: Excel on the web hands over at most 5 MB. */
const ROWS_A_SYNC = 2_000;

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

/** Where everything is on the sheets that a plan touches. */
interface Places {
  readonly tables: readonly (TablePlace & { readonly columns: readonly string[]; readonly totals: number })[];
  /** Row, from 0, after the last one in use, by the name of the sheet. */
  readonly ends: ReadonlyMap<string, number>;
}

async function readPlaces(context: Excel.RequestContext, objects: ObjectsNow, needs: Needs): Promise<Places> {
  const { workbook } = context;
  const sheetOf = (id: string) => objects.sheets.find((sheet) => sheet.id === id)!.name;
  const touched = (name: string) => needs.tables.some((one) => sameName(one.name, name));
  const sheetIds = new Set([
    ...objects.tables.filter(({ name }) => touched(name)).map(({ sheetId }) => sheetId),
    ...needs.tables.flatMap(({ made }) =>
      objects.sheets.filter(({ name }) => made !== undefined && sameName(name, made.sheet)).map(({ id }) => id),
    ),
  ]);
  const tables = objects.tables
    .filter(({ sheetId }) => sheetIds.has(sheetId))
    .map(({ id, name, sheetId }) => {
      const table = workbook.tables.getItem(id);
      const range = table.getRange();
      const { columns } = table;
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      columns.load("items/name");
      table.load("showTotals");
      return { id, name, sheet: sheetOf(sheetId), table, range, columns };
    });
  const used = [...sheetIds].map((id) => {
    const range = workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("rowIndex,rowCount");
    return { sheet: sheetOf(id), range };
  });
  await context.sync();

  return {
    tables: tables.map(({ id, name, sheet, table, range, columns }) => ({
      id,
      name,
      sheet,
      area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
      columns: columns.items.map((one) => one.name),
      totals: table.showTotals ? 1 : 0,
    })),
    ends: new Map(
      used.map(({ sheet, range }) => [sheet.toLowerCase(), range.isNullObject ? 0 : range.rowIndex + range.rowCount]),
    ),
  };
}

/** A table, or a range that is to be one, whose cells come with the next sync. */
interface TableLoading {
  readonly table: Places["tables"][number] | undefined;
  readonly isFiltered: boolean;
  readonly sheet: string;
  readonly area: Area;
  readonly totals: number;
  readonly headers: readonly string[] | undefined;
  readonly header: Block;
  /** Blocks of whole columns, or of the last rows. */
  readonly bodies: readonly Block[];
  readonly beside: Block;
  readonly below: Block;
  readonly mergedBelow: Excel.RangeAreas | undefined;
  readonly merged: Excel.RangeAreas | undefined;
  readonly spill: Excel.Range | undefined;
}

function loadTable(
  blocks: Blocks,
  { name, columns, tail, made }: TableNeeds,
  places: Places,
  objects: ObjectsNow,
): TableLoading | undefined {
  const table = places.tables.find((one) => sameName(one.name, name)) ?? halfMade(places, made);
  if (table === undefined && (made === undefined || !objects.sheets.some((one) => sameName(one.name, made.sheet)))) {
    return undefined;
  }
  const sheet = table?.sheet ?? made!.sheet;
  const area = table?.area ?? { ...parseCell(made!.start), rows: made!.rows, columns: made!.columns };
  const totals = table?.totals ?? 0;
  const rows = area.rows - 1 - totals;
  const body = { ...area, row: area.row + 1, rows };
  const wanted =
    columns === "all" || table === undefined
      ? [body]
      : table.columns.flatMap((column, j) =>
          columns.has(column.toLowerCase()) ? [{ ...body, column: body.column + j, columns: 1 }] : [],
        );
  const last = Math.min(tail, rows);
  const tailArea = { ...body, row: body.row + rows - last, rows: last };
  const end = places.ends.get(sheet.toLowerCase()) ?? 0;
  const under = area.row + area.rows;
  return {
    table,
    isFiltered: objects.tables.some(({ id, isFiltered }) => id === table?.id && isFiltered),
    sheet,
    area,
    totals,
    headers: table?.columns,
    header: blocks.load(sheet, { ...area, rows: 1 }),
    bodies: [...wanted, ...(last > 0 ? [tailArea] : [])].map((one) => blocks.load(sheet, one)),
    beside: blocks.load(sheet, { ...area, column: area.column + area.columns, columns: 1 }),
    below: blocks.load(sheet, { ...area, row: under, rows: 1 }),
    mergedBelow: end > under ? blocks.merged(sheet, { ...area, row: under, rows: end - under }) : undefined,
    merged: table === undefined ? blocks.merged(sheet, area) : undefined,
    spill: table === undefined ? blocks.spill(sheet, area) : undefined,
  };
}

/** The table that has come where one was to be made, before it has its name. */
function halfMade({ tables }: Places, made: TableNeeds["made"]): Places["tables"][number] | undefined {
  if (made === undefined) return undefined;
  const { row, column } = parseCell(made.start);
  return tables.find(({ sheet, area }) => sameName(sheet, made.sheet) && area.row === row && area.column === column);
}

/** A block of cells, read piece by piece. */
interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly formats: string[][];
}

/** Blocks of cells that are read together in as many syncs as the longest of them needs. */
class Blocks {
  readonly #blocks: Block[] = [];

  constructor(private readonly context: Excel.RequestContext) {}

  load(sheet: string, area: Area): Block {
    const block = { sheet, area, values: [], formulas: [], formats: [] };
    this.#blocks.push(block);
    return block;
  }

  merged(sheet: string, area: Area): Excel.RangeAreas {
    const merged = this.#range(sheet, area).getMergedAreasOrNullObject();
    merged.load("address");
    return merged;
  }

  spill(sheet: string, area: Area): Excel.Range {
    const range = this.#range(sheet, area);
    range.load("hasSpill");
    return range;
  }

  async read(first = 0): Promise<void> {
    const pieces = this.#blocks.flatMap((block) => {
      const { row, rows } = block.area;
      if (first >= rows && first > 0) return [];
      const range = this.#range(block.sheet, {
        ...block.area,
        row: row + first,
        rows: Math.min(ROWS_A_SYNC, rows - first),
      });
      range.load("values,formulas,numberFormat");
      return [{ block, range }];
    });
    await this.context.sync();
    for (const { block, range } of pieces) {
      block.values.push(...(range.values as CellValue[][]));
      block.formulas.push(...(range.formulas as CellValue[][]));
      block.formats.push(...(range.numberFormat as string[][]));
    }
    const next = first + ROWS_A_SYNC;
    if (this.#blocks.some(({ area }) => area.rows > next)) await this.read(next);
  }

  #range(sheet: string, { row, column, rows, columns }: Area): Excel.Range {
    return this.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  }
}

function tableNow(loading: TableLoading, place: Places["tables"][number]): TableNow {
  return {
    id: place.id,
    name: place.name,
    sheet: place.sheet,
    isFiltered: loading.isFiltered,
    area: loading.area,
    ...stateOf(loading, place.columns),
    ...surroundings(loading),
  };
}

function rangeNow(loading: TableLoading): RangeNow {
  const { sheet, area, header, bodies, merged, spill } = loading;
  return {
    sheet,
    area,
    cells: [...cellsOf(header), ...cellsOf(bodies[0]!)],
    merged: merged === undefined ? [] : addressesOf(merged),
    hasSpill: spill !== undefined && spill.hasSpill !== false,
    ...stateOf(loading, header.values[0]!.map(String)),
    ...surroundings(loading),
  };
}

function surroundings({ beside, below, mergedBelow }: TableLoading) {
  return {
    beside: filledPart(beside),
    below: filledPart(below),
    mergedBelow: mergedBelow === undefined ? [] : addressesOf(mergedBelow),
  };
}

/** The cells of a table as its state, and what they show. */
function stateOf({ area, totals, bodies }: TableLoading, names: readonly string[]) {
  const rows = Array.from({ length: area.rows - 1 - totals }, (_, i) => i);
  const state = new TableState(
    names.map((name, id) => ({ id, name })),
    rows,
  );
  const values = new Map<number, CellValue[]>();
  for (const { area: part, ...block } of bodies) {
    const [top, left] = [part.row - area.row - 1, part.column - area.column];
    for (let j = 0; j < part.columns; j++) {
      const column = values.get(left + j) ?? [];
      values.set(left + j, column);
      block.values.forEach((row, i) => {
        const formula = block.formulas[i]![j]!;
        column[top + i] = row[j]!;
        state.set(top + i, left + j, ownContent(row[j]!, formula, part.row + i));
        state.setFormat(top + i, left + j, block.formats[i]![j]!);
      });
    }
  }
  return { state, shownBy: (row: number, column: number) => values.get(column)?.[row] };
}

function ownContent(value: CellValue, formula: CellValue, row: number) {
  const content = contentOf(value, formula);
  return typeof content === "object" ? { formula: withoutOwnRow(content.formula, row) } : content;
}

function cellsOf({ values, formulas, formats }: Block): CellNow[][] {
  return values.map((row, i) =>
    row.map((value, j) => ({ content: contentOf(value, formulas[i]![j]!), format: formats[i]![j]! })),
  );
}

/** The smallest range around the filled cells of a block. */
function filledPart({ area, values, formulas }: Block): string | undefined {
  const filled = values.flatMap((row, i) =>
    row.flatMap((value, j) => (value !== "" || formulas[i]![j] !== "" ? [{ i, j }] : [])),
  );
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return addressOf({
    row: area.row + first.i,
    column: area.column + first.j,
    rows: last.i - first.i + 1,
    columns: last.j - first.j + 1,
  });
}

function addressOf({ row, column, rows, columns }: Area): string {
  return rows * columns === 1 ? cellAddress(row, column) : blockAddress(row, column, rows, columns);
}

function addressesOf(areas: Excel.RangeAreas): string[] {
  return areas.isNullObject ? [] : areas.address.split(",").map((one) => one.slice(one.lastIndexOf("!") + 1).trim());
}
