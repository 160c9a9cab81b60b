import { isWithin } from "../changes/bookNow";
import { type FormulaCell, type FormulaRun, formulaRuns } from "../handOver/formulaRuns";
import { kamCalls, type KamNames } from "../handOver/kamCalls";
import type { KamFormula } from "../handOver/kamFormulas";

/** Ranges that are asked at once where they spill to. */
const SPILLS_A_SYNC = 500;

/** Errors of a formula that has no result yet, or none in this Excel. */
const UNFINISHED = ["#NAME?", "#BUSY!", "#GETTING_DATA", "#SPILL!", "#CONNECT!", "#BLOCKED!"];

/** What was found on a sheet before it is known what spills. */
export interface SheetCells {
  readonly formulas: readonly FormulaCell[];
  readonly errors: readonly { readonly row: number; readonly column: number; readonly error: string }[];
}

/** Adds where formulas spill to, and which of their cells show errors. */
export async function withResults(
  context: Excel.RequestContext,
  sheet: string,
  { formulas, errors }: SheetCells,
  names: KamNames,
): Promise<KamFormula[]> {
  const placed = await withSpills(context, sheet, formulaRuns(formulas));
  return placed.map(({ formula, cells, area }) => {
    const wrong = errors.filter((one) => isWithin(area, one));
    return {
      sheet,
      ...area,
      cells: cells.length,
      formula,
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
