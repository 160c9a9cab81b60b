import { cellAddress } from "../address";
import type { Plan, Step } from "../plan/plan";
import type { CellValue } from "../snapshot/table";
import type { Freezing } from "./freezing";
import type { KamFormula, KamFormulas } from "./kamFormulas";
import { listSteps } from "./listPlan";

/** What the cells of a formula's result hold and show, row by row. */
export interface ResultCells {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly shown: readonly (readonly CellValue[])[];
}

/**
 * Replaces formulas by their results, and writes the list of them along, so that it is on record which formula made
 * which numbers. Defined names that mean what such a formula spills mean its cells from then on.
 *
 * @param results what was read of each formula's result, in order.
 */
export function freezePlan(
  found: KamFormulas,
  { formulas, names }: Freezing,
  results: readonly ResultCells[],
  version: string,
  now: Date,
): Plan {
  const steps: Step[] = [
    ...listSteps({ ...found, formulas }, "KAM formulas that were replaced by values", version, now),
    ...formulas.map((one, i) => freezeStep(one, results[i]!)),
    ...names.map((one) => ({ kind: "editName", ...one }) as const),
  ];
  return { title: "KAM formulas replaced by values", steps };
}

function freezeStep({ sheet, row, column, cells, formula }: KamFormula, { formulas, shown }: ResultCells): Step {
  return {
    kind: "freeze",
    sheet,
    start: cellAddress(row, column),
    formulas: shown.map((line, i) =>
      line.map((_, j) => {
        if (i + j === 0) return formula;
        return cells > 1 ? String(formulas[i]![j]) : "";
      }),
    ),
    shown,
  };
}
