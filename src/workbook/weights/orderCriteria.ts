import { CRITERIA_COLUMNS } from "../names";
import type { Blocks } from "../snapshot";
import type { ToldPlan } from "./criterionForm";

/** Puts the rows of the criteria table in another order; no score depends on it. */
export function orderCriteria({ criteria }: Blocks, order: readonly string[]): ToldPlan {
  const table = criteria!.name;
  return {
    plan: { title: "Order of the criteria", steps: [{ kind: "orderRows", table, key: CRITERIA_COLUMNS[0], order }] },
    words: [`Put the rows of ${table} in this order: ${order.join(", ")}. No score changes.`],
  };
}

/** A list with one member moved to the place of another. */
export function movedTo(order: readonly string[], name: string, target: string): readonly string[] {
  const from = order.indexOf(name);
  const to = order.indexOf(target);
  if (from < 0 || to < 0) return order;
  const rest = order.filter((one) => one !== name);
  return [...rest.slice(0, to), name, ...rest.slice(to)];
}
