import { blockAddress } from "../address";
import type { Area, ReadCell } from "../changes/bookNow";
import { contentOf } from "../changes/content";
import type { CellValue } from "../snapshot/table";

/** Cells that are asked for at once: Excel on the web hands over at most 5 MB. */
const CELLS_A_SYNC = 40_000;

/** A block of cells, read piece by piece. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly formats: string[][];
}

/** Blocks of cells that are read together in as many syncs as the longest of them needs. */
export class Blocks {
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
    const open = this.#blocks.filter(({ area }) => area.rows > first || first === 0);
    const width = open.reduce((sum, { area }) => sum + area.columns, 0);
    const count = Math.max(1, Math.floor(CELLS_A_SYNC / Math.max(width, 1)));
    const pieces = open.map((block) => {
      const { row, rows } = block.area;
      const area = { ...block.area, row: row + first, rows: Math.min(count, rows - first) };
      const range = this.#range(block.sheet, area);
      range.load("values,formulas,numberFormat");
      return { block, range };
    });
    await this.context.sync();
    for (const { block, range } of pieces) {
      for (const line of range.values as CellValue[][]) block.values.push(line);
      for (const line of range.formulas as CellValue[][]) block.formulas.push(line);
      for (const line of range.numberFormat as string[][]) block.formats.push(line);
    }
    if (open.some(({ area }) => area.rows > first + count)) await this.read(first + count);
  }

  #range(sheet: string, { row, column, rows, columns }: Area): Excel.Range {
    return this.context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  }
}

/** What the cells of a block hold. */
export function cellsOf({ values, formulas, formats }: Block): ReadCell[][] {
  return values.map((row, i) =>
    row.map((value, j) => ({ content: contentOf(value, formulas[i]![j]!), format: formats[i]![j]!, shown: value })),
  );
}

/** The smallest range around the filled cells of a block. */
export function filledPart({ area, values, formulas }: Block): string | undefined {
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
  return blockAddress(row, column, rows, columns);
}

/** The addresses of merged cells and the like, without the name of the sheet. */
export function addressesOf(areas: Excel.RangeAreas): string[] {
  return areas.isNullObject ? [] : areas.address.split(",").map((one) => one.slice(one.lastIndexOf("!") + 1).trim());
}
