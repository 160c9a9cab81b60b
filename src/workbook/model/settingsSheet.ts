import { SETTINGS_COLUMNS, TABLES } from "../names";
import type { NewStep } from "../plan/plan";
import { type Binding, settingsRows } from "../settings";
import type { Mapping } from "./mapping";
import { sheetSteps, tableSteps } from "./sheetSteps";

/** The settings: where the portfolio is found, and every number the formulas refer to. */
export function settingsSheet(sheet: string, mapping: Mapping): readonly NewStep[] {
  return settingsSheetOf(sheet, bindingOf(mapping), mapping.settings);
}

/** The same from a binding, with values in place of the defaults where there are any. */
export function settingsSheetOf(sheet: string, binding: Binding, own: Mapping["settings"] = {}): readonly NewStep[] {
  return [
    ...sheetSteps(sheet, "Settings: every formula refers to these cells", [170, 110, 130, 520]),
    ...tableSteps(sheet, TABLES.settings, SETTINGS_COLUMNS, settingsRows(binding, own)),
  ];
}

/** What a mapping says of where the portfolio is found. */
export function bindingOf({ table, account, parent, revenue, eligible }: Mapping): Binding {
  return { table, account, parent: parent ?? "", revenue: revenue ?? "", eligible: eligible ?? "" };
}
