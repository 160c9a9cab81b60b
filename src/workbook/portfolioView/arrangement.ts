import { allIndices, sortByValue } from "../../models/sortByValue";
import { isKey, type Status, STATUSES } from "../../models/status";
import type { AccountRow } from "./listing";

export const SORT_COLUMNS = ["rank", "account", "score", "status", "revenue"] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Which accounts are shown: all, the key list, or those of one status; `none` has no status at all. */
export type StatusFilter = "all" | "key" | "none" | Status;

/** What of the list is shown, and in which order. */
export interface Arrangement {
  readonly search: string;
  readonly filter: StatusFilter;
  readonly sort: SortColumn;
  readonly descending: boolean;
}

export const BY_RANK: Arrangement = { search: "", filter: "all", sort: "rank", descending: false };

/** Digits in names count as numbers, so that "Plant 2" comes before "Plant 10". */
const NAMES = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * The accounts that are shown, in order. What has no value in the sorted column comes last in both directions; equal
 * values keep the order of the table.
 */
export function arranged(rows: readonly AccountRow[], arrangement: Arrangement): readonly AccountRow[] {
  const wanted = folded(arrangement.search);
  const shown = rows.filter(
    (row) => passes(row, arrangement.filter) && (wanted === "" || folded(row.account).includes(wanted)),
  );
  const { sort } = arrangement;
  if (sort === "account") {
    const sign = arrangement.descending ? -1 : 1;
    return shown.sort((a, b) => sign * NAMES.compare(a.account, b.account));
  }
  const keys = Float64Array.from(shown, (row) => sortKey(row, sort));
  const places = allIndices(shown.length);
  const known = sortByValue(
    places.filter((p) => !Number.isNaN(keys[p])),
    keys,
    arrangement.descending ? "descending" : "ascending",
  );
  const unknown = places.filter((p) => Number.isNaN(keys[p]));
  return [...known, ...unknown].map((p) => shown[p]!);
}

/** The statuses that occur, in the order of the summary, each with how many accounts have it. */
export function occurring(
  rows: readonly AccountRow[],
): readonly { readonly filter: StatusFilter; readonly count: number }[] {
  const filters: StatusFilter[] = ["all", "key", ...STATUSES, "none"];
  return filters
    .map((filter) => ({ filter, count: rows.filter((row) => passes(row, filter)).length }))
    .filter(({ filter, count }) => count > 0 || filter === "all");
}

function passes({ status }: AccountRow, filter: StatusFilter): boolean {
  if (filter === "all") return true;
  if (filter === "key") return isKey(status);
  return status === (filter === "none" ? undefined : filter);
}

function sortKey(row: AccountRow, column: Exclude<SortColumn, "account">): number {
  if (column === "status") return row.status === undefined ? NaN : STATUSES.indexOf(row.status);
  return row[column] ?? NaN;
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
