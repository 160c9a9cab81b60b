import type { UndoRecord } from "./undoRecord";

/** How a plan that was carried out can be taken back, as long as its cells are as it left them. */
export interface Undo {
  /** The title of the plan. */
  readonly title: string;
  /** What the plan has done; undefined where Excel could not be read afterwards, so that nobody can tell. */
  readonly record?: UndoRecord;
}

/** How carrying out a plan ended; the sentences are for the user. */
export type PlanOutcome =
  | { readonly kind: "done"; readonly undo: Undo }
  /** The workbook is as it was before. */
  | { readonly kind: "unchanged"; readonly why: readonly string[] }
  /** It failed and could not be taken back wholly: these are left, such as: sheet "Accounts". */
  | { readonly kind: "remains"; readonly why: string; readonly objects: readonly string[] }
  /** It failed, and Excel does not say what is left; at most these, with the tables on the sheets. */
  | { readonly kind: "unknown"; readonly why: string; readonly objects: readonly string[] };

/** How taking a plan back ended: the workbook is as it was before the plan; or as it was, or partly, and why. */
export type UndoOutcome = { readonly kind: "done" } | Exclude<PlanOutcome, { kind: "done" }>;

/** What a plan that failed has left, for the user. */
export function failureSentence(outcome: Exclude<PlanOutcome, { kind: "done" }>): string {
  if (outcome.kind === "unchanged") return `Nothing was changed. ${outcome.why.join(" ")}`;
  const list = outcome.objects.join(", ");
  return outcome.kind === "remains"
    ? `${outcome.why} KAM could not take everything back. This is left: ${list}. Put it right before you try again.`
    : `${outcome.why} KAM cannot see what is left. Look for these and put right what is there: ${list}.`;
}
