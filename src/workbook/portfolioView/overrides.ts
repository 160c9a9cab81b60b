import { OVERRIDE_COLUMNS, SHEETS, TABLES } from "../names";
import type { Plan, Step } from "../plan";
import { columnIndex, rowsWithKey, type TableBlock } from "../snapshotTable";

/** What the firm decides about an account, whatever its score. */
export type OverrideKind = "Always" | "Never";

/** An override as the table has it. */
export interface Override {
  /** Undefined where the cell says neither Always nor Never. */
  readonly kind: OverrideKind | undefined;
  readonly reason: string;
}

/** What an override is to be; without a kind there shall be none. */
export interface WantedOverride {
  readonly kind: OverrideKind | undefined;
  readonly reason: string;
}

const [ACCOUNT, OVERRIDE, REASON] = OVERRIDE_COLUMNS;
const KINDS = ["Always", "Never"] as const satisfies OverrideKind[];

/** The row of the sheet that holds the header of a new table, below a title and an empty row. */
const HEADER_ROW = 2;

/** The override of an account, or undefined. Where it stands there twice, the first counts, as a lookup finds it. */
export function overrideOf(table: TableBlock | undefined, account: string): Override | undefined {
  const found = table && rowOf(table, account);
  if (found === undefined) return undefined;
  const { override, reason } = found;
  return { kind: KINDS.find((kind) => kind.toLowerCase() === override.toLowerCase()), reason };
}

/**
 * What makes an override what it is to be: the first one makes sheet and table, later ones add, change or remove a row.
 *
 * @param account the name as it stands in the portfolio's table.
 * @returns undefined where nothing is to be done; a problem where the table cannot be written.
 */
export function overridePlan(
  table: TableBlock | undefined,
  account: string,
  wanted: WantedOverride,
): Plan | { readonly problem: string } | undefined {
  const { kind } = wanted;
  const reason = wanted.reason.trim();
  if (table === undefined) {
    return kind && { title: `Override ${kind} for ${account}`, steps: newTable(account, kind, reason) };
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

function rowOf(table: TableBlock, account: string) {
  const [key, override, reason] = OVERRIDE_COLUMNS.map((name) => columnIndex(table, name));
  if (key === undefined) return undefined;
  const [row] = rowsWithKey(table, key, account);
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

function newTable(account: string, kind: OverrideKind, reason: string): Step[] {
  const sheet = SHEETS.overrides;
  const start = `A${HEADER_ROW + 1}`;
  return [
    { kind: "addSheet", name: sheet, columnWidths: [190, 80, 420], frozenRows: HEADER_ROW + 1 },
    {
      kind: "setCells",
      sheet,
      start: "A1",
      cells: [["Overrides: accounts that are key, or never, by decision and not by score"]],
    },
    { kind: "setCells", sheet, start, cells: [[...OVERRIDE_COLUMNS], [account, kind, reason]] },
    {
      kind: "addTable",
      name: TABLES.overrides,
      range: { sheet, start, rows: 2, columns: OVERRIDE_COLUMNS.length },
    },
  ];
}
