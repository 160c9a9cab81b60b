import type { Scan, ScannedTable, ScanTarget } from "../../../src/workbook/dataCheck/scan";
import { type CellValue, sameName, type TableBlock } from "../../../src/workbook/snapshot/table";

/** Where a table stands in the tests: its header in row 3 of a sheet, its first column A. */
const FIRST_ROW = 3;

/** A table as a scan of it would read it; a text that begins with = is a formula, whose value comes after a "→". */
export function scanned(
  target: ScanTarget,
  { name, columns, values }: TableBlock,
  { sheet = name.replace(/^tbl/, ""), numberFormat = "General" } = {},
): ScannedTable {
  return {
    name,
    sheet,
    role: target.role,
    firstRow: FIRST_ROW,
    firstColumn: 0,
    rowCount: values.length,
    columnCount: columns.length,
    headers: columns,
    columns: target.columns.flatMap(({ header, role }) => {
      const at = columns.findIndex((one) => sameName(one, header));
      if (at < 0) return [];
      const cells = values.map((row) => row[at]!);
      return [
        {
          header,
          role,
          column: at,
          values: cells.map(valueOf),
          formulas: cells.map(formulaOf),
          numberFormats: cells.map(() => numberFormat),
        },
      ];
    }),
  };
}

const isFormula = (cell: CellValue): cell is string => typeof cell === "string" && cell.startsWith("=");
const formulaOf = (cell: CellValue): CellValue => (isFormula(cell) ? cell.split("→")[0]! : cell);
const valueOf = (cell: CellValue): CellValue => (isFormula(cell) ? cell.split("→")[1]! : cell);

export const ENGLISH = { decimal: ".", group: "," };
export const GERMAN = { decimal: ",", group: "." };
export const SWISS = { decimal: ".", group: "’" };

/** The tables of a small model, each of which a test may replace; rows as they stand below the headers. */
export interface ModelRows {
  /** Account, Parent, Revenue, Eligible, Fit, Margin. */
  readonly accounts?: CellValue[][];
  /** Criterion, Lo, Hi, Weight. */
  readonly criteria?: CellValue[][];
  /** Setting, Value. */
  readonly settings?: CellValue[][];
  /** Account, Override. */
  readonly overrides?: CellValue[][];
  /** Account, Trust, Level. */
  readonly markers?: CellValue[][];
  readonly separators?: Scan["separators"] | undefined;
  /** The number format of every cell. */
  readonly numberFormat?: string;
}

export const CLEAN_ACCOUNTS: CellValue[][] = [
  ["Alder", "", 1200, "Yes", 7, 0.2],
  ["Birch", "", 800, "No", 3, 0.31],
  ["Cedar", "", 450, "Always", "n/a", 0.12],
];

/** What a scan is to read of a table: the role of each column by its header. */
export function target(table: string, role: ScanTarget["role"], columns: Record<string, Role>): ScanTarget {
  return { table, role, columns: Object.entries(columns).map(([header, of]) => ({ header, role: of })) };
}

type Role = ScanTarget["columns"][number]["role"];

export const CRITERIA_TARGET = target("tblCriteria", "criteria", {
  Criterion: "criterion",
  Lo: "scale",
  Hi: "scale",
  Weight: "weight",
});

const TARGETS = {
  accounts: target("tblAccounts", "portfolio", {
    Account: "account",
    Parent: "parent",
    Revenue: "revenue",
    Eligible: "eligible",
    Fit: "rating",
    Margin: "rating",
  }),
  criteria: CRITERIA_TARGET,
  settings: target("tblSettings", "settings", { Setting: "setting", Value: "settingValue" }),
  overrides: target("tblOverrides", "overrides", { Account: "account", Override: "override" }),
  markers: target("tblMarkers", "joined", { Account: "account", Trust: "other", Level: "other" }),
};

/** A scan of a small model, clean where a test puts nothing else in its place. */
export function scanOf(model: ModelRows = {}): Scan {
  const { separators, numberFormat = "General", ...rows } = { separators: ENGLISH, ...model };
  const tables: Partial<Record<keyof typeof TARGETS, CellValue[][]>> = {
    accounts: CLEAN_ACCOUNTS,
    criteria: [
      ["Fit", 1, 10, 60],
      ["Margin", 0, 0.4, 40],
    ],
    settings: [
      ["Portfolio table", "tblAccounts"],
      ["Account column", "Account"],
      ["Capacity", 2],
    ],
    ...rows,
  };
  return {
    separators,
    tables: Object.entries(tables).map(([key, values]) => {
      const wanted = TARGETS[key as keyof typeof TARGETS];
      const columns = wanted.columns.map(({ header }) => header);
      return scanned(wanted, { name: wanted.table, columns, values }, { numberFormat });
    }),
  };
}

/** The cells of a scan with repairs made, each only where the cell still holds what the repair is based on. */
export function repaired(
  scan: Scan,
  repairs: readonly { sheet: string; cell: string; base: CellValue; value: unknown }[],
): Scan {
  const left = new Set(repairs);
  const tables = scan.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      const [values, formulas] = [[...column.values], [...column.formulas]];
      for (const repair of left) {
        const letters = String.fromCharCode(65 + column.column);
        const row = Number(repair.cell.slice(1)) - 1 - table.firstRow;
        if (repair.sheet !== table.sheet || repair.cell[0] !== letters || formulas[row] !== repair.base) continue;
        values[row] = formulas[row] = repair.value as CellValue;
        left.delete(repair);
      }
      return { ...column, values, formulas };
    }),
  }));
  if (left.size > 0) throw new Error(`no cell holds the base of ${JSON.stringify([...left])}`);
  return { ...scan, tables };
}
