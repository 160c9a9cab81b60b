import { OVERRIDE_COLUMNS, TABLES } from "../names";
import type { NewStep, PlanCell } from "../plan/plan";
import type { MappedOverride } from "./mapping";
import { sheetSteps, tableSteps } from "./sheetSteps";

/** The overrides, with one empty row where there is none: a table needs one. */
export function overridesSheet(sheet: string, overrides: readonly MappedOverride[]): readonly NewStep[] {
  const rows = overrides.map(({ account, override, reason }): PlanCell[] => [account, override, reason]);
  return [
    ...sheetSteps(
      sheet,
      "Overrides: Always is a key account whatever its score, Never is none. Say why.",
      [190, 90, 520],
    ),
    ...tableSteps(sheet, TABLES.overrides, OVERRIDE_COLUMNS, rows.length > 0 ? rows : [[null, null, null]]),
  ];
}
