import type { FunctionHelp } from "../catalogue/functionHelp";
import { cellsOfThisRow, thisRow } from "../myTable/thisRow";
import { sameName } from "../snapshot/table";
import { callFormula } from "../workedExamples/call";
import { areaOf } from "./areaOf";
import { type BookMap, type TableArea, tableOf } from "./bookMap";
import { fixedReference, onlyReference, type Reference, referencesIn, withReferences } from "./references";
import { ROW_FACTS } from "./rowFacts";
import { type Entered, isLeftOut, writtenArgument } from "./writtenCall";

/** A function as a column of a table, whose cells read their own row; or why it cannot be one. */
export type TableColumn = { readonly table: TableArea; readonly formula: string } | { readonly why: string };

type TableReference = Extract<Reference, { kind: "table" }>;

/**
 * The formula of a column in the table whose columns a row function reads.
 *
 * @returns undefined where the function needs the whole list, or reads no columns of a table.
 */
export function tableColumn(
  { id, parameters }: Pick<FunctionHelp, "id" | "parameters">,
  entered: Entered,
  map: BookMap,
): TableColumn | undefined {
  const facts = ROW_FACTS[id];
  const byRow = parameters.filter(({ name }) => facts?.byRow?.includes(name) && !isLeftOut(entered, name));
  const read = byRow.map((parameter) => ({ parameter, formula: writtenArgument(parameter, entered) }));
  const table = read.flatMap(({ formula }) => columnsIn(formula).map((one) => tableOf(map, one.table)))[0];
  if (facts === undefined || table === undefined) return undefined;

  const word = Object.entries(facts.notByRow ?? {}).find(([name, words]) => words.includes(entered[name] ?? ""));
  if (word !== undefined) {
    const [name] = word;
    return { why: `${name} "${entered[name]!}" gives several cells for a row, or needs the whole list.` };
  }
  if (facts.anchored?.includes(entered.method ?? "") && isLeftOut(entered, "anchors")) {
    return { why: "without anchors the scale is that of the whole list." };
  }
  const foreign = read.find(({ formula }) => !isOfTable(formula, table, map));
  if (foreign !== undefined) {
    return { why: `${foreign.parameter.name} is neither columns of ${table.name} nor one value.` };
  }
  const written = parameters.map((parameter) =>
    withReferences(writtenArgument(parameter, entered), (reference) => {
      if (reference.kind === "cells") return fixedReference(reference);
      const isOwn = byRow.includes(parameter) && isColumns(reference) && isOf(table)(reference);
      return isOwn ? ofThisRow(reference, table) : reference.text;
    }),
  );
  return { table, formula: `=${callFormula(id, written)}` };
}

/** The references to rows of columns of tables. */
function columnsIn(formula: string): TableReference[] {
  return referencesIn(formula).filter(isColumns);
}

function isColumns(one: Reference): one is TableReference {
  return one.kind === "table" && one.part === "rows" && one.columns.length > 0;
}

const isOf = (table: TableArea) => (one: TableReference) => sameName(one.table, table.name);

/** Whether a formula has a row for each of the table's, or one value for all of them. */
function isOfTable(formula: string, table: TableArea, map: BookMap): boolean {
  const own = columnsIn(formula).filter(isOf(table));
  if (own.length > 0) return referencesIn(formula).length === own.length;
  const only = onlyReference(formula);
  const area = only && areaOf(only, table.sheet, map);
  return only === undefined || (area !== undefined && area.rows === 1);
}

function ofThisRow({ text, columns }: TableReference, { name }: TableArea): string {
  return columns.length === 1 ? thisRow(name, columns[0]!) : cellsOfThisRow(name, text);
}
