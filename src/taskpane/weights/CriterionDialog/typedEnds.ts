import type { CriterionForm } from "../../../workbook/weights/criterionForm";
import { parseNumber } from "../../formatNumber";

/** The ends of a scale as they are typed. */
export interface TypedEnds {
  readonly lo: string;
  readonly hi: string;
}

export function typedEnds({ lo, hi }: Pick<CriterionForm, "lo" | "hi">): TypedEnds {
  const text = (value: number | undefined) => (value === undefined ? "" : String(value));
  return { lo: text(lo), hi: text(hi) };
}

/** The ends that were typed, each undefined where nothing is; undefined where something is no number. */
export function readEnds({ lo, hi }: TypedEnds): Pick<CriterionForm, "lo" | "hi"> | undefined {
  const read = (text: string) => (text.trim() === "" ? undefined : (parseNumber(text) ?? NaN));
  const ends = { lo: read(lo), hi: read(hi) };
  return Number.isNaN(ends.lo) || Number.isNaN(ends.hi) ? undefined : ends;
}
