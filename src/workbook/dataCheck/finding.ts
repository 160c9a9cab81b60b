import type { CellEdit } from "../plan/plan";
import type { CellValue } from "../snapshot/table";

/** How much a finding matters: numbers are wrong or missing; they may be; it is worth knowing. Most severe first. */
export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a cell is to hold instead, and how both are shown to the user. */
export interface Repair extends CellEdit {
  /** Which cell it is, such as: Alder: Revenue. */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  /** What else it might have been, where the repair chose one of two readings. */
  readonly other?: string;
}

/** Something in a table that makes the numbers wrong, or may. */
export interface Finding {
  readonly severity: Severity;
  readonly sheet: string;
  /** A cell or a range, such as "B4" or "B4:B27". */
  readonly address: string;
  readonly sentence: string;
  /** Only where nothing has to be guessed. */
  readonly repair?: Repair;
}

/** A cell's value as a finding shows it, such as 1234.5, TRUE or "1,234". */
export function quoted(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
}
