import type { ModelError } from "../models/modelError";
import type { AskedAccount } from "./forAccounts";
import { fitRows, optionalBlock, readNumber, upright } from "./matrix";
import { noRevenue, neededFor, notAVector } from "./messages";

/**
 * The revenue in each row of the accounts asked for, or why it is not there; undefined where the argument is omitted.
 */
export function readRevenue(
  value: unknown,
  asked: readonly AskedAccount[] | undefined,
): ((row: number) => number | ModelError) | undefined {
  const given = optionalBlock("revenue", value);
  if (given === undefined) return undefined;
  if (asked === undefined) throw neededFor("for_accounts", "revenue");
  const source = upright(given);
  if (source.columns !== 1) throw notAVector("revenue", source.rows, source.columns);
  const main = { argument: "for_accounts", rows: asked.length, columns: 1, cells: asked.map(({ name }) => [name]) };
  const { cells } = fitRows(source, main, "account");
  return (row) => {
    const amount = readNumber(cells[row]![0], "revenue", row);
    return typeof amount === "number" && Number.isNaN(amount)
      ? noRevenue({ argument: "revenue", row: row + 1 })
      : amount;
  };
}
