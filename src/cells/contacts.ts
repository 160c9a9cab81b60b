import type { Contact } from "../models/contacts";
import { rowName } from "../models/customers";
import { ModelError, type RowErrors } from "../models/modelError";
import { isTie } from "../models/ties";
import { isMissing, plain } from "./cell";
import { foldedKey } from "./foldedKey";
import { readFlag } from "./flag";
import { type Block, block, fitRows, optionalBlock, upright } from "./matrix";
import { blankPerson, emptyArgument, notALevel, notANumber, notAVector, type Place, withoutStrength } from "./messages";
import { readName } from "./name";
import { readNumberOrFlag } from "./numberOrFlag";
import { optionalNumber } from "./scalar";

/** A live link as the sheet has it. */
export interface ContactRow extends Contact {
  /** Its row in the contact list, from 0. */
  readonly row: number;
}

/** The contact list, by account. */
export interface ContactList {
  /** The accounts in the order of first appearance, as first spelled. */
  readonly names: readonly string[];
  /** The live links of each account. */
  readonly contacts: readonly (readonly ContactRow[])[];
  /** Accounts (from 0) with a row that cannot be read. */
  readonly errors: RowErrors;
  /** The account (from 0) of a name, or undefined where the list does not have it. */
  readonly find: (name: string) => number | undefined;
  /** The block of accounts, which further columns must fit. */
  readonly main: Block;
}

/** The arguments a contact list is read from, as Excel passed them. */
export interface ContactArguments {
  readonly accounts: unknown;
  readonly our_people: unknown;
  readonly their_people: unknown;
  readonly functions?: unknown;
  readonly levels?: unknown;
  readonly strength?: unknown;
  readonly min_strength?: unknown;
}

/** The cell of a column in row `i`. */
type Cells = (i: number) => unknown;

/**
 * The live links of a contact list: rows whose strength reaches min_strength, or is above 0 where that is not set;
 * all rows where no strength is given. Blank rows are passed over, a row without an account is an account of its own.
 * A row that cannot be read, such as one without a person, gives its account an error.
 */
export function readContacts(args: ContactArguments): ContactList {
  const main = contactColumn("accounts", args.accounts);
  const cells = {
    our: neededCells("our_people", args.our_people, main),
    their: neededCells("their_people", args.their_people, main),
    function: optionalCells("functions", args.functions, main),
    level: optionalCells("levels", args.levels, main),
  };
  const isLive = liveness(optionalCells("strength", args.strength, main), args.min_strength);

  const places = new Map<string, number>();
  const names: string[] = [];
  const contacts: ContactRow[][] = [];
  const spellings: Map<string, string>[] = [];
  const errors: RowErrors = new Map();
  for (let i = 0; i < main.rows; i++) {
    const name = orThrow(readName(main.cells[i]![0], { argument: "accounts", row: i + 1 }));
    if (name === undefined && isBlankName(cells.our(i)) && isBlankName(cells.their(i))) continue;
    let account = name === undefined ? undefined : places.get(foldedKey(name));
    if (account === undefined) {
      account = names.length;
      if (name !== undefined) places.set(foldedKey(name), account);
      names.push(name ?? rowName(i));
      contacts.push([]);
      spellings.push(new Map());
    }
    if (errors.has(account)) continue;
    try {
      if (isLive(i)) contacts[account]!.push(readRow(i, cells, spellings[account]!));
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      errors.set(account, error);
    }
  }
  if (names.length === 0) throw emptyArgument("accounts");
  return { names, contacts, errors, find: (name) => places.get(foldedKey(name)), main };
}

/** A column beside the accounts, cut or padded to them. */
export function contactColumn(argument: string, value: unknown): Block {
  const found = upright(block(argument, value));
  if (found.columns !== 1) throw notAVector(argument, found.rows, found.columns);
  return found;
}

function neededCells(argument: string, value: unknown, main: Block): Cells {
  const { cells } = fitRows(contactColumn(argument, value), main, "contact");
  return (i) => cells[i]![0];
}

function optionalCells(argument: string, value: unknown, main: Block): Cells | undefined {
  return optionalBlock(argument, value) && neededCells(argument, value, main);
}

function liveness(strength: Cells | undefined, value: unknown): (i: number) => boolean {
  const least = optionalNumber("min_strength", value) ?? 0;
  if (strength === undefined) {
    if (least > 0) throw withoutStrength(least);
    return () => true;
  }
  return (i) => {
    const found = orThrow(readNumberOrFlag(strength(i), "strength", i));
    return found > 0 && (found >= least || isTie(found, least));
  };
}

function readRow(
  i: number,
  cells: { our: Cells; their: Cells; function: Cells | undefined; level: Cells | undefined },
  spellings: Map<string, string>,
): ContactRow {
  const word = (argument: string, cell: unknown) => {
    const name = orThrow(readName(cell, { argument, row: i + 1 }));
    if (name === undefined) return undefined;
    const key = `${argument} ${foldedKey(name)}`;
    if (!spellings.has(key)) spellings.set(key, name);
    return spellings.get(key);
  };
  const person = (argument: string, cell: unknown) => {
    const name = word(argument, cell);
    if (name === undefined) throw blankPerson({ argument, row: i + 1 });
    return name;
  };
  return {
    row: i,
    our: person("our_people", cells.our(i)),
    their: person("their_people", cells.their(i)),
    function: cells.function && word("functions", cells.function(i)),
    ...(cells.level && readLevel(cells.level(i), { argument: "levels", row: i + 1 })),
  };
}

/** TRUE or Yes for a senior person, or a level from 1 to 5. */
function readLevel(cell: unknown, place: Place): Pick<Contact, "level" | "senior"> {
  const value = plain(cell);
  if (isMissing(value) || value === 0) return {};
  if (typeof value === "number") {
    if (value < 1 || value > 5) throw notALevel(place, value);
    return { level: value };
  }
  if (typeof value === "string" && /^\s*\d/.test(value)) throw notANumber(place, value);
  return { senior: orThrow(readFlag(value, place, notALevel)) };
}

function isBlankName(cell: unknown): boolean {
  const value = plain(cell);
  return isMissing(value) || value === 0;
}

function orThrow<T>(value: T | ModelError): T {
  if (value instanceof ModelError) throw value;
  return value;
}
