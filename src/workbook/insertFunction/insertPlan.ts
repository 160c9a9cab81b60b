import { cellAddress } from "../address";
import type { ChangeStep, Plan } from "../plan/plan";
import { type Place, placeText } from "./place";

/** Where a function is written. */
export type Destination =
  | { readonly kind: "cell"; readonly place: Place }
  /** A new column at the right end of a table. */
  | { readonly kind: "column"; readonly table: string; readonly header: string };

/** The plan that writes a formula into an empty cell or a new column of a table; it overwrites nothing. */
export function insertPlan(name: string, formula: string, to: Destination): Plan<ChangeStep> {
  if (to.kind === "column") {
    const { table, header } = to;
    return {
      title: `${name} as a column of ${table}`,
      steps: [{ kind: "addColumn", table, name: header, cells: { formula } }],
    };
  }
  const { sheet, row, column } = to.place;
  return {
    title: `${name} in ${placeText(to.place)}`,
    steps: [{ kind: "editCells", sheet, edits: [{ cell: cellAddress(row, column), base: "", value: { formula } }] }],
  };
}
