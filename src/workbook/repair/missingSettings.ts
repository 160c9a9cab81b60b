import { DEFAULTS } from "../../models/defaults";
import { BINDING, SETTINGS_COLUMNS } from "../names";
import type { PlanCell } from "../plan/plan";
import { bindingRow, defaultRow, PORTFOLIO_DEFAULTS } from "../settings";
import { settingValue } from "../snapshot/settings";
import { type BoundModel, modelCell, usersReferences } from "./boundModel";
import { type Broken, repair } from "./broken";

/** Rows that the formulas look up and the settings no longer have, with their defaults; the binding as the formulas have it. */
export function missingSettings(model: BoundModel): readonly Broken[] {
  const { settings } = model;
  const isMissing = (label: string) => settingValue(settings, label) === undefined;
  const [followed] = usersReferences(modelCell(model, "accounts"));
  const bound = { table: followed?.table, account: followed?.columns[0]?.name };
  const rows = [
    ...(["table", "account"] as const).flatMap((key): PlanCell[][] => {
      const value = bound[key];
      return isMissing(BINDING[key]) && value !== undefined ? [bindingRow(key, value)] : [];
    }),
    ...PORTFOLIO_DEFAULTS.filter((key) => isMissing(DEFAULTS[key].label)).map((key) => defaultRow(key)),
  ];
  if (rows.length === 0) return [];
  const labels = rows.map(([label]) => `"${String(label)}"`).join(", ");
  const words = rows.length === 1 ? "row" : "rows";
  return [
    {
      sentence: `${settings.name} has no ${words} ${labels}.`,
      repairs: [
        repair(`Add the ${words} ${labels}`, `${settings.name} has the ${words} ${labels} again.`, [
          { kind: "addRows", table: settings.name, columns: SETTINGS_COLUMNS, rows },
        ]),
      ],
    },
  ];
}
