import { SETTINGS_COLUMNS, TABLES } from "../names";
import type { NewStep } from "../plan/plan";
import { type Binding, settingsRows } from "../settings";
import type { Mapping } from "./mapping";
import { sheetSteps, tableSteps } from "./sheetSteps";

/** The settings: where the portfolio is found, and every number the formulas refer to. */
export function settingsSheet(sheet: string, mapping: Mapping): readonly NewStep[] {
  return [
    ...sheetSteps(sheet, "Settings: every formula refers to these cells", [170, 110, 130, 520]),
    ...tableSteps(sheet, TABLES.settings, SETTINGS_COLUMNS, settingsRows(bindingOf(mapping), mapping.settings)),
  ];
}

function bindingOf({ table, account, parent, revenue, eligible }: Mapping): Binding {
  return { table, account, parent: parent ?? "", revenue: revenue ?? "", eligible: eligible ?? "" };
}
