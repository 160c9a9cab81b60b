import type { Workbook } from "../../workbook/excel/workbook";
import type { PlanOutcome, Undo } from "../../workbook/changes/outcome";
import type { Plan } from "../../workbook/plan/plan";

type Failure = Exclude<PlanOutcome, { kind: "done" }>;

/** Plans that belong together, after they were carried out or taken back. */
export interface Series {
  /** Undefined where all went well. */
  readonly failure: Failure | undefined;
  /** What is in the workbook and can be taken back, the last first. */
  readonly undos: readonly Undo[];
}

/** Carries out plans one after the other. Where one fails, those before it are taken back. */
export async function carryOutSeries(workbook: Workbook, plans: readonly Plan[]): Promise<Series> {
  let undos: readonly Undo[] = [];
  for (const plan of plans) {
    const outcome = await workbook.carryOut(plan);
    if (outcome.kind !== "done") {
      const { undos: left } = await takeSeriesBack(workbook, undos);
      return { failure: withLeft(outcome, left), undos: left };
    }
    undos = [outcome.undo, ...undos];
  }
  return { failure: undefined, undos };
}

/** Takes plans back, the last first, until one cannot be. */
export async function takeSeriesBack(workbook: Workbook, undos: readonly Undo[]): Promise<Series> {
  for (const [taken, undo] of undos.entries()) {
    const outcome = await workbook.undo(undo);
    if (outcome.kind === "done") continue;
    const left = undos.slice(taken);
    return { failure: taken === 0 ? outcome : withLeft(outcome, left), undos: left };
  }
  return { failure: undefined, undos: [] };
}

/** A failure that leaves in the workbook what some plans have done. */
function withLeft(failure: Failure, left: readonly Undo[]): Failure {
  if (left.length === 0) return failure;
  const objects = left.map(({ title }) => title);
  if (failure.kind === "unchanged") return { kind: "remains", why: failure.why.join(" "), objects };
  return { ...failure, objects: [...failure.objects, ...objects] };
}
