import fs from "node:fs";
import { writeXlsx } from "hucre";
import { columnLetters } from "../../src/workbook/address";
import { CRITERIA_COLUMNS, SETTINGS_COLUMNS } from "../../src/workbook/names";

export type FileCell = string | number | boolean | null;

/** The tables of a workbook with a portfolio, rows without the header. */
export interface ModelFile {
  readonly accountColumns: readonly string[];
  readonly accounts: readonly (readonly FileCell[])[];
  /** Cells of the accounts' sheet by row and column from 0, such as "6,4", with a number format of their own. */
  readonly cells?: ReadonlyMap<string, { readonly value: FileCell; readonly style: { readonly numFmt: string } }>;
  readonly criteria: readonly (readonly FileCell[])[];
  /** Settings beside the names of the table and its columns. */
  readonly settings: readonly (readonly [string, FileCell])[];
}

const BINDING = ["Account", "Parent", "Revenue", "Eligible"];

/** Writes an .xlsx with the tables tblAccounts, tblCriteria and tblSettings, a sheet each, and no formulas. */
export async function writeModelFile(file: string, model: ModelFile): Promise<string> {
  const { accountColumns, accounts, criteria } = model;
  const bound = BINDING.filter((column) => accountColumns.includes(column)).map((column) => [
    `${column} column`,
    column,
  ]);
  const settings = [["Portfolio table", "tblAccounts"], ...bound, ...model.settings].map((row) => [...row, "", ""]);
  const sheets = [
    { name: "Accounts", ...table("tblAccounts", accountColumns, accounts), ...(model.cells && { cells: model.cells }) },
    { name: "KAM Criteria", ...table("tblCriteria", CRITERIA_COLUMNS, criteria) },
    { name: "KAM Settings", ...table("tblSettings", SETTINGS_COLUMNS, settings) },
  ];
  fs.writeFileSync(file, await writeXlsx({ sheets } as Parameters<typeof writeXlsx>[0]));
  return file;
}

function table(name: string, columns: readonly string[], rows: readonly (readonly FileCell[])[]) {
  return {
    rows: [columns, ...rows],
    tables: [
      {
        name,
        range: `A1:${columnLetters(columns.length - 1)}${rows.length + 1}`,
        columns: columns.map((column) => ({ name: column })),
      },
    ],
  };
}
