import { CRITERIA_COLUMNS } from "../names";
import type { Blocks } from "../snapshot/snapshot";
import { columnIndex } from "../snapshot/table";
import type { ToldPlan } from "./criterionForm";

const [KEY] = CRITERIA_COLUMNS;

/** Puts the rows of the criteria table in another order, blank ones last; no score depends on it. */
export function orderCriteria({ criteria }: Blocks, order: readonly string[]): ToldPlan {
  const { name: table, values } = criteria!;
  const key = columnIndex(criteria!, KEY)!;
  const base = values.map((row) => String(row[key]));
  const others = base.filter((name) => !order.includes(name));
  return {
    plan: {
      title: "Order of the criteria",
      steps: [{ kind: "orderRows", table, key: KEY, base, order: [...order, ...others] }],
    },
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
