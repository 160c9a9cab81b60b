import { parseCell } from "../address";
import type { Area, RangeNow, TableNow } from "../changes/bookNow";
import { contentOf } from "../changes/content";
import type { TableNeeds } from "../changes/needs";
import { withoutOwnRow } from "../changes/ownRow";
import { TableState } from "../changes/tableState";
import { type CellValue, sameName } from "../snapshot/table";
import { addressesOf, type Block, type Blocks, cellsOf, filledPart } from "./blocks";
import type { ObjectsNow } from "./readObjects";
import type { Places } from "./readPlaces";

/** A table, or a range that is to be one, whose cells come with the next sync. */
export interface TableLoading {
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

/** Asks for the cells of a table, or of a range that is to be one; undefined where there is neither. */
export function loadTable(
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

/** The table that was asked for. */
export function tableNow(loading: TableLoading, place: Places["tables"][number]): TableNow {
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

/** The range that was asked for. */
export function rangeNow(loading: TableLoading): RangeNow {
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
