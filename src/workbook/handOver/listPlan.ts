import { cellAddress } from "../address";
import { freeName } from "../freeName";
import { proposeTableName } from "../myTable/tableName";
import { SHEETS } from "../names";
import type { NewStep, Plan } from "../plan/plan";
import { excelDate } from "../weights/changeLog";
import { addressOf, type KamFormulas } from "./kamFormulas";

/** Columns of the list of formulas, in order. */
const COLUMNS = [
  "Sheet",
  "Cell",
  "Result rows",
  "Result columns",
  "Formula",
  "Functions",
  "KAM version",
  "When",
] as const;
const WIDTHS = [130, 90, 80, 100, 480, 200, 90, 130];
/** Rows above the header: the title and an empty row. */
const TOP = 2;

/** Writes a list of all formulas of the add-in to a sheet of its own: which of them made which numbers, and when. */
export function listPlan(found: KamFormulas, version: string, now: Date): Plan<NewStep> {
  return {
    title: "List of KAM formulas",
    steps: listSteps(found, "Formulas of this workbook that call KAM functions", version, now),
  };
}

/** The steps that add a sheet with a list of formulas, below a title. */
export function listSteps(
  { formulas, sheets, taken }: KamFormulas,
  title: string,
  version: string,
  now: Date,
): readonly NewStep[] {
  const sheet = listSheet(sheets);
  const start = cellAddress(TOP, 0);
  const when = excelDate(now);
  const rows = formulas.map((one) => [
    one.sheet,
    addressOf(one),
    one.rows,
    one.columns,
    one.formula,
    one.functions.join(", "),
    version,
    when,
  ]);
  const firstWhen = cellAddress(TOP + 1, COLUMNS.indexOf("When"));
  return [
    { kind: "addSheet", name: sheet, columnWidths: WIDTHS, frozenRows: TOP + 1 },
    { kind: "setCells", sheet, start: "A1", cells: [[title]] },
    { kind: "setCells", sheet, start, cells: [[...COLUMNS], ...rows] },
    {
      kind: "addTable",
      name: proposeTableName(sheet, taken),
      range: { sheet, start, rows: rows.length + 1, columns: COLUMNS.length },
    },
    {
      kind: "formatCells",
      range: { sheet, start: firstWhen, rows: rows.length, columns: 1 },
      numberFormat: "yyyy-mm-dd hh:mm",
    },
    { kind: "formatCells", range: { sheet, start: "A1", rows: 1, columns: 1 }, bold: true },
  ];
}

/** The name of the sheet that the list is written to. */
export function listSheet(sheets: KamFormulas["sheets"]): string {
  return freeName(
    SHEETS.formulas,
    sheets.map(({ name }) => name),
  );
}
