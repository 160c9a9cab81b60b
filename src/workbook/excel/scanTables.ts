import {
  mayHoldTextNumbers,
  type Scan,
  type ScannedColumn,
  type ScannedTable,
  type ScanProgress,
  type ScanTarget,
} from "../dataCheck/scan";
import { type CellValue, sameName } from "../snapshot/table";
import { readCells } from "./readCells";
import type { Requester } from "./request";
import { scanFormats } from "./scanFormats";
import { scanSeparators } from "./scanSeparators";

/** How a scan is followed and broken off. */
export interface ScanOptions {
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Ends the scan between two pieces; its reason is what the promise fails with. */
  readonly signal?: AbortSignal;
}

/** A table that is there, and where the columns are that shall be read. */
interface Found {
  readonly target: ScanTarget;
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly headers: readonly string[];
  readonly columns: readonly { readonly header: string; readonly role: ScannedColumn["role"]; readonly at: number }[];
}

/** Reads the columns that a data check looks at, piece by piece. A table that is gone is left out. */
export async function scanTables(
  request: Requester,
  targets: readonly ScanTarget[],
  { onProgress, signal }: ScanOptions = {},
): Promise<Scan> {
  const separators = await scanSeparators(request);
  const found = await findTables(request, targets);
  const sizes = found.map(({ rowCount, columns }) => rowCount * columns.length);
  const of = sizes.reduce((sum, size) => sum + size, 0);
  const tables: ScannedTable[] = [];
  let before = 0;
  for (const [i, one] of found.entries()) {
    const { name, columns } = one;
    const progress = (rowsTimesColumns: number) => onProgress?.({ table: name, cells: before + rowsTimesColumns, of });
    if (columns.length > 0) tables.push(await scanUnlessMoved(request, one, progress, signal));
    before += sizes[i]!;
  }
  return { tables, separators };
}

function findTables(request: Requester, targets: readonly ScanTarget[]): Promise<Found[]> {
  return request(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/worksheet/name");
    await context.sync();

    const loaded = targets.flatMap((target) => {
      const found = tables.items.find(({ name }) => sameName(name, target.table));
      if (found === undefined) return [];
      const table = tables.getItem(found.name);
      const { columns } = table;
      const body = table.getDataBodyRange();
      columns.load("items/name");
      body.load("address,rowIndex,columnIndex,rowCount,columnCount");
      return [{ target, name: found.name, sheet: found.worksheet.name, columns, body }];
    });
    await context.sync();

    return loaded.map(({ target, name, sheet, columns, body }) => {
      const headers = columns.items.map((column) => column.name);
      return {
        target,
        name,
        sheet,
        address: body.address,
        firstRow: body.rowIndex,
        firstColumn: body.columnIndex,
        rowCount: body.rowCount,
        columnCount: body.columnCount,
        headers,
        columns: target.columns
          .map(({ header, role }) => ({ header, role, at: headers.findIndex((one) => sameName(one, header)) }))
          .filter(({ at }) => at >= 0)
          .sort((a, b) => a.at - b.at),
      };
    });
  });
}

async function scanUnlessMoved(...[request, found, ...how]: Parameters<typeof scanTable>): Promise<ScannedTable> {
  const table = await scanTable(request, found, ...how);
  if (table === undefined) throw new Error(`The table "${found.name}" was changed while it was read. Check again.`);
  return table;
}

/** Reads one table in runs of columns that stand side by side; undefined where it has been moved or resized. */
function scanTable(
  request: Requester,
  found: Found,
  onProgress: (cells: number) => void,
  signal: AbortSignal | undefined,
): Promise<ScannedTable | undefined> {
  const { target, name, sheet, address, firstRow, firstColumn, rowCount, columnCount, headers } = found;
  return request(async (context) => {
    const body = context.workbook.tables.getItem(name).getDataBodyRange();
    body.load("address");
    await context.sync();
    if (body.address !== address) return undefined;

    const columns: ScannedColumn[] = [];
    const readRuns = async ([run, ...others]: Found["columns"][]): Promise<void> => {
      if (run === undefined) return;
      const cells = body.getColumn(run[0]!.at).getBoundingRect(body.getColumn(run.at(-1)!.at));
      const done = rowCount * columns.length;
      const { values, formulas } = await readCells(context, cells, rowCount, {
        onProgress: (rows) => onProgress(done + rows * run.length),
        ...(signal !== undefined && { signal }),
      });
      run.forEach(({ header, role, at }, j) =>
        columns.push({
          header,
          role,
          column: firstColumn + at,
          values: columnOf(values, j),
          formulas: columnOf(formulas, j),
        }),
      );
      await readRuns(others);
    };
    await readRuns(runsOf(found.columns));

    const formats = await scanFormats(
      context,
      columns.map((column) => (mayHoldTextNumbers(column) ? body.getColumn(column.column - firstColumn) : undefined)),
      rowCount,
    );
    const after = context.workbook.tables.getItem(name).getDataBodyRange();
    after.load("address");
    await context.sync();
    if (after.address !== address) return undefined;
    return {
      name,
      sheet,
      role: target.role,
      firstRow,
      firstColumn,
      rowCount,
      columnCount,
      headers,
      columns: columns.map((column, j) => {
        const numberFormats = formats[j];
        return numberFormats === undefined ? column : { ...column, numberFormats };
      }),
    };
  });
}

/** Columns in runs of neighbours, each of which is one range. */
function runsOf(columns: Found["columns"]): Found["columns"][] {
  const runs: Found["columns"][number][][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.at(-1)?.at === column.at - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function columnOf(rows: readonly (readonly CellValue[])[], j: number): CellValue[] {
  return rows.map((row) => row[j]!);
}
