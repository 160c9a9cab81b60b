import type { CellNow } from "./bookNow";
import type { CellsMove, Change, MadeTable } from "./change";
import type { TableMove } from "./tableMoves";

/** Moves of one table, found by its id, or by its name where it is made in the same work. */
export interface TableWork {
  readonly key: string;
  /** Row of the sheet, from 0, of the first row below the headers. */
  readonly firstRow: number;
  readonly moves: readonly TableMove[];
}

/** What Excel is asked for in one sync, in this order; but of a table's moves, contents and formats come after names. */
export interface Work {
  readonly make: readonly (MadeTable & { readonly name: string })[];
  readonly tables: readonly TableWork[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly cells: readonly { readonly sheet: string; readonly moves: readonly CellsMove[] }[];
  /** Tables that become plain ranges again, with their header rows as they were; no id where one is a range already. */
  readonly unmake: readonly {
    readonly id: string | undefined;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly header: readonly CellNow[];
  }[];
}

export const NO_WORK: Work = { make: [], tables: [], names: [], cells: [], unmake: [] };

/** Whether there is anything to do. */
export function isWork({ make, tables, names, cells, unmake }: Work): boolean {
  return make.length + names.length + cells.length + unmake.length > 0 || tables.some(({ moves }) => moves.length > 0);
}

/** The work that carries changes out. */
export function workOf(changes: readonly Change[]): Work {
  const tables = changes.filter((one) => one.kind === "table");
  return {
    ...NO_WORK,
    make: tables.flatMap(({ made, name }) => (made === undefined ? [] : [{ ...made, name }])),
    tables: tables.map(({ id, name, firstRow, steps }) => ({
      key: id ?? name,
      firstRow,
      moves: steps.map(({ move }) => move),
    })),
    names: changes.flatMap((one) => (one.kind === "name" ? [{ name: one.name, refersTo: one.after }] : [])),
    cells: changes.flatMap((one) => (one.kind === "cells" ? [{ sheet: one.sheet, moves: one.moves }] : [])),
  };
}
