import { type CellValue, columnIndex, isFormula, rowsWithKey, type TableBlock } from "./snapshotTable";

/** A column of a table and how its rows are told apart: by the name in another column, never by their place. */
export interface KeyedColumn {
  readonly table: string;
  readonly key: string;
  readonly column: string;
}

/** A new value for one cell of a keyed column. */
export interface Edit {
  /** The name in the key column, such as the criterion. */
  readonly row: string;
  /** What the cell held when the edit was begun. */
  readonly base: CellValue;
  readonly value: number;
}

/** An edit whose cell is no longer what it was. */
export interface Conflict {
  readonly row: string;
  /** What the cell holds now, or why it can no longer be written. */
  readonly now: { readonly value: CellValue } | { readonly gone: "noRow" | "twoRows" | "formula" };
}

/** Values to write from row `first` on, null where a cell stays as it is. */
export interface ColumnWrite {
  readonly column: number;
  readonly first: number;
  readonly values: readonly (readonly [number | null])[];
}

export type EditCheck = { readonly write: ColumnWrite | undefined } | { readonly conflicts: readonly Conflict[] };

/**
 * Checks edits against a table as it is now: all can be written, or the conflicts say which cannot. A cell that holds
 * the new value already needs no write.
 *
 * @returns the write as one block, so that it is carried out wholly or not at all.
 */
export function checkEdits(table: TableBlock | undefined, where: KeyedColumn, edits: readonly Edit[]): EditCheck {
  const key = table && columnIndex(table, where.key);
  const column = table && columnIndex(table, where.column);
  if (table === undefined || key === undefined || column === undefined) {
    return { conflicts: edits.map(({ row }) => ({ row, now: { gone: "noRow" } })) };
  }

  const conflicts: Conflict[] = [];
  const changed = new Map<number, number>();
  for (const { row, base, value } of edits) {
    const [at, another] = rowsWithKey(table, key, row);
    if (at === undefined) conflicts.push({ row, now: { gone: "noRow" } });
    else if (another !== undefined) conflicts.push({ row, now: { gone: "twoRows" } });
    else if (isFormula(table, at, column)) conflicts.push({ row, now: { gone: "formula" } });
    else {
      const now = table.values[at]![column] ?? "";
      if (now === value) continue;
      if (now === base) changed.set(at, value);
      else conflicts.push({ row, now: { value: now } });
    }
  }
  if (conflicts.length > 0) return { conflicts };
  if (changed.size === 0) return { write: undefined };
  const first = Math.min(...changed.keys());
  const rows = Math.max(...changed.keys()) - first + 1;
  const values = Array.from({ length: rows }, (_, i): [number | null] => [changed.get(first + i) ?? null]);
  return { write: { column, first, values } };
}
