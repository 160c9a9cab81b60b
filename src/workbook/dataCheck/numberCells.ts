import { errorIn, isMissing } from "../../cells/cell";
import { DEFAULTS } from "../../models/defaults";
import { OPTIONAL_SETTINGS } from "../names";
import type { CellValue } from "../snapshot/table";
import { sameName } from "../snapshot/table";
import { type CheckedTable, columnOf, eachCell } from "./checkedData";
import type { ScannedColumn } from "./scan";

/** Of a joined table, which nobody has described: this share of the filled cells is numbers in a column of numbers. */
const MOSTLY_NUMBERS = 0.5;

/** Settings whose value is a number. */
const NUMBER_SETTINGS = [...Object.values(DEFAULTS).map(({ label }) => label), OPTIONAL_SETTINGS.entityRevenue];

/** Calls back for each cell that should hold a number and holds something else: a text or TRUE or FALSE. */
export function eachOtherThanNumber(
  table: CheckedTable,
  visit: (column: ScannedColumn, value: string | boolean, row: number) => void,
): void {
  for (const column of table.columns) {
    const belongs = numbersBelong(table, column);
    if (belongs === undefined) continue;
    eachCell(table, column, (value, row) => {
      if (isOther(value) && belongs(row)) visit(column, value, row);
    });
  }
}

/** Whether a number belongs in a row of the column; undefined where it does in none. */
function numbersBelong(table: CheckedTable, column: ScannedColumn): ((row: number) => boolean) | undefined {
  switch (column.role) {
    case "revenue":
    case "rating":
    case "scale":
    case "weight":
      return () => true;
    case "other":
      return mostlyNumbers(table, column) ? () => true : undefined;
    case "settingValue": {
      const labels = columnOf(table, "setting");
      return (row) => NUMBER_SETTINGS.some((label) => sameName(label, String(labels?.values[row])));
    }
    default:
      return undefined;
  }
}

function mostlyNumbers(table: CheckedTable, column: ScannedColumn): boolean {
  let numbers = 0;
  let others = 0;
  eachCell(table, column, (value) => {
    if (typeof value === "number") numbers++;
    else if (isOther(value)) others++;
  });
  return numbers > 0 && numbers >= MOSTLY_NUMBERS * (numbers + others);
}

function isOther(value: CellValue): value is string | boolean {
  return typeof value === "boolean" || (typeof value === "string" && !isMissing(value) && errorIn(value) === undefined);
}
