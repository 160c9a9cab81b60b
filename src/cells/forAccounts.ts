import { ModelError } from "../models/modelError";
import type { ContactList } from "./contacts";
import { alignedBlock, optionalBlock, upright } from "./matrix";
import { noAccount, notAVector } from "./messages";
import { readName } from "./name";
import type { ResultCell } from "./result";

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
  result: (account: number, row: number) => ResultCell,
  blank?: "",
): ResultCell[][] {
  return asked.map(({ account, error, blank: isBlank }, row) => {
    if (isBlank && blank !== undefined) return [blank];
    return [error ?? list.errors.get(account) ?? result(account, row)];
  });
}

/** The accounts of a table: those asked for, else all of the list. The first one that cannot be read is refused. */
export function tableAccounts(
  asked: readonly AskedAccount[] | undefined,
  list: ContactList,
): readonly Pick<AskedAccount, "name" | "account">[] {
  const shown = asked ?? list.names.map((name, account): AskedAccount => ({ name, account }));
  for (const { account, error } of shown) {
    const fault = error ?? list.errors.get(account);
    if (fault) throw fault;
  }
  return shown;
}
