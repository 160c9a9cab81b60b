import type { Rivalries } from "../models/conflict";
import { ModelError, type RowErrors } from "../models/modelError";
import { readFlags } from "./flags";
import { alignedBlock, block, checkColumns, upright } from "./matrix";
import { halfAPair } from "./messages";
import { readName } from "./name";
import { type NameTable, nameTable } from "./nameTable";

/** Accounts with their rivals, and the rows whose account or flag cannot be read. */
export interface RivalryRows extends Rivalries {
  readonly errors: RowErrors;
}

/**
 * Accounts, pairs of rivals and flags. Pairs with a name the list does not have are left out, and so are blank rows
 * among them. Accounts are active where no flags are given; a missing flag is a No.
 */
export function readRivalries(accounts: unknown, rivals: unknown, active: unknown): RivalryRows {
  const main = upright(alignedBlock("accounts", accounts));
  checkColumns(main, 1, "one column with the account of each row");
  const errors: RowErrors = new Map();
  const places = nameTable(main.rows);
  const names: string[] = [];
  const of = new Int32Array(main.rows).fill(-1);
  for (let i = 0; i < main.rows; i++) {
    const name = readName(main.cells[i]![0], { argument: "accounts", row: i + 1 });
    if (name instanceof ModelError) errors.set(i, name);
    if (name === undefined || name instanceof ModelError) continue;
    const place = places.placeOf(name, names.length);
    if (place === names.length) names.push(name);
    of[i] = place;
  }
  const { flags, errors: flagErrors } = readFlags("active", active, main, true);
  for (const [i, error] of flagErrors) if (!errors.has(i)) errors.set(i, error);
  return { of, names, pairs: readPairs(rivals, places), active: flags.map((flag) => flag === true), errors };
}

function readPairs(value: unknown, places: NameTable): [number, number][] {
  const source = block("rivals", value);
  checkColumns(source, 2, "two columns, a pair of rivals in each row");
  return source.cells.flatMap((row, i): [number, number][] => {
    const pair = [0, 1].map((j) => {
      const name = readName(row[j], { argument: "rivals", row: i + 1, column: j + 1 });
      if (name instanceof ModelError) throw name;
      return name;
    });
    if (pair[0] === undefined && pair[1] === undefined) return [];
    if (pair[0] === undefined || pair[1] === undefined) throw halfAPair({ argument: "rivals", row: i + 1 });
    const [a, b] = [places.find(pair[0]), places.find(pair[1])];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}
