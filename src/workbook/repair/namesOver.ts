import type { Step } from "../plan/plan";
import { cellOf } from "../snapshot/cellPlace";
import type { Blocks } from "../snapshot/snapshot";
import { sameName } from "../snapshot/table";

/**
 * The steps of a plan with the defined names that the workbook still has from an earlier model: what is added anew
 * under such a name is what the name refers to from then on, so that formulas that use it go on.
 *
 * Names whose cells are gone are taken over always; others only where the workbook has a model's settings, as else they
 * are most likely the user's own.
 */
export function namesOver(steps: readonly Step[], { names = [], sheets = [], settings }: Blocks): readonly Step[] {
  return steps.map((step) => {
    if (step.kind !== "addName") return step;
    const there = names.find(({ name }) => sameName(name, step.name));
    if (there === undefined || (settings === undefined && cellOf(there, sheets) !== undefined)) return step;
    return { kind: "editName", name: there.name, base: there.refersTo, refersTo: step.refersTo };
  });
}
