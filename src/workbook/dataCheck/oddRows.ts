import { isBlank } from "../../cells/cell";
import { foldedKey } from "../../cells/foldedKey";
import type { ScannedTable } from "./scan";

/** A row that is no account: nothing in it, the headers again, or a total that says so. */
export type OddRow = "empty" | "header" | "total";

/** Words for a total in the languages that lists of accounts come in, folded. */
const TOTAL_WORDS =
  /^(?:(?:grand|sub|overall)[- ]?)?totals?$|^(?:sum|(?:zwischen|gesamt)?summe|gesamt(?:ergebnis|betrag)?|insgesamt|ergebnis)$|^(?:sous-total|total général|somme|totale|totaal|subtotaal|suma|razem|soma|summa|yhteensä|i alt|celkem|összesen|toplam|итого|всего|合計|总计|小计)$/;

/** Cells that repeat their header before a row counts as a repeated header; one alone may be an account's name. */
const HEADERS_REPEATED = 2;

/** The rows of a table that other checks pass over, by their number from 0. */
export function oddRows(table: ScannedTable): ReadonlyMap<number, OddRow> {
  const { columns, rowCount } = table;
  const headers = columns.map(({ header }) => foldedKey(header));
  const names = columns.filter(({ role }) => role === "account" || role === "parent");
  const odd = new Map<number, OddRow>();
  for (let row = 0; row < rowCount; row++) {
    if (columns.every(({ values }) => isBlank(values[row]))) odd.set(row, "empty");
    else if (repeatsHeaders(table, headers, row)) odd.set(row, "header");
    else if (names.some(({ values }) => isTotalWord(values[row]))) odd.set(row, "total");
  }
  return odd;
}

function repeatsHeaders({ columns }: ScannedTable, headers: readonly string[], row: number): boolean {
  let repeated = 0;
  for (let j = 0; j < columns.length; j++) {
    const value = columns[j]!.values[row];
    if (typeof value === "string" && value !== "" && foldedKey(value) === headers[j]) repeated++;
  }
  return repeated >= Math.min(HEADERS_REPEATED, columns.length);
}

function isTotalWord(value: unknown): boolean {
  return typeof value === "string" && TOTAL_WORDS.test(foldedKey(value).replace(/ ?:$/, ""));
}
