import { overridesSheet } from "../model/overridesSheet";
import { OVERRIDE_COLUMNS, SHEETS } from "../names";
import type { Plan, Step } from "../plan/plan";
import type { Override } from "../snapshot/overrides";
import { type CellValue, columnIndex, rowsWithKey, type TableBlock } from "../snapshot/table";

/** What the firm decides about an account, whatever its score. */
export type OverrideKind = "Always" | "Never";

/** What an override is to be; without a kind there shall be none. */
export interface WantedOverride {
  readonly kind: OverrideKind | undefined;
  readonly reason: string;
}

const [ACCOUNT, OVERRIDE, REASON] = OVERRIDE_COLUMNS;
const KINDS = ["Always", "Never"] as const satisfies OverrideKind[];

/** What an override says, or undefined where it says neither Always nor Never. */
export function overrideKind(override: Override | undefined): OverrideKind | undefined {
  const said = override?.override.trim().toLowerCase();
  return KINDS.find((kind) => kind.toLowerCase() === said);
}

/**
 * What makes an override what it is to be: the first one makes sheet and table, later ones add, change or remove a row.
 *
 * @param account the cell with its name in the portfolio's table.
 * @returns undefined where nothing is to be done; a problem where the table cannot be written.
 */
export function overridePlan(
  table: TableBlock | undefined,
  account: CellValue,
  wanted: WantedOverride,
): Plan | { readonly problem: string } | undefined {
  const { kind } = wanted;
  const reason = wanted.reason.trim();
  if (table === undefined) {
    if (kind === undefined) return undefined;
    const steps = overridesSheet(SHEETS.overrides, [{ account: String(account), override: kind, reason }]);
    return { title: `Override ${kind} for ${account}`, steps };
  }
  const absent = OVERRIDE_COLUMNS.filter((name) => columnIndex(table, name) === undefined);
  if (absent.length > 0) {
    return { problem: `${table.name} has no column ${absent.map((name) => `"${name}"`).join(" and ")}. Add it.` };
  }
  const found = rowOf(table, account);
  if (kind === undefined) {
    return (
      found && {
        title: `No override for ${account}`,
        steps: [{ kind: "removeRows", table: table.name, rows: [{ base: found.base }] }],
      }
    );
  }
  const title = `Override ${kind} for ${account}`;
  if (found === undefined) {
    const rows = [[account, kind, reason]];
    return { title, steps: [{ kind: "addRows", table: table.name, columns: OVERRIDE_COLUMNS, rows }] };
  }
  const edit = (column: string, base: string, value: string): Step[] =>
    base === value
      ? []
      : [
          {
            kind: "editRows",
            table: table.name,
            key: ACCOUNT,
            column,
            edits: [{ row: found.account, base, value }],
          },
        ];
  const steps = [...edit(OVERRIDE, found.override, kind), ...edit(REASON, found.reason, reason)];
  return steps.length === 0 ? undefined : { title, steps };
}

function rowOf(table: TableBlock, account: CellValue) {
  const [key, override, reason] = OVERRIDE_COLUMNS.map((name) => columnIndex(table, name));
  if (key === undefined) return undefined;
  const [row] = rowsWithKey(table, key, String(account));
  if (row === undefined) return undefined;
  const cells = table.values[row]!;
  const text = (column: number | undefined) => (column === undefined ? "" : String(cells[column] ?? ""));
  return {
    account: text(key),
    override: text(override),
    reason: text(reason),
    base: (table.formulas ?? table.values)[row]!,
  };
}
