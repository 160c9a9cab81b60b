import type { Check } from "../../../src/workbook/dataCheck/check";
import { checkedData } from "../../../src/workbook/dataCheck/checkedData";
import type { Finding } from "../../../src/workbook/dataCheck/finding";
import { type ModelRows, scanOf } from "./scanned";

/** What one check finds in a small model. */
export function found(check: Check, rows: ModelRows = {}): Finding[] {
  return check.find(checkedData(scanOf(rows))!);
}

/** The same as lines such as: error Accounts!E4 Alder: Fit is "plenty". */
export function lines(check: Check, rows: ModelRows = {}): string[] {
  return found(check, rows).map(
    ({ severity, sheet, address, sentence }) => `${severity} ${sheet}!${address} ${sentence}`,
  );
}
