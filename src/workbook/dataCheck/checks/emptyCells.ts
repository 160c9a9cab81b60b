import { isBlank } from "../../../cells/cell";
import {
  type CheckedTable,
  cellPlace,
  columnsOf,
  eachCell,
  isEmpty,
  isTyped,
  rowLabel,
  rowPlace,
} from "../checkedData";
import type { Check } from "../check";
import type { Finding } from "../finding";
import type { ColumnRole, ScannedColumn } from "../scan";

/** What stands for "not known" in a cell. */
const NOT_KNOWN = "n/a";

/** Columns that should be filled, and what an empty cell of them means. A parent need not be there. */
const MEANINGS: Partial<Record<ColumnRole, string>> = {
  account: "so the row cannot be found by its name",
  revenue: "which counts as no revenue",
  eligible: "so it is not known whether the account may be key",
  rating: "which counts as not rated",
  criterion: "so no column is rated on it",
  weight: "which counts as 0",
};

/** In a joined table, a column with at least this share of filled cells is meant to be filled. */
const MOSTLY_FILLED = 0.5;

/** Cells with nothing in them. */
export const emptyCells: Check = {
  id: "emptyCells",
  title: "Empty cells",
  explanation:
    "Depending on its version, Excel hands an empty cell to a function as nothing or as 0. The formulas that KAM writes " +
    "mark empty ratings as n/a; in a formula of your own an empty rating may count as 0. With n/a in the cell there " +
    "is no doubt.",
  repair: { label: `Fill ratings with ${NOT_KNOWN}`, done: `Empty ratings filled with ${NOT_KNOWN}` },
  find: ({ tables }) => tables.flatMap((table) => [...emptyRows(table), ...emptyCellsIn(table)]),
};

/** Rows of accounts with nothing in them; the one empty row of an empty table is none. */
function emptyRows(table: CheckedTable): Finding[] {
  const { name, role, odd, rowCount } = table;
  if (rowCount === 1 || (role !== "portfolio" && role !== "joined")) return [];
  return [...odd].flatMap(([row, kind]): Finding[] => {
    if (kind !== "empty") return [];
    return [{ severity: "warning", ...rowPlace(table, row), sentence: `Row ${row + 1} of ${name} is empty.` }];
  });
}

function emptyCellsIn(table: CheckedTable): Finding[] {
  const described = table.columns.filter(({ role }) => MEANINGS[role] !== undefined);
  const joined = columnsOf(table, "other").filter((column) => mostlyFilled(table, column));
  return [...described, ...joined].flatMap((column) => {
    const findings: Finding[] = [];
    const { header, role } = column;
    eachCell(table, column, (value, row) => {
      if (!isBlank(value) || !isTyped(column, row)) return;
      const { sheet, address } = cellPlace(table, column, row);
      const state = isEmpty(column, row) ? "empty" : "only spaces";
      const meaning = MEANINGS[role] === undefined ? "" : `, ${MEANINGS[role]}`;
      const what = `${rowLabel(table, row)}: ${header}`;
      findings.push({
        severity: role === "other" ? "note" : "warning",
        sheet,
        address,
        sentence: `${what} is ${state}${meaning}.`,
        ...(role === "rating" && {
          repair: { what, cell: address, base: column.formulas[row]!, value: NOT_KNOWN, from: state, to: NOT_KNOWN },
        }),
      });
    });
    return findings;
  });
}

function mostlyFilled(table: CheckedTable, column: ScannedColumn): boolean {
  let filled = 0;
  eachCell(table, column, (value) => void (isBlank(value) || filled++));
  return filled > 0 && filled >= MOSTLY_FILLED * (table.rowCount - table.odd.size);
}
