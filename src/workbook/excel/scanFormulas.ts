import type { Area } from "../changes/bookNow";
import { unquoted } from "../handOver/formulaText";
import { type FormulaCell, type FormulaRun, formulaRuns } from "../handOver/formulaRuns";
import { kamCalls, type KamNames, kamNames } from "../handOver/kamCalls";
import type { KamFormula, KamFormulas, LookedSheet, LookingProgress } from "../handOver/kamFormulas";
import type { CellValue } from "../snapshot/table";
import type { Requester } from "./request";

/** How looking for formulas is followed and broken off. */
export interface LookingOptions {
  readonly onProgress?: (progress: LookingProgress) => void;
  /** Ends it between two pieces; its reason is what the promise fails with. */
  readonly signal?: AbortSignal;
}

/** Cells that are asked for at once: Excel on the web hands over at most 5 MB, and a formula can be long. */
const CELLS_A_SYNC = 20_000;
/** Ranges that are asked at once where they spill to. */
const SPILLS_A_SYNC = 500;

/** Errors of a formula that has no result yet, or none in this Excel. */
const UNFINISHED = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!", "#CONNECT!", "#BLOCKED!"];
const ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** A sheet and the part of it that is in use. */
interface UsedSheet extends LookedSheet {
  readonly area: Area | undefined;
}

/** What was found on a sheet before it is known what spills. */
interface SheetCells {
  readonly formulas: readonly FormulaCell[];
  readonly errors: readonly { readonly row: number; readonly column: number; readonly error: string }[];
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

/** Adds where formulas spill to, and which of their cells show errors. */
async function withResults(
  context: Excel.RequestContext,
  sheet: string,
  { formulas, errors }: SheetCells,
  names: KamNames,
): Promise<KamFormula[]> {
  const placed = await withSpills(context, sheet, formulaRuns(formulas));
  return placed.map(({ row, column, formula, cells, area: { rows, columns } }) => {
    const wrong = errors.filter((one) => isWithin({ row, column, rows, columns }, one));
    return {
      ...{ sheet, row, column, cells: cells.length, rows, columns, formula },
      functions: kamCalls(formula, names),
      errors: wrong.length,
      error: wrong[0]?.error,
      isUnfinished: wrong.some(({ error }) => UNFINISHED.includes(error)),
    };
  });
}

/** Formulas with the cells of their results; a run in which something spills is taken apart. */
async function withSpills(context: Excel.RequestContext, sheet: string, runs: readonly FormulaRun[]) {
  const cellsOf = ({ row, column, cells }: FormulaRun) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, cells.length, 1);
  const long = runs.filter(({ cells }) => cells.length > 1);
  const spilling = await asked(context, long, (run) => {
    const range = cellsOf(run);
    range.load("hasSpill");
    return { run, range };
  });
  const apart = new Set(spilling.filter(({ range }) => range.hasSpill !== false).map(({ run }) => run));
  const all = runs.flatMap((run) => (apart.has(run) ? run.cells.map((cell) => ({ ...cell, cells: [cell] })) : [run]));
  const spills = await asked(
    context,
    all.filter(({ cells }) => cells.length === 1),
    (run) => {
      const range = cellsOf(run).getSpillingToRangeOrNullObject();
      range.load("rowCount,columnCount");
      return { run, range };
    },
  );
  const sizes = new Map(spills.map(({ run, range }) => [run, range]));
  const placed = all.map((run) => {
    const spill = sizes.get(run);
    const isSpill = spill !== undefined && !spill.isNullObject;
    const size = isSpill
      ? { rows: spill.rowCount, columns: spill.columnCount }
      : { rows: run.cells.length, columns: 1 };
    return { ...run, area: { row: run.row, column: run.column, ...size } };
  });
  const wide = placed.filter(({ cells, area }) => area.rows * area.columns > cells.length);
  return placed.filter((one) => !wide.some((other) => other !== one && isWithin(other.area, one)));
}

/** Asks Excel about one thing after another, many with each sync. */
async function asked<T, Asked>(
  context: Excel.RequestContext,
  things: readonly T[],
  ask: (thing: T) => Asked,
): Promise<readonly Asked[]> {
  if (things.length === 0) return [];
  const some = things.slice(0, SPILLS_A_SYNC).map(ask);
  await context.sync();
  return [...some, ...(await asked(context, things.slice(SPILLS_A_SYNC), ask))];
}

function isWithin({ row, column, rows, columns }: Area, cell: { readonly row: number; readonly column: number }) {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}
