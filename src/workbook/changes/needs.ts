import { parseCell } from "../address";
import type { Plan, Step } from "../plan/plan";
import type { PlanRange } from "../plan/range";
import { blocksOf } from "./cellBlocks";
import type { Area } from "./bookNow";

/** What of a table has to be read. */
export interface TableNeeds {
  readonly name: string;
  /** Names of columns in small letters, or all of them. */
  columns: Set<string> | "all";
  /** How many of the last rows are needed with all their columns. */
  tail: number;
  /** The range that is made the table. */
  made?: PlanRange;
}

/** What of a workbook has to be read. */
export interface Needs {
  readonly tables: TableNeeds[];
  readonly cells: { readonly sheet: string; readonly area: Area }[];
}

/** Whether a plan changes anything that is in the workbook already. */
export function hasChanges({ tables, cells }: Needs): boolean {
  return tables.length + cells.length > 0;
}

/** What has to be read before the steps of a plan can be checked, and again to see how far they came. */
export function needsOf({ steps }: Plan): Needs {
  const needs: Needs = { tables: [], cells: [] };
  for (const step of steps) addNeeds(needs, step);
  return needs;
}

function addNeeds(needs: Needs, step: Step): void {
  if (step.kind === "editCells") {
    const places = step.edits.map(({ cell }) => ({ ...parseCell(cell), value: true }));
    needs.cells.push(...blocksOf(places).map((block) => ({ sheet: step.sheet, area: areaOf(block) })));
  } else if (step.kind === "freeze") {
    const [rows, columns] = [step.shown.length, step.shown[0]!.length];
    needs.cells.push({ sheet: step.sheet, area: { ...parseCell(step.start), rows, columns } });
  } else if (step.kind === "makeTable") tableNeeds(needs, step.name).made = step.range;
  else if ("table" in step) {
    const table = tableNeeds(needs, step.table);
    const want = (...names: string[]) => {
      if (table.columns !== "all") for (const name of names) table.columns.add(name.toLowerCase());
    };
    if (step.kind === "editRows") want(step.key, step.column);
    else if (step.kind === "renameColumn") want(step.to);
    else if (step.kind === "addColumn") want(step.name);
    else if (step.kind === "addRows") table.tail = Math.max(table.tail, 2) + step.rows.length;
    else table.columns = "all";
  }
}

/** The needs of a table, none at first. */
export function tableNeeds(needs: Needs, name: string): TableNeeds {
  const known = needs.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known) return known;
  const added: TableNeeds = { name, columns: new Set(), tail: 0 };
  needs.tables.push(added);
  return added;
}

export function areaOf({ row, column, cells }: ReturnType<typeof blocksOf>[number]): Area {
  return { row, column, rows: cells.length, columns: cells[0]!.length };
}
