import type { Plan } from "../plan";
import type { Undo } from "../planOutcome";

export async function recordUndo(plan: Plan): Promise<Undo> {
  return { title: plan.title };
}
