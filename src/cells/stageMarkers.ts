import type { Matrix } from "../models/matrix";
import type { RowErrors } from "../models/modelError";
import { markerNamed, STAGE_MARKERS } from "../models/stageMarkers";
import { readHeader } from "./header";
import { alignedBlock, readNumber } from "./matrix";
import { emptyArgument, wrongMarkers } from "./messages";
import { readNumberOrFlag } from "./numberOrFlag";

/** The markers of accounts in the documented order, however the sheet has them. */
export interface StageMarkerCells extends Matrix {
  readonly errors: RowErrors;
  /** The marker in each column of the sheet, -1 for none. */
  readonly columnsOnSheet: Int32Array;
  /** The row of the first account, from 1: 2 below a header. */
  readonly firstRow: number;
}

/**
 * Stage markers: 11 columns in the documented order, or a header row that names them in any order. A marker without a
 * column is unknown (NaN), a column without a marker is not read. Yes and TRUE are 1 where the marker is a flag.
 */
export function readStageMarkers(value: unknown): StageMarkerCells {
  const source = alignedBlock("markers", value);
  const header = readHeader(source, markerNamed);
  const columnsOnSheet = header ?? Int32Array.from(STAGE_MARKERS.keys());
  if (header === undefined && source.columns !== STAGE_MARKERS.length) {
    throw wrongMarkers(
      "markers",
      source.columns,
      STAGE_MARKERS.map(({ label }) => label),
    );
  }

  const skipped = header ? 1 : 0;
  const rows = source.rows - skipped;
  if (rows === 0) throw emptyArgument("markers");
  const values = new Float64Array(rows * STAGE_MARKERS.length).fill(NaN);
  const errors: RowErrors = new Map();
  for (let i = 0; i < rows; i++) {
    const row = source.cells[i + skipped]!;
    for (let j = 0; j < columnsOnSheet.length; j++) {
      const marker = columnsOnSheet[j]!;
      if (marker < 0) continue;
      const cell = row[j];
      if (typeof cell === "number" && cell - cell === 0) {
        values[marker * rows + i] = cell;
        continue;
      }
      const read = STAGE_MARKERS[marker]!.flag ? readNumberOrFlag : readNumber;
      const found = read(cell, "markers", i + skipped, j);
      if (typeof found === "number") values[marker * rows + i] = found;
      else if (!errors.has(i)) errors.set(i, found);
    }
  }
  return { rows, columns: STAGE_MARKERS.length, values, errors, columnsOnSheet, firstRow: 1 + skipped };
}
