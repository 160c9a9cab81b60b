import { cellAddress, parseCell, SHEET_SIZE, sheetPrefix } from "../address";
import { overlap } from "../changes/bookNow";
import { type CellValue, sameName } from "../snapshot/table";
import type { ArgumentArea } from "./argumentAreas";
import { type BookMap, type SheetArea, sheetOf } from "./bookMap";
import { onlyReference } from "./references";

/** A cell of a sheet, row and column from 0. */
export type Place = Pick<SheetArea, "sheet" | "row" | "column">;

/** What is in cells that a formula is to stand in or stands in. */
export interface CellsNow {
  /** The formula or value of the first one, "" where it is empty. */
  readonly content: CellValue;
  /** What the first one comes to: its value, or the text of its error. */
  readonly shown: CellValue;
  /** The part of them, without their sheet, that holds something; undefined where all are empty. */
  readonly filled: string | undefined;
}

/** A cell as it is entered: Accounts!H2. */
export function placeText({ sheet, row, column }: Place): string {
  return sheetPrefix(sheet) + cellAddress(row, column);
}

/** The cell that was entered; undefined where it is none, or names no sheet. */
export function parsePlace(text: string): Place | undefined {
  const reference = onlyReference(text.trim().replace(/^=/, ""));
  if (reference?.kind !== "cells" || reference.sheet === undefined || !/^\$?[A-Z]+\$?\d+$/i.test(reference.address)) {
    return undefined;
  }
  return { sheet: reference.sheet, ...parseCell(reference.address) };
}

/**
 * Why a formula cannot stand in a cell, with the cure, as far as it can be told without its contents.
 *
 * @param rows that its result takes up, as far as they are known.
 */
export function placeProblem(
  text: string,
  rows: number,
  args: readonly ArgumentArea[],
  map: BookMap,
): string | undefined {
  if (text.trim() === "") return "Cell: Select an empty cell in the sheet and press Use the selection.";
  const place = parsePlace(text);
  if (place === undefined) return "Cell: Give one cell with its sheet, such as Accounts!H2.";
  if (sheetOf(map, place.sheet) === undefined) return `Cell: This workbook has no sheet "${place.sheet}". Correct it.`;
  const area = { ...place, rows, columns: 1 };
  const name = placeText(place);
  if (place.row >= SHEET_SIZE.rows || place.column >= SHEET_SIZE.columns) return `Cell: No sheet has a cell ${name}.`;
  if (place.row + rows > SHEET_SIZE.rows) {
    return `Cell: Below ${name} there is no room for the ${rows} rows of the result. Choose a cell further up.`;
  }
  const inside = (one: SheetArea, cells: SheetArea) => sameName(one.sheet, cells.sheet) && overlap(one, cells);
  const table = map.tables.find(({ sheet, whole }) => inside({ sheet, ...whole }, area));
  if (table !== undefined) {
    const isInside = inside({ sheet: table.sheet, ...table.whole }, { ...area, rows: 1 });
    return isInside
      ? `Cell: ${name} is in the table ${table.name}, and a table cannot hold a formula that spills. Choose a cell outside it.`
      : `Cell: The result would run into the table ${table.name} below ${name}. Choose a cell beside it.`;
  }
  const own = args.find((one) => inside(one, area));
  if (own !== undefined) {
    return `Cell: ${name} and the cells below it are part of ${own.argument}, so the formula would refer to itself. Choose a cell outside.`;
  }
  return undefined;
}

/** Why a formula cannot stand in a cell for what is in the way of it, with the cure. */
export function occupiedProblem(
  place: Place,
  { content, filled }: Pick<CellsNow, "content" | "filled">,
): string | undefined {
  const name = placeText(place);
  if (content !== "") return `Cell: ${name} is not empty. Choose an empty cell; nothing is overwritten.`;
  return filled === undefined
    ? undefined
    : `Cell: The result needs the cells below ${name}, and there is something in ${filled}. Choose another cell, or clear them.`;
}
