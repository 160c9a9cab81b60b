import { CRITERIA_COLUMNS } from "../names";
import type { Plan, Step } from "../plan/plan";
import type { Blocks } from "../snapshot/snapshot";
import type { Criterion } from "../snapshot/criteria";
import { type CellValue, sameName } from "../snapshot/table";
import { logSteps } from "./changeLog";

/** A new weight, and what its cell held when the change was begun. */
export interface WeightEdit {
  readonly row: string;
  readonly base: CellValue;
  readonly value: number;
}

/** Writes weights into the criteria table and each change into the log. */
export function applyWeights(
  blocks: Blocks,
  criteria: readonly Criterion[],
  edits: readonly WeightEdit[],
  comment: string,
  now: Date,
): Plan {
  const old = (name: string) => criteria.find((one) => sameName(one.name, name))!.weight;
  const changes = edits.map(({ row, value }) => ({ criterion: row, old: old(row), new: value }));
  const title = edits.length === 1 ? `Weight of ${edits[0]!.row}` : `${edits.length} weights`;
  return { title, steps: [weightStep(blocks, edits), ...logSteps(blocks, changes, comment, now)] };
}

/** The step that writes weights into the criteria table. */
export function weightStep({ criteria }: Blocks, edits: readonly WeightEdit[]): Step {
  return { kind: "editRows", table: criteria!.name, key: CRITERIA_COLUMNS[0], column: "Weight", edits };
}
