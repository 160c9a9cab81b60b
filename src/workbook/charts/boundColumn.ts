import { settingValue } from "../snapshot/settings";
import type { Blocks } from "../snapshot/snapshot";
import { columnIndex } from "../snapshot/table";

/** A column that the settings bind, as the portfolio's table calls it; undefined where there is none. */
export function boundColumn({ portfolio, settings }: Blocks, label: string): string | undefined {
  const name = settings && settingValue(settings, label);
  const at = portfolio && name !== undefined ? columnIndex(portfolio, String(name)) : undefined;
  return at === undefined ? undefined : portfolio!.columns[at];
}
