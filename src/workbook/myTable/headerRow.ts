import { isBlank } from "../../cells/cell";
import { blockAddress, cellAddress } from "../address";
import type { CellEdit } from "../plan/plan";
import type { PlanRange } from "../plan/range";
import { type CellValue, sameName } from "../snapshot/table";

/** Cells around a selection as they were read; row and column of the first count from 0. */
export interface ReadBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** A plain range that can be made a table. */
export interface RangeWithHeader {
  /** Such as A1:E25, the header row included. */
  readonly address: string;
  readonly range: PlanRange;
  /** The header row once the names that are missing or stand twice are written. */
  readonly columns: readonly string[];
  readonly headerEdits: readonly CellEdit[];
  /** What the cells of the header row hold then. */
  readonly header: readonly CellValue[];
  readonly values: readonly (readonly CellValue[])[];
  /** What the user should know about the range, a sentence each. */
  readonly notes: readonly string[];
}

export type RangeReading = { readonly range: RangeWithHeader } | { readonly problem: string };

/** Rows below a header that are looked at to find it. */
const LOOK = 6;

/** A total's word in the first filled cell of a last row. */
const TOTAL = /^(?:grand |sub)?totals?$|^sums?$|^summe$|^gesamt(?:summe)?$|^total général$|^somme$/i;

/**
 * Finds the header row in a block of cells and what belongs below it. Titles above the header, columns at the edges
 * without a header, and a row of totals at the end are left out.
 */
export function findTable({ sheet, row, column, values }: ReadBlock): RangeReading {
  const header = headerIndex(values);
  if (header === undefined) {
    return { problem: "There is no header row with accounts below it here. Select a cell inside your list." };
  }
  const cells = values[header]!;
  const named = cells.flatMap((cell, j) => (isBlank(cell) ? [] : [j]));
  const [first, last] = [named[0]!, named.at(-1)!];
  const below = values.slice(header + 1).map((line) => line.slice(first, last + 1));
  const filled = below.map((line) => line.some((cell) => !isBlank(cell)));
  const end = filled.lastIndexOf(true) + 1;
  const total = end > 1 && isTotal(below[end - 1]!);
  const body = below.slice(0, total ? end - 1 : end);
  if (body.length === 0)
    return { problem: "There is nothing below the header row here. Select a cell inside your list." };

  const original = cells.slice(first, last + 1);
  const columns = columnNames(original);
  const at = { row: row + header, column: column + first };
  return {
    range: {
      address: blockAddress(at.row, at.column, body.length + 1, columns.length),
      range: { sheet, start: cellAddress(at.row, at.column), rows: body.length + 1, columns: columns.length },
      columns,
      headerEdits: columns.flatMap((name, j): CellEdit[] =>
        String(original[j]) === name
          ? []
          : [{ cell: cellAddress(at.row, at.column + j), base: original[j]!, value: name }],
      ),
      header: columns.map((name, j) => (String(original[j]) === name ? original[j]! : name)),
      values: body,
      notes: notes({ above: header, total, renamed: columns.filter((name, j) => String(original[j]) !== name) }),
    },
  };
}

/** The first row that is about as wide as those below it and holds texts, or years, and no other numbers. */
function headerIndex(values: ReadBlock["values"]): number | undefined {
  const width = (line: readonly CellValue[] | undefined) => line?.filter((cell) => !isBlank(cell)).length ?? 0;
  const found = values.slice(0, -1).findIndex((line, i) => {
    const around = Math.max(...values.slice(i, i + LOOK).map(width));
    return width(line) > 0 && width(line) >= 0.5 * around && line.every(canBeHeader);
  });
  return found < 0 ? undefined : found;
}

function canBeHeader(cell: CellValue): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= 1900 && cell <= 2100;
  return typeof cell === "string";
}

function isTotal(line: readonly CellValue[]): boolean {
  const first = line.find((cell) => !isBlank(cell));
  return typeof first === "string" && TOTAL.test(first.trim());
}

/** Names for all columns, each once, as a table needs them. */
function columnNames(header: readonly CellValue[]): string[] {
  const names: string[] = [];
  header.forEach((cell, j) => {
    const wanted = isBlank(cell) ? `Column${j + 1}` : String(cell);
    const taken = (name: string) => names.some((one) => sameName(one, name));
    let name = wanted;
    for (let number = 2; taken(name); number++) name = `${wanted} ${number}`;
    names.push(name);
  });
  return names;
}

function notes(found: { above: number; total: boolean; renamed: readonly string[] }): string[] {
  return [
    ...(found.above > 0
      ? [
          found.above === 1
            ? "The row above the header stays outside."
            : `${found.above} rows above the header stay outside.`,
        ]
      : []),
    ...(found.total ? ["The last row is a total and stays outside."] : []),
    ...(found.renamed.length > 0
      ? [`Headers that are missing or stand twice become ${found.renamed.join(", ")}.`]
      : []),
  ];
}
