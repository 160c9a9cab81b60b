import type { Area } from "../changes/bookNow";
import { unquoted } from "../handOver/formulaText";
import type { FormulaCell } from "../handOver/formulaRuns";
import { kamCalls, type KamNames, kamNames } from "../handOver/kamCalls";
import type { KamFormula, KamFormulas, LookedSheet, LookingProgress } from "../handOver/kamFormulas";
import type { CellValue } from "../snapshot/table";
import { type SheetCells, withResults } from "./formulaResults";
import type { Requester } from "./request";

/** How looking for formulas is followed and broken off. */
export interface LookingOptions {
  readonly onProgress?: (progress: LookingProgress) => void;
  /** Ends it between two pieces; its reason is what the promise fails with. */
  readonly signal?: AbortSignal;
}

/** Cells that are asked for at once: Excel on the web hands over at most 5 MB, and a formula can be long. */
const CELLS_A_SYNC = 20_000;

const ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** A sheet and the part of it that is in use. */
interface UsedSheet extends LookedSheet {
  readonly area: Area | undefined;
}

/** Looks through all sheets, hidden and protected ones too, for formulas that call functions of the add-in. */
export function scanFormulas(request: Requester, options: LookingOptions = {}): Promise<KamFormulas> {
  return request(async (context) => {
    const { sheets, defined, taken } = await loadSheets(context);
    const names = kamNames(defined);
    const of = sheets.reduce((sum, { area }) => sum + (area === undefined ? 0 : area.rows * area.columns), 0);
    const found: KamFormula[] = [];
    let before = 0;
    for (const { name: sheet, area } of sheets) {
      if (area === undefined) continue;
      const done = before;
      const read = await readSheet(context, sheet, area, names, (cells) => {
        options.signal?.throwIfAborted();
        options.onProgress?.({ sheet, cells: done + cells, of });
      });
      found.push(...(await withResults(context, sheet, read, names)));
      before += area.rows * area.columns;
    }
    return {
      formulas: found.filter(({ functions }) => functions.length > 0),
      readers: found.filter(({ functions }) => functions.length === 0),
      defined,
      sheets: sheets.map(({ name, isHidden, isProtected }) => ({ name, isHidden, isProtected })),
      names: defined.flatMap(({ name }) => (names.has(name.toLowerCase()) ? [name] : [])),
      taken,
    };
  });
}

async function loadSheets(context: Excel.RequestContext) {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula");
  tables.load("items/name");
  await context.sync();

  const used = worksheets.items.map(({ name }) => {
    const range = worksheets.getItem(name).getUsedRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();

  return {
    sheets: worksheets.items.map(({ name, visibility, protection }, i): UsedSheet => {
      const { isNullObject, rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used[i]!;
      return {
        name,
        isHidden: visibility !== "Visible",
        isProtected: protection.protected,
        area: isNullObject ? undefined : { row, column, rows, columns },
      };
    }),
    defined: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    taken: [...tables.items, ...names.items].map(({ name }) => name),
  };
}

/** Reads a sheet in pieces of whole rows; `onPiece` is told how many cells are read before each and after the last. */
async function readSheet(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  names: KamNames,
  onPiece: (cells: number) => void,
): Promise<SheetCells> {
  const found = { formulas: [] as FormulaCell[], errors: [] as SheetCells["errors"][number][] };
  const rowsASync = Math.max(1, Math.floor(CELLS_A_SYNC / area.columns));
  const readFrom = async (first: number): Promise<void> => {
    onPiece(first * area.columns);
    const rows = Math.min(rowsASync, area.rows - first);
    if (rows === 0) return;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row + first, area.column, rows, area.columns);
    range.load("values,formulas");
    await context.sync();
    const values = range.values as CellValue[][];
    (range.formulas as CellValue[][]).forEach((line, i) =>
      line.forEach((formula, j) => {
        const cell = { row: area.row + first + i, column: area.column + j };
        const value = values[i]![j]!;
        const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
        const concerns = isFormula && (kamCalls(formula, names).length > 0 || readsSpill(formula));
        if (concerns) found.formulas.push({ ...cell, formula });
        if (typeof value === "string" && ERROR.test(value)) found.errors.push({ ...cell, error: value });
      }),
    );
    await readFrom(first + rows);
  };
  await readFrom(0);
  return found;
}

/** Whether a formula refers with # to what another one spills. */
function readsSpill(formula: string): boolean {
  return formula.includes("#") && /[\p{L}\p{N}_]#/u.test(unquoted(formula));
}
