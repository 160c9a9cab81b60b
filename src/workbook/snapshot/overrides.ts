import { OVERRIDE_COLUMNS } from "../names";
import { type CellValue, columnIndex, type TableBlock } from "./table";

/** What the overrides say of an account. */
export interface Override {
  /** As it is written: Always or Never, or what else a person put there. */
  readonly override: string;
  readonly reason: string;
}

/**
 * The override of each account, found as XLOOKUP finds it: the first row with the account's name decides, letters in
 * either case. A row whose override is empty says nothing.
 */
export function overridesOf(
  table: TableBlock | undefined,
  accounts: readonly CellValue[],
): readonly (Override | undefined)[] {
  const [account, override, reason] = OVERRIDE_COLUMNS.map((column) => table && columnIndex(table, column));
  if (table === undefined || account === undefined || override === undefined) return accounts.map(() => undefined);
  const byAccount = new Map<string | number | boolean, Override>();
  for (const row of table.values) {
    const key = lookupKey(row[account] ?? "");
    if (byAccount.has(key)) continue;
    byAccount.set(key, {
      override: textIn(row[override]),
      reason: reason === undefined ? "" : textIn(row[reason]).trim(),
    });
  }
  return accounts.map((one) => {
    const found = one === "" ? undefined : byAccount.get(lookupKey(one));
    return found?.override === "" ? undefined : found;
  });
}

/** A lookup tells 1001 from "1001", but not Acme from ACME. */
function lookupKey(value: CellValue): CellValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function textIn(cell: CellValue | undefined): string {
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell ?? "");
}
