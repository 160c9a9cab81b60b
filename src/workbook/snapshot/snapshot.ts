import { type NAMES, type OPTIONAL_TABLES, TABLES } from "../names";
import { type Criterion, readCriteria } from "./criteria";
import { type PortfolioReading, readPortfolio } from "./portfolio";
import { readSettings } from "./settings";
import type { CellValue, TableBlock } from "./table";

/** The tables of the add-in's own that a workbook need not have, with their formulas. */
export type OptionalTables = Partial<Record<(typeof OPTIONAL_TABLES)[number], TableBlock>>;

/** The tables as they were read; undefined where the workbook has none of that name. */
export interface Blocks {
  readonly criteria: TableBlock | undefined;
  readonly settings: TableBlock | undefined;
  /** The table that the settings name as the portfolio. */
  readonly portfolio: TableBlock | undefined;
  readonly optional: OptionalTables;
  /** Every table of the workbook and the names of its columns. */
  readonly tables: readonly TableOutline[];
  /** The formulas whose defined names there are; unread where it is undefined. */
  readonly model?: readonly ModelCell[];
  /** The line above the results, which says what keeps them from being computed; undefined where there are none. */
  readonly notice?: Pick<ModelCell, "formula"> & { readonly place: CellPlace };
  /** The names of all sheets. */
  readonly sheets?: readonly string[];
  /** The defined names of the workbook. */
  readonly names?: readonly DefinedName[];
}

/** A cell by its sheet and address, such as D4. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A defined name and what it refers to, as Excel writes it. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
}

/** A formula of the model as it was read, found by its defined name. */
export interface ModelCell {
  readonly name: keyof typeof NAMES;
  /** Where it is; undefined where the name no longer means a cell. */
  readonly place: CellPlace | undefined;
  /** The formula, or the value where there is none. */
  readonly formula: CellValue;
}

/** A table by its name, sheet and columns. */
export interface TableOutline {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
}

/** What the workbook said at one moment. Never changed: a change in the sheet makes a new one. */
export interface Snapshot {
  readonly criteria: readonly Criterion[];
  /** The accounts, or why there is no key list; the weights can be set all the same. */
  readonly portfolio: PortfolioReading;
}

/** A snapshot; or that there is no criteria table; or what in it stands in the way. The tables themselves in any case. */
export type Reading = { readonly blocks: Blocks } & (
  | { readonly kind: "snapshot"; readonly snapshot: Snapshot }
  | { readonly kind: "noTable" }
  | { readonly kind: "problems"; readonly problems: readonly string[] }
);

/** Makes a snapshot of the tables of a workbook. */
export function takeSnapshot(blocks: Blocks): Reading {
  if (blocks.criteria === undefined) return { kind: "noTable", blocks };
  const read = readCriteria(blocks.criteria);
  if ("problems" in read) return { kind: "problems", problems: read.problems, blocks };
  const { criteria } = read;
  return { kind: "snapshot", snapshot: { criteria, portfolio: accounts(criteria, blocks) }, blocks };
}

function accounts(
  criteria: readonly Criterion[],
  { settings: settingsTable, portfolio, optional }: Blocks,
): PortfolioReading {
  if (settingsTable === undefined) {
    return { problems: [`This workbook has no table ${TABLES.settings}, which says where the accounts are.`] };
  }
  const read = readSettings(settingsTable);
  if ("problems" in read) return read;
  if (portfolio === undefined) {
    return { problems: [`${settingsTable.name} names the table "${read.settings.table}", which does not exist.`] };
  }
  return readPortfolio(portfolio, read.settings, criteria, optional.overrides);
}
