import { parseCell } from "../../../src/workbook/address";
import { OPTIONAL_TABLES, TABLES } from "../../../src/workbook/names";
import type { Plan } from "../../../src/workbook/plan/plan";
import type { OptionalTables } from "../../../src/workbook/snapshot/snapshot";
import type { Criterion } from "../../../src/workbook/snapshot/criteria";
import type { CellValue, TableBlock } from "../../../src/workbook/snapshot/table";

/** Criteria of these groups, such as { Growth: "Outcomes" }. */
export function criteriaOf(groups: Readonly<Record<string, string>>): Criterion[] {
  return Object.entries(groups).map(([name, group]) => ({
    name,
    group,
    direction: "benefit",
    lo: 0,
    hi: 10,
    weight: 0,
    cell: 0,
    computed: false,
    definition: "",
  }));
}

/** A table of some columns and rows. */
export function tableOf(name: string, columns: readonly string[], values: readonly CellValue[][]): TableBlock {
  return { name, columns, values, formulas: values };
}

/**
 * The optional tables after a plan. Every base is checked: a row that is to go or a cell that is to change must be
 * there as it was read.
 */
export function afterPlan(before: OptionalTables, { steps }: Plan): OptionalTables {
  const tables: Record<string, TableBlock> = { ...before } as Record<string, TableBlock>;
  const cells = new Map<string, CellValue>();
  const keyOf = (name: string) => OPTIONAL_TABLES.find((key) => TABLES[key] === name)!;
  const change = (name: string, values: readonly (readonly CellValue[])[]) => {
    tables[keyOf(name)] = { ...tables[keyOf(name)]!, values, formulas: values };
  };
  for (const step of steps) {
    if (step.kind === "setCells") {
      const { row, column } = parseCell(step.start);
      step.cells.forEach((line, i) =>
        line.forEach((cell, j) => cells.set(`${row + i},${column + j}`, (cell ?? "") as CellValue)),
      );
    } else if (step.kind === "addTable") {
      const { row, column } = parseCell(step.range.start);
      const lines = Array.from({ length: step.range.rows }, (_, i) =>
        Array.from({ length: step.range.columns }, (__, j) => cells.get(`${row + i},${column + j}`) ?? ""),
      );
      tables[keyOf(step.name)] = tableOf(step.name, lines[0]!.map(String), lines.slice(1));
    } else if (step.kind === "addRows") {
      const { columns, values } = tables[keyOf(step.table)]!;
      const kept = values.filter((row) => row.some((cell) => cell !== ""));
      const added = step.rows.map((row) => columns.map((name) => (row[step.columns.indexOf(name)] ?? "") as CellValue));
      change(step.table, [...kept, ...added]);
    } else if (step.kind === "removeRows") {
      const left = [...tables[keyOf(step.table)]!.values];
      for (const { base } of step.rows) {
        const at = left.findIndex((row) => row.every((cell, j) => cell === base[j]));
        if (at < 0) throw new Error(`${step.table} has no row ${base.join(", ")}`);
        left.splice(at, 1);
      }
      change(step.table, left);
    } else if (step.kind === "editFoundRows") {
      const { columns, values } = tables[keyOf(step.table)]!;
      const next = values.map((row) => [...row]);
      const taken = new Set<number>();
      for (const { base, cells: written } of step.rows) {
        const at = values.findIndex((row, i) => !taken.has(i) && row.every((cell, j) => cell === base[j]));
        if (at < 0) throw new Error(`${step.table} has no row ${base.join(", ")}`);
        taken.add(at);
        step.columns.forEach((name, j) => (next[at]![columns.indexOf(name)] = written[j] as CellValue));
      }
      change(step.table, next);
    } else if (step.kind === "editRows") {
      const { columns, values } = tables[keyOf(step.table)]!;
      const [key, column] = [columns.indexOf(step.key), columns.indexOf(step.column)];
      const next = values.map((row) => [...row]);
      for (const { row, base, value } of step.edits) {
        const line = next.find((cellsOfRow) => cellsOfRow[key] === row);
        if (line?.[column] !== base) throw new Error(`${step.table}: ${row} is not ${base}`);
        line[column] = value as CellValue;
      }
      change(step.table, next);
    }
  }
  return tables;
}
