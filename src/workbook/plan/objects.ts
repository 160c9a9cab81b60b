import type { Plan } from "./plan";
import { sameName } from "../snapshot/table";

/** The sheets, tables and defined names of a workbook, or of what a plan adds to one. */
export interface WorkbookObjects {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** What a workbook has that can stand in the way of a plan. */
export interface WorkbookState extends WorkbookObjects {
  /** Whether Excel keeps sheets from being added. */
  readonly structureProtected: boolean;
  /** Whether it is open to be read only. */
  readonly isReadOnly?: boolean;
}

/** What a plan adds to a workbook. */
export function addedBy({ steps }: Plan): WorkbookObjects {
  return {
    sheets: steps.flatMap((step) => (step.kind === "addSheet" ? [step.name] : [])),
    tables: steps.flatMap((step) => (step.kind === "addTable" ? [step.name] : [])),
    names: steps.flatMap((step) => (step.kind === "addName" ? [step.name] : [])),
  };
}

/** Objects one by one, such as: sheet "Accounts". */
export function inWords({ sheets, tables, names }: WorkbookObjects): string[] {
  return [
    ...sheets.map((name) => `sheet "${name}"`),
    ...tables.map((name) => `table "${name}"`),
    ...names.map((name) => `name "${name}"`),
  ];
}

/** What stands in the way of a plan, a sentence each with the cure; none where it can be carried out. */
export function obstacles(plan: Plan, now: WorkbookState): string[] {
  if (now.isReadOnly) {
    return [
      "This workbook is open to be read only. Choose Edit Workbook, or save a copy and open that, then try again.",
    ];
  }
  const added = addedBy(plan);
  if (now.structureProtected && added.sheets.length > 0) {
    return [
      "The structure of this workbook is protected, so no sheet can be added. " +
        "Choose Review, Protect Workbook to end that, then try again.",
    ];
  }
  const made = plan.steps.flatMap((step) => (step.kind === "makeTable" ? [step.name] : []));
  const holds = (list: readonly string[], name: string) => list.some((one) => sameName(one, name));
  const sheet = (name: string) => `This workbook has a sheet "${name}" already. Rename or delete it, then try again.`;
  const table = (name: string) =>
    `This workbook has a table "${name}" already. Rename it under Table Design, then try again.`;
  const defined = (name: string) =>
    `This workbook has a defined name "${name}" already. Rename or delete it in the Name Manager, then try again.`;
  const named = [...added.tables, ...made, ...added.names]; // tables and defined names share their names
  return [
    ...added.sheets.filter((name) => holds(now.sheets, name)).map(sheet),
    ...named.filter((name) => holds(now.tables, name)).map(table),
    ...named.filter((name) => holds(now.names, name)).map(defined),
  ];
}
