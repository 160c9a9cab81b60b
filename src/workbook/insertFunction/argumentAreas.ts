import { SHEET_SIZE } from "../address";
import type { FunctionHelp } from "../catalogue/functionHelp";
import { areaOfArgument } from "./areaOf";
import type { BookMap, SheetArea } from "./bookMap";
import { hasOtherRows, ROW_FACTS } from "./rowFacts";
import { type Entered, writtenArgument } from "./writtenCall";

/** The cells that an argument means. */
export interface ArgumentArea extends SheetArea {
  readonly argument: string;
}

/**
 * The cells of the arguments, as far as they can be told.
 *
 * @param sheet of the cell that the formula is to stand in, which an address without a sheet means.
 */
export function argumentAreas(
  { parameters }: Pick<FunctionHelp, "parameters">,
  entered: Entered,
  sheet: string | undefined,
  map: BookMap,
): ArgumentArea[] {
  return parameters.flatMap((parameter) => {
    const area = areaOfArgument(writtenArgument(parameter, entered), sheet, map);
    return area === undefined ? [] : [{ argument: parameter.name, ...area }];
  });
}

/** How many rows a range has; undefined for one row, which may stand for all, and for whole columns, which end anywhere. */
export function rowsOf({ rows }: SheetArea): number | undefined {
  return rows === 1 || rows === SHEET_SIZE.rows ? undefined : rows;
}

/** How many rows the result of a function has, at least. */
export function resultRows(id: string, entered: Entered, areas: readonly ArgumentArea[]): number {
  const { byRow = [], perRow } = ROW_FACTS[id] ?? {};
  const counted = perRow === undefined ? byRow : hasOtherRows(id, entered) ? [] : [perRow];
  return Math.max(1, ...areas.filter(({ argument }) => counted.includes(argument)).map((area) => rowsOf(area) ?? 1));
}
