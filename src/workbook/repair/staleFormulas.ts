import { modelFormulas } from "../model/modelFormulas";
import type { ChangeStep } from "../plan/plan";
import type { ModelCell } from "../snapshot/snapshot";
import { sameName } from "../snapshot/table";
import { coveredColumns, type FormulaBasis, hasColumn, modelCell, sourceOf, usersReferences } from "./boundModel";

/** The formulas of the model that do not compute from what settings and criteria name, or refer to nothing any more. */
export function staleFormulas(model: FormulaBasis, columns: readonly string[]): readonly ModelCell[] {
  const { binding, criteria, blocks } = model;
  const headers = modelCell(model, "ratingHeaders");
  const rated = criteria.filter((name) => hasColumn(columns, name));
  const readsAll = (cell: ModelCell) => {
    const covered = new Set(coveredColumns(cell, columns).map((name) => name.toLowerCase()));
    return rated.every((name) => covered.has(name.toLowerCase()));
  };
  const readsAs = (cell: ModelCell) => {
    const distinct = (one: ModelCell | undefined) => [...new Set(coveredColumns(one, columns))].join("\n");
    return readsAll(cell) && distinct(cell) === distinct(headers);
  };
  const readsOnly = (names: readonly string[]) => (cell: ModelCell) => {
    const read = usersReferences(cell).flatMap((reference) => reference.columns.map(({ name }) => name));
    return names.every((name) => hasColumn(read, name)) && read.every((name) => hasColumn(names, name));
  };
  const fits: Partial<Record<ModelCell["name"], (cell: ModelCell) => boolean>> = {
    ratingHeaders: readsAll,
    blanks: readsAs,
    scores: readsAs,
    accounts: readsOnly([binding.account]),
    revenue: readsOnly([binding.revenue]),
    eligible: readsOnly([binding.account, ...(binding.eligible === "" ? [] : [binding.eligible])]),
  };
  return (blocks.model ?? []).filter((cell) => {
    if (cell.place === undefined) return false;
    if (cell.name === "revenue" && binding.revenue === "") return cell.formula !== "";
    if (typeof cell.formula !== "string" || !cell.formula.startsWith("=")) return true;
    if (cell.formula.includes("#REF!")) return true;
    if (usersReferences(cell).some(({ table }) => !sameName(table, binding.table))) return true;
    return fits[cell.name]?.(cell) === false;
  });
}

/** The steps that write the stale formulas anew, a sheet each; the revenue's is emptied where no column has it. */
export function formulaSteps(model: FormulaBasis, columns: readonly string[]): readonly ChangeStep[] {
  const formulas = modelFormulas(sourceOf(model, columns));
  if (formulas === undefined) return [];
  const stale = staleFormulas(model, columns).filter(
    ({ name, formula }) => formula !== (formulas[name]?.formula ?? ""),
  );
  const sheets = [...new Set(stale.map(({ place }) => place!.sheet))];
  return sheets.map((sheet) => ({
    kind: "editCells",
    sheet,
    edits: stale
      .filter(({ place }) => place!.sheet === sheet)
      .map(({ name, place, formula }) => ({
        cell: place!.cell,
        base: formula,
        value: formulas[name] ?? "",
      })),
  }));
}
