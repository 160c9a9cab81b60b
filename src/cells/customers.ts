import { type Customers, rowName, rowsAsCustomers } from "../models/customers";
import { ModelError, type RowErrors } from "../models/modelError";
import { answerFor, errorIn, isMissing, plain } from "./cell";
import { type Block, fitRows, optionalBlock, upright } from "./matrix";
import { errorCell, wrongColumns } from "./messages";
import { nameTable } from "./nameTable";

/**
 * The customer of each row of the main argument, from names or numbers: one column, or two [Account, Parent] where the
 * parent counts when it is there. Case and spare spaces do not matter, nor whether a number is stored as text. A row
 * without a name is a customer of its own, and so is every row when the argument is omitted.
 *
 * @param errors takes the rows whose name is an error cell, each of them a customer of its own; without it, the first
 * such row is the answer of the whole call.
 */
export function readCustomers(value: unknown, main: Block, errors?: RowErrors): Customers {
  return readKeys(value, main, [1, 0], errors);
}

/**
 * The account of each row, as `readCustomers` reads it without regard to parents; without an account, the parent.
 *
 * @param customers what `readCustomers` has read of the same argument: where there are no parents, the same.
 */
export function readAccounts(value: unknown, main: Block, customers?: Customers): Customers {
  const given = optionalBlock("customers", value);
  if (customers && (given === undefined || oneRowEach(given, main).columns === 1)) return customers;
  return readKeys(value, main, [0, 1]);
}

/** The name of each row in the first of two columns that has one. */
function readKeys(value: unknown, main: Block, order: readonly [number, number], errors?: RowErrors): Customers {
  const given = optionalBlock("customers", value);
  if (given === undefined) return rowsAsCustomers(main.rows);
  const source = fitRows(oneRowEach(given, main), main, "row");
  if (source.columns > 2) throw wrongColumns("customers", source.columns, "one column, or two: account and parent");

  const known = nameTable(source.rows);
  const names: (string | number)[] = [];
  const of = new Int32Array(source.rows);
  for (let i = 0; i < source.rows; i++) {
    const name = nameIn(source.cells[i]!, i, order, errors);
    const customer = name === undefined ? names.length : known.placeOf(String(name), names.length);
    of[i] = customer;
    if (customer === names.length) names.push(typeof name === "string" ? name.trim() : (name ?? rowName(i)));
  }
  return { of, names };
}

/** The customers upright where they lie in one row beside a row of amounts. */
function oneRowEach(given: Block, main: Block): Block {
  return given.columns === main.rows ? upright(given) : given;
}

function nameIn(
  row: readonly unknown[],
  i: number,
  [first, second]: readonly [number, number],
  errors: RowErrors | undefined,
): string | number | undefined {
  try {
    return keyIn(row[first], i, first) ?? keyIn(row[second], i, second);
  } catch (error) {
    if (errors === undefined || !(error instanceof ModelError)) throw error;
    if (!errors.has(i)) errors.set(i, error);
    return undefined;
  }
}

/** The name in a cell, or undefined where it is blank; 0 is what a blank cell may arrive as. */
function keyIn(cell: unknown, i: number, j: number): string | number | undefined {
  const value = plain(cell);
  if (isMissing(value) || value === 0) return undefined;
  const shown = errorIn(value);
  if (shown !== undefined) {
    throw errorCell({ argument: "customers", row: i + 1, column: j + 1 }, shown, answerFor(shown));
  }
  return typeof value === "number" ? value : String(value);
}
