import type { CellValue } from "../snapshot/table";

/** Rows that are asked for at once: Excel on the web hands over at most 5 MB. */
const ROWS_A_SYNC = 2_000;

/** How a long reading is followed and broken off. */
export interface ReadingOptions {
  /** Told after each piece how many rows of how many are read. */
  readonly onProgress?: (rows: number, of: number) => void;
  /** Ends the reading between two pieces; its reason is what the promise fails with. */
  readonly signal?: AbortSignal;
}

/** Cells as they were read; formulas are values where there are none. */
export interface CellsRead {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
}

/** Reads the values and formulas of a range whose size is known, in as many syncs as its rows need. */
export async function readCells(
  context: Excel.RequestContext,
  range: Excel.Range,
  rows: number,
  options: ReadingOptions = {},
): Promise<CellsRead> {
  const read: CellsRead = { values: [], formulas: [] };
  await readFrom(0, { context, range, rows, options, read });
  return read;
}

interface Job {
  readonly context: Excel.RequestContext;
  readonly range: Excel.Range;
  readonly rows: number;
  readonly options: ReadingOptions;
  readonly read: CellsRead;
}

async function readFrom(first: number, job: Job): Promise<void> {
  const { context, range, rows, options, read } = job;
  options.signal?.throwIfAborted();
  const count = Math.min(ROWS_A_SYNC, rows - first);
  const piece = range.getRow(first).getBoundingRect(range.getRow(first + count - 1));
  piece.load("values,formulas");
  await context.sync();
  for (const row of piece.values) read.values.push(row);
  for (const row of piece.formulas) read.formulas.push(row);
  options.onProgress?.(first + count, rows);
  if (first + count < rows) await readFrom(first + count, job);
}
