import { BINDING, CRITERIA_COLUMNS, TABLES } from "../names";
import type { ModelSource } from "../model/modelFormulas";
import type { Blocks, ModelCell } from "../snapshot/snapshot";
import { settingValue } from "../snapshot/settings";
import { columnIndex, sameName, type TableBlock } from "../snapshot/table";
import { structuredReferences } from "../structuredReference";

/** The model of a workbook as far as it is bound: its tables, and what settings and criteria say. */
export interface BoundModel {
  readonly settings: TableBlock;
  /** The names of the portfolio's table and of its columns, "" where the settings name none. */
  readonly binding: Readonly<Record<keyof typeof BINDING, string>>;
  readonly criteria: readonly string[];
  readonly blocks: Blocks;
}

/** Finds the model in the tables; undefined where there is none, or its own tables cannot be read. */
export function boundModel(blocks: Blocks): BoundModel | undefined {
  const { criteria, settings } = blocks;
  if (criteria === undefined || columnIndex(criteria, CRITERIA_COLUMNS[0]) === undefined) return undefined;
  if (settings === undefined) return undefined;
  const bound = (key: keyof typeof BINDING) => String(settingValue(settings, BINDING[key]) ?? "");
  const binding = {
    table: bound("table"),
    account: bound("account"),
    parent: bound("parent"),
    revenue: bound("revenue"),
    eligible: bound("eligible"),
  };
  return { settings, binding, criteria: criteriaNames(criteria), blocks };
}

/** The names of the criteria in their table. */
export function criteriaNames(criteria: TableBlock): readonly string[] {
  const name = columnIndex(criteria, CRITERIA_COLUMNS[0]);
  if (name === undefined) return [];
  return criteria.values.map((row) => String(row[name] ?? "")).filter((one) => one.trim() !== "");
}

/** What the formulas of a model are written from. */
export type FormulaBasis = Pick<BoundModel, "binding" | "criteria" | "blocks">;

/** What the model's formulas should depend on, with a table of these columns. */
export function sourceOf({ binding, criteria }: FormulaBasis, columns: readonly string[]): ModelSource {
  const { table, account, revenue, eligible } = binding;
  return { table, columns, account, revenue: revenue || undefined, eligible: eligible || undefined, criteria };
}

/** Whether a table of the portfolio has a column of that name. */
export function hasColumn(columns: readonly string[], name: string): boolean {
  return columns.some((column) => sameName(column, name));
}

/** A formula of the model. */
export function modelCell({ blocks }: Pick<BoundModel, "blocks">, name: ModelCell["name"]): ModelCell | undefined {
  return blocks.model?.find((cell) => cell.name === name);
}

/** The tables of the user's that a formula of the model refers to, with the columns, as Excel has kept them. */
export function usersReferences(cell: ModelCell | undefined) {
  if (typeof cell?.formula !== "string") return [];
  const own = Object.values(TABLES) as string[];
  const ours = own.filter((table) => table !== TABLES.accounts && table !== TABLES.parents);
  return structuredReferences(cell.formula).filter(({ table }) => !ours.some((one) => sameName(one, table)));
}

/** The columns of a table that the ratings' formulas cover, in its order: all between the ends of each reference. */
export function coveredColumns(cell: ModelCell | undefined, columns: readonly string[]): string[] {
  const at = (name: string) => columns.findIndex((column) => sameName(column, name));
  return usersReferences(cell).flatMap(({ columns: ends }) => {
    const places = ends.map(({ name }) => at(name));
    if (places.length === 0 || places.includes(-1)) return [];
    return columns.slice(Math.min(...places), Math.max(...places) + 1);
  });
}
