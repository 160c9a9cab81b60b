import { BINDING, SETTINGS_COLUMNS } from "../names";
import type { ChangeStep } from "../plan/plan";
import { settingValue } from "../snapshot/settings";
import type { BoundModel } from "./boundModel";

/** Has the settings name another table or column. */
export function bindingStep({ settings }: BoundModel, key: keyof typeof BINDING, value: string): ChangeStep {
  const [setting, column] = SETTINGS_COLUMNS;
  const base = settingValue(settings, BINDING[key]) ?? "";
  return { kind: "editRows", table: settings.name, key: setting, column, edits: [{ row: BINDING[key], base, value }] };
}
