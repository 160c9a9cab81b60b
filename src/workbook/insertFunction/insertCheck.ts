import type { FunctionHelp } from "../catalogue/functionHelp";
import { freeName } from "../freeName";
import { sameName } from "../snapshot/table";
import { argumentAreas, resultRows } from "./argumentAreas";
import { type ArgumentProblem, argumentProblems, missingArguments } from "./argumentProblems";
import type { BookMap } from "./bookMap";
import type { Destination } from "./insertPlan";
import { parsePlace, type Place, placeProblem } from "./place";
import { spillInTable } from "./spillInTable";
import { tableColumn, type TableColumn } from "./tableColumn";
import { type Entered, writtenCall } from "./writtenCall";

/** What was entered for a function, and where its formula is to be. */
export interface Insertion {
  readonly entered: Entered;
  /** The cell to write in, such as Accounts!H2. */
  readonly cell: string;
  readonly way: "spill" | "column";
  /** The name of the new column of a table; undefined for one that is free. */
  readonly header: string | undefined;
}

/** What an insertion comes to in a workbook, before any cell is looked at. */
export interface InsertCheck {
  /** As it will be written. */
  readonly formula: string;
  /** The function as a column of a table, or why not; undefined where that is no matter. */
  readonly column: TableColumn | undefined;
  /** The name of the new column, where it is to be one. */
  readonly header: string | undefined;
  /** Where it will be written; undefined where that is wrong. */
  readonly to: Destination | undefined;
  /** The first cell of the formula, and how many rows its result has at least. */
  readonly place: Place | undefined;
  readonly rows: number;
  /** The formula of a table's column that would show the rows of the result, where a table has these rows. */
  readonly inTable: string | undefined;
  readonly missing: readonly string[];
  readonly problems: readonly ArgumentProblem[];
  readonly placeProblem: string | undefined;
}

/** Checks what was entered for a function against what there is in a workbook. */
export function insertCheck(
  help: Pick<FunctionHelp, "id" | "parameters">,
  { entered, cell, way, header }: Insertion,
  map: BookMap,
): InsertCheck {
  const column = tableColumn(help, entered, map);
  const inTable = way === "column" && column !== undefined && "table" in column ? column : undefined;
  const sheet = inTable?.table.sheet ?? parsePlace(cell)?.sheet;
  const areas = argumentAreas(help, entered, sheet, map);
  const shared = {
    column,
    missing: missingArguments(help, entered),
    problems: argumentProblems(help, entered, areas, map),
  };
  if (inTable !== undefined) {
    const { table, formula } = inTable;
    const name = header ?? freeName(`KAM ${help.id}`, table.headers);
    const problem = headerProblem(name, table.name, table.headers);
    return {
      ...shared,
      header: name,
      formula,
      placeProblem: problem,
      to: problem === undefined ? { kind: "column", table: table.name, header: name.trim() } : undefined,
      place: { sheet: table.sheet, row: table.row, column: table.column + table.headers.length },
      rows: 1,
      inTable: undefined,
    };
  }
  const rows = resultRows(help.id, entered, areas);
  const problem = placeProblem(cell, rows, areas, map);
  const place = problem === undefined ? parsePlace(cell) : undefined;
  return {
    ...shared,
    header: undefined,
    formula: writtenCall(help, entered),
    placeProblem: problem,
    to: place && { kind: "cell", place },
    place,
    rows,
    inTable: place && spillInTable(help.id, entered, place, map),
  };
}

function headerProblem(header: string, table: string, headers: readonly string[]): string | undefined {
  const name = header.trim();
  if (name === "") return `Name of the column: Enter one that ${table} does not have.`;
  return headers.some((one) => sameName(one, name))
    ? `Name of the column: ${table} has a column ${name} already. Choose another name.`
    : undefined;
}
