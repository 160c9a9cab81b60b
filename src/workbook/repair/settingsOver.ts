import type { Mapping } from "../model/mapping";
import { bindingOf } from "../model/settingsSheet";
import { BINDING, SETTINGS_COLUMNS } from "../names";
import type { ChangeStep, PlanCell } from "../plan/plan";
import { bindingRow, defaultRow, PORTFOLIO_DEFAULTS } from "../settings";
import { type CellValue, columnIndex, rowsWithKey, type TableBlock } from "../snapshot/table";

const [SETTING, VALUE, UNIT, SOURCE] = SETTINGS_COLUMNS;

/**
 * Brings settings that are there up to date with a mapping: where the portfolio is found and how many key accounts there
 * may be, with where that number comes from. Rows that are not there are added; all others stay as they are.
 */
export function settingsOver(mapping: Mapping, table: TableBlock): readonly ChangeStep[] {
  const binding = bindingOf(mapping);
  const keys = Object.keys(BINDING) as (keyof typeof BINDING)[];
  const bound = keys.map((key) => bindingRow(key, binding[key]));
  const defaults = PORTFOLIO_DEFAULTS.map((key) => ({ key, row: defaultRow(key, mapping.settings[key]) }));
  const decided = [...bound, ...defaults.filter(({ key }) => key === "capacity").map(({ row }) => row)];
  const changed = decided.filter((row) => isThere(table, row) && cell(table, row, VALUE) !== row[1]);
  const absent = [...bound, ...defaults.map(({ row }) => row)].filter((row) => !isThere(table, row));
  return [
    ...edit(table, changed, VALUE, 1),
    ...edit(table, changed, SOURCE, 3),
    ...(absent.length === 0
      ? []
      : [{ kind: "addRows" as const, table: table.name, columns: [SETTING, VALUE, UNIT, SOURCE], rows: absent }]),
  ];
}

function edit(table: TableBlock, rows: readonly PlanCell[][], column: string, at: number): ChangeStep[] {
  const edits = rows.flatMap((row) => {
    const base = cell(table, row, column);
    const value = row[at] as string | number;
    return base === undefined || base === value ? [] : [{ row: String(row[0]), base, value }];
  });
  return edits.length === 0 ? [] : [{ kind: "editRows", table: table.name, key: SETTING, column, edits }];
}

function isThere(table: TableBlock, row: readonly PlanCell[]): boolean {
  return cell(table, row, SETTING) !== undefined;
}

/** What the settings hold for the setting of a row; undefined where it is not there. */
function cell(table: TableBlock, [label]: readonly PlanCell[], column: string): CellValue | undefined {
  const [key, at] = [SETTING, column].map((name) => columnIndex(table, name));
  const [found] = key === undefined ? [] : rowsWithKey(table, key, String(label));
  return found === undefined || at === undefined ? undefined : (table.values[found]![at] ?? "");
}
