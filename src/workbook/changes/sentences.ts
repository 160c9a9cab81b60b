import { shown } from "../snapshot/table";
import { asBase, type Content } from "./content";

/** How many cells or rows a sentence names before it only counts. */
const NAMED = 3;

/** A few of a list and how many more there are. */
export function aFew(list: readonly string[], separator = ", "): string {
  const more = list.length - NAMED;
  return more > 0 ? [...list.slice(0, NAMED), `and ${more} more`].join(separator) : list.join(separator);
}

/** What a cell was read to hold and what it holds now. */
export function heldAndHolds(base: Parameters<typeof shown>[0], now: Content): string {
  return `held ${shown(base)} and holds ${shown(asBase(now))} now`;
}

export const noTable = (name: string) =>
  `This workbook has no table "${name}". If it was renamed, give it its name back under Table Design, then try again.`;

export const noColumn = (table: string, column: string) =>
  `The table "${table}" has no column "${column}". If it was renamed, give it its name back, then try again.`;

export const columnTaken = (table: string, column: string) =>
  `The table "${table}" has a column "${column}" already. Rename or delete it, then try again.`;

export const noSheet = (name: string) =>
  `This workbook has no sheet "${name}". If it was renamed, give it its name back, then try again.`;

export const noName = (name: string) => `This workbook has no defined name "${name}". Read the workbook again.`;

export const protectedSheet = (name: string) =>
  `The sheet "${name}" is protected. Choose Review, Unprotect Sheet, then try again.`;

export const filteredTable = (name: string, sheet: string) =>
  `The table "${name}" on the sheet "${sheet}" is filtered, so some of its rows are hidden. ` +
  "Choose Data, Clear to show them, then try again.";

export const filteredSheet = (name: string) =>
  `The sheet "${name}" is filtered, so some of its rows are hidden. Choose Data, Clear to show them, then try again.`;

export const mergedCells = (sheet: string, address: string) =>
  `The cells ${address} of the sheet "${sheet}" are merged. Unmerge them under Home, Merge & Center, then try again.`;

export const inTheWay = (sheet: string, address: string, where: "beside" | "below", table: string) =>
  `There is something in the cells ${address} of the sheet "${sheet}", right ${where} the table "${table}". ` +
  "Move or clear them, then try again.";

export const cannotShift = (table: string, other: string) =>
  `${other} below the table "${table}" is in the way of new rows. Move it beside or further down, then try again.`;

export const changedSinceRead = (where: string, changes: readonly string[]) =>
  `${where} was changed since it was read: ${aFew(changes, "; ")}. Look at what it holds now, then try again.`;
