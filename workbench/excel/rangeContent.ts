import type { ICellData } from "@univerjs/core";
import { invalidArgument } from "../dispatcher/hostError";
import { fromGridFormula } from "../functions/gridFormula";
import { type Area, boundsOf, matrixOf } from "./area";
import { contentOf, valueOf, type CellValue } from "./cellContent";
import type { Grid } from "./grid";

/** A rectangle on a sheet. */
export interface Place {
  sheetId: string;
  area: Area;
}

const general = "General";
const text = "@";

function gridRange(grid: Grid, { sheetId, area }: Place) {
  return grid.sheet(sheetId).getRange(boundsOf(area));
}

export function readValues(grid: Grid, { sheetId, area }: Place): CellValue[][] {
  const cell = grid.cellsOf(sheetId);
  return matrixOf(area, (row, column) => valueOf(cell(row, column)));
}

/** Formulas where there are any, values elsewhere. A spilled cell has a value, the cell it spills from the formula. */
export function readFormulas(grid: Grid, place: Place): CellValue[][] {
  const formulas = gridRange(grid, place).getFormulas();
  return readValues(grid, place).map((row, i) =>
    row.map((value, j) => (formulas[i]?.[j] ? fromGridFormula(formulas[i][j]) : value)),
  );
}

/** What the cells show. The grid shows a spilled truth value as a number, so truth values are spelled out here. */
export function readText(grid: Grid, place: Place): string[][] {
  const shown = gridRange(grid, place).getDisplayValues();
  return readValues(grid, place).map((row, i) =>
    row.map((value, j) => (typeof value === "boolean" ? String(value).toUpperCase() : (shown[i]?.[j] ?? ""))),
  );
}

export function readNumberFormats(grid: Grid, place: Place): string[][] {
  return gridRange(grid, place)
    .getNumberFormats()
    .map((row) => row.map((format) => format || general));
}

/** Gives cells number formats; null leaves that of a cell as it is. */
export function writeNumberFormats(grid: Grid, place: Place, formats: unknown): void {
  grid.makeRoom(place.sheetId, place.area);
  const now = readNumberFormats(grid, place);
  const patterns = shaped(formats, place.area).map((row, i) => row.map((each, j) => String(each ?? now[i]![j])));
  gridRange(grid, place).setNumberFormats(patterns.map((row) => row.map((each) => (each === general ? "" : each))));
}

/** Writes values or formulas; null leaves a cell as it is. */
export function writeContent(grid: Grid, place: Place, content: unknown): void {
  const { area, sheetId } = place;
  const values = shaped(content, area);
  grid.makeRoom(sheetId, area);
  const formats = readNumberFormats(grid, place);
  const cells: Record<number, Record<number, ICellData>> = {};
  values.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value === null) return;
      (cells[area.row + i] ??= {})[area.column + j] = contentOf(value, formats[i]?.[j] === text);
    }),
  );
  grid.execute("sheet.command.set-range-values", { subUnitId: sheetId, range: boundsOf(area), value: cells });
}

/** A matrix of the area's shape: the given one, or one value in every cell. */
function shaped(content: unknown, area: Area): unknown[][] {
  if (!Array.isArray(content)) return matrixOf(area, () => content);
  const rows = content as unknown[][];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (fits) return rows;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

export function clearPlace(grid: Grid, place: Place, what: string): void {
  const range = gridRange(grid, place);
  if (what === "All") range.clear();
  else if (what === "Contents") range.clearContent();
  else if (what === "Formats") range.clearFormat();
  else throw invalidArgument(`A range cannot be cleared of ${what}.`);
}
