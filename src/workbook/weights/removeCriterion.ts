import { CRITERIA_COLUMNS } from "../names";
import type { Step } from "../plan/plan";
import type { Blocks } from "../snapshot/snapshot";
import type { Criterion } from "../snapshot/criteria";
import { columnIndex, rowsWithKey } from "../snapshot/table";
import { weightStep } from "./applyWeights";
import { logSteps } from "./changeLog";
import type { ToldPlan } from "./criterionForm";
import { sumOf } from "./precision";
import { scaleTo } from "./rescale";

/**
 * Removes a criterion's row. The weights of the others are scaled to the sum there was before, in their proportions;
 * those that are computed in the sheet stay. The column with the ratings stays too.
 */
export function removeCriterion(
  blocks: Blocks,
  criteria: readonly Criterion[],
  removed: Criterion,
  now: Date,
): ToldPlan {
  const table = blocks.criteria!;
  const others = criteria.filter((one) => one !== removed);
  const total = sumOf(criteria.map(({ weight }) => weight));
  const before = { weights: others.map(({ weight }) => weight), held: others.map(({ computed }) => computed) };
  const scaled = (total > 0 && removed.weight > 0 && scaleTo(before, before.weights, total)) || before.weights;
  const changed = others.flatMap((one, i) => (scaled[i] === one.weight ? [] : [{ one, value: scaled[i]! }]));
  const [row] = rowsWithKey(table, columnIndex(table, CRITERIA_COLUMNS[0])!, removed.name);
  const base = (table.formulas ?? table.values)[row!]!;
  const steps: Step[] = [{ kind: "removeRows", table: table.name, rows: [{ base }] }];
  const words = [`Remove the row "${removed.name}" from ${table.name}. Its ratings stay in their column.`];
  if (changed.length > 0) {
    steps.push(
      weightStep(
        blocks,
        changed.map(({ one, value }) => ({ row: one.name, base: one.cell, value })),
      ),
    );
    words.push(
      `Scale the other weights to the same sum of ${total}: ` +
        `${changed.map(({ one, value }) => `${one.name} ${one.weight} → ${value}`).join(", ")}.`,
    );
  }
  const log = [
    { criterion: removed.name, old: removed.weight, new: null },
    ...changed.map(({ one, value }) => ({ criterion: one.name, old: one.weight, new: value })),
  ];
  steps.push(...logSteps(blocks, log, "Criterion removed", now));
  words.push("Write this to the change log.");
  return { plan: { title: `Removal of "${removed.name}"`, steps }, words };
}
