import { ModelError, type RowErrors } from "../models/modelError";
import type { Block, Numbers } from "./matrix";
import { notADegree, type Place } from "./messages";
import { readNumberOrFlag } from "./numberOrFlag";

/**
 * A degree from 0 (no) to 1 (yes): a flag or a number; NaN where the cell is missing. Rows and columns count from 0
 * here; a vector's cells have no column.
 */
export function readDegree(cell: unknown, argument: string, i: number, j?: number): number | ModelError {
  const degree = readNumberOrFlag(cell, argument, i, j);
  if (degree instanceof ModelError || !(degree < 0 || degree > 1)) return degree;
  const place: Place = { argument, row: i + 1, ...(j !== undefined && { column: j + 1 }) };
  return notADegree(place, degree);
}

/** The degrees of a block, NaN where missing. A cell that holds none gives its row an error. */
export function degrees({ argument, rows, columns, cells }: Block): Numbers {
  const values = new Float64Array(rows * columns);
  const errors: RowErrors = new Map();
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const cell = cells[i]![j];
      if (typeof cell === "number" && cell >= 0 && cell <= 1) {
        values[j * rows + i] = cell;
        continue;
      }
      const degree = readDegree(cell, argument, i, columns === 1 ? undefined : j);
      values[j * rows + i] = typeof degree === "number" ? degree : NaN;
      if (typeof degree !== "number" && !errors.has(i)) errors.set(i, degree);
    }
  }
  return { argument, rows, columns, values, errors };
}
