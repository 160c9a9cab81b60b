import { isMissing } from "../../cells/cell";
import { columnReference, withBlanksMarked } from "../formulas";
import type { Step } from "../plan/plan";
import { type CellValue, columnIndex, type TableBlock } from "../snapshot/table";
import { thisRow } from "./thisRow";

/** Columns of a second table that are looked up by a key and put beside the first. */
export interface Join {
  readonly table: string;
  /** The key's column in the first table and in the second. */
  readonly key: string;
  readonly otherKey: string;
  readonly columns: readonly string[];
}

/** How well the keys of two tables match, before anything is written. */
export interface JoinCheck {
  readonly rows: number;
  readonly unmatched: number;
  /** The first few keys without a match. */
  readonly examples: readonly string[];
  /** Keys without a match only for outer spaces, or because one is a number and the other a text. */
  readonly nearly: number;
  /** Keys that stand more than once in the second table: the first row is taken. */
  readonly twice: number;
}

const EXAMPLES = 3;

/** Compares the keys as XLOOKUP does: the case of letters does not matter, numbers and texts differ, spaces count. */
export function checkJoin(keys: readonly CellValue[], otherKeys: readonly CellValue[]): JoinCheck {
  const counts = new Map<string, number>();
  for (const key of otherKeys) if (!isMissing(key)) counts.set(exact(key), (counts.get(exact(key)) ?? 0) + 1);
  const loosely = new Set(otherKeys.filter((key) => !isMissing(key)).map(loose));
  const without = keys.filter((key) => !counts.has(exact(key)));
  return {
    rows: keys.length,
    unmatched: without.length,
    examples: [...new Set(without.map((key) => (isMissing(key) ? "(blank)" : String(key))))].slice(0, EXAMPLES),
    nearly: without.filter((key) => !isMissing(key) && loosely.has(loose(key))).length,
    twice: [...counts.values()].filter((count) => count > 1).length,
  };
}

function exact(key: CellValue): string {
  return `${typeof key}:${String(key).toLowerCase()}`;
}

function loose(key: CellValue): string {
  return String(key).trim().replace(/\s+/g, " ").toLowerCase();
}

/** Names of the joined columns in the first table: their own, with the second table's in front where that is taken. */
export function joinedColumns({ table, columns }: Join, existing: readonly string[]): readonly string[] {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  return columns.map((name) => (taken.has(name.toLowerCase()) ? `${table} ${name}` : name));
}

/** Steps that put the columns at the right end of a table: formulas that stay live, #N/A where there is no match. */
export function joinSteps(join: Join, table: string, existing: readonly string[]): Step[] {
  const names = joinedColumns(join, existing);
  return join.columns.map((column, i) => {
    const look = `XLOOKUP(${thisRow(table, join.key)},${columnReference(join.table, join.otherKey)},${columnReference(join.table, column)})`;
    return { kind: "addColumn", table, name: names[i]!, cells: { formula: `=${withBlanksMarked(look)}` } };
  });
}

/** The joined cells as the formulas will give them, so that the columns can be judged before they exist. */
export function joinedValues(
  join: Join,
  keys: readonly CellValue[],
  other: TableBlock,
): readonly (readonly CellValue[])[] {
  const key = columnIndex(other, join.otherKey);
  const picked = join.columns.map((name) => columnIndex(other, name));
  const rows = new Map<string, readonly CellValue[]>();
  for (const row of other.values) {
    const id = exact(row[key ?? -1] ?? "");
    if (!rows.has(id)) rows.set(id, row);
  }
  return keys.map((value) => {
    const row = isMissing(value) ? undefined : rows.get(exact(value));
    return picked.map((j) => (row === undefined ? "#N/A" : isMissing(row[j ?? -1]) ? "n/a" : row[j!]!));
  });
}
