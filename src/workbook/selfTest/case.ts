import type { Example } from "../../examples/example";
import type { PlanCell } from "../plan/plan";

/** Cells that a case needs, or how they follow from the addresses of the ranges before them. */
type CaseRange = readonly (readonly PlanCell[])[] | ((before: readonly string[]) => readonly (readonly PlanCell[])[]);

/** A formula whose result is known, with the ranges it refers to. */
export interface SelfTestCase {
  readonly name: string;
  readonly title: string;
  readonly ranges: readonly CaseRange[];
  /** The formula without its equals sign, given the addresses of the ranges. */
  readonly formula: (addresses: readonly string[]) => string;
  readonly wanted: Example["result"];
}
