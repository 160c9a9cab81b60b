import { ModelError } from "../models/modelError";
import type { ContactList } from "./contacts";
import { alignedBlock, optionalBlock, upright } from "./matrix";
import { noAccount, notAVector } from "./messages";
import { readName } from "./name";
import { type ResultCell, table } from "./result";

/** A row that asks for an account. */
export interface AskedAccount {
  readonly name: string;
  /** Its place in the contact list; -1 where the list does not have it. */
  readonly account: number;
  /** Why the row has no account: it is blank, or holds an error. */
  readonly error?: ModelError;
  readonly blank?: true;
}

/** The accounts results are asked for, one for each row, or undefined where the argument is omitted. */
export function readForAccounts(value: unknown, list: ContactList): AskedAccount[] | undefined {
  if (optionalBlock("for_accounts", value) === undefined) return undefined;
  const source = upright(alignedBlock("for_accounts", value));
  if (source.columns !== 1) throw notAVector("for_accounts", source.rows, source.columns);
  return source.cells.map(([cell], i) => {
    const place = { argument: "for_accounts", row: i + 1 };
    const name = readName(cell, place);
    if (name === undefined) return { name: "", account: -1, error: noAccount(place), blank: true };
    if (name instanceof ModelError) return { name: "", account: -1, error: name };
    return { name, account: list.find(name) ?? -1 };
  });
}

/**
 * One result a row for the accounts asked for. A row whose account cannot be read shows why.
 *
 * @param blank what a row without an account shows: "" in a column of texts, else #N/A.
 */
export function resultsFor(
  asked: readonly AskedAccount[],
  list: ContactList,
  result: AccountColumn["cell"],
  blank?: "",
): ResultCell[][] {
  return asked.map(({ account, error, blank: isBlank }, row) => {
    if (isBlank && blank !== undefined) return [blank];
    return [error ?? list.errors.get(account) ?? orError(result, account, row)];
  });
}

/** A column of a table of accounts, right of their names. */
export interface AccountColumn {
  readonly header: string;
  readonly cell: (account: number, row: number) => ResultCell;
  /** What a row without an account shows: "" in a column of texts, else #N/A. */
  readonly blank?: "";
}

/**
 * A table with a row for each account. One that was asked for and cannot be read shows why in its own row; a table of
 * the whole list is refused at the first one.
 */
export function accountTable(
  asked: readonly AskedAccount[] | undefined,
  list: ContactList,
  columns: readonly AccountColumn[],
): ResultCell[][] {
  const shown = asked ?? list.names.map((name, account): AskedAccount => ({ name, account }));
  if (asked === undefined) for (const error of list.errors.values()) throw error;
  const resultOf = asked ? orError : (cell: AccountColumn["cell"], account: number, row: number) => cell(account, row);
  const rows = shown.map(({ name, account, error, blank: isBlank }, row) => {
    const fault = error ?? list.errors.get(account);
    const cells = columns.map(
      ({ cell, blank }) => (isBlank ? blank : undefined) ?? fault ?? resultOf(cell, account, row),
    );
    return [isBlank ? "" : (error ?? name), ...cells];
  });
  return table(["Account", ...columns.map(({ header }) => header)], rows);
}

function orError(cell: AccountColumn["cell"], account: number, row: number): ResultCell {
  try {
    return cell(account, row);
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
}
