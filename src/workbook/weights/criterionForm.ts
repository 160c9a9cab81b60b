import type { Direction } from "../../models/criteria";
import type { Plan, PlanCell } from "../plan/plan";
import type { Blocks } from "../snapshot/snapshot";
import type { Criterion } from "../snapshot/criteria";
import { columnIndex, sameName } from "../snapshot/table";

/** What a person says about a criterion, its weight aside. */
export interface CriterionForm {
  readonly name: string;
  readonly group: string;
  readonly direction: Direction;
  /** Ends of the scale; both undefined where the list's own least and greatest rating are to be taken. */
  readonly lo: number | undefined;
  readonly hi: number | undefined;
  readonly definition: string;
}

/** A plan and what it will write, a sentence each. */
export interface ToldPlan {
  readonly plan: Plan;
  readonly words: readonly string[];
}

/** The form of a criterion as it is in the sheet. */
export function formOf({ name, group, direction, lo, hi, definition }: Criterion): CriterionForm {
  const scaled = lo !== 0 || hi !== 0;
  return { name, group, direction, lo: scaled ? lo : undefined, hi: scaled ? hi : undefined, definition };
}

/**
 * What keeps a form from being written, a sentence each.
 *
 * @param others the criteria it must not have the name of.
 */
export function faultsOf({ name, lo, hi }: CriterionForm, others: readonly Criterion[]): readonly string[] {
  const faults: string[] = [];
  if (name.trim() === "") faults.push("Enter a name.");
  if (others.some((other) => sameName(other.name, name.trim())))
    faults.push(`There is a criterion "${name.trim()}" already.`);
  if ((lo === undefined) !== (hi === undefined)) faults.push("Enter both ends of the scale, or neither.");
  if (lo !== undefined && hi !== undefined && hi <= lo) {
    faults.push("The upper end of the scale must be above the lower. Where less is better, set that instead.");
  }
  return faults;
}

/** The cells of a form by the columns of the criteria table. */
export function cellsOf({ name, group, direction, lo, hi, definition }: CriterionForm) {
  return {
    Criterion: name.trim(),
    Group: group.trim(),
    Direction: direction,
    Lo: lo ?? "",
    Hi: hi ?? "",
    Definition: definition.trim(),
  } satisfies Record<string, Exclude<PlanCell, null>>;
}

/** Whether the portfolio's table has a column of that name. */
export function hasColumn({ portfolio }: Blocks, name: string): boolean {
  return portfolio !== undefined && columnIndex(portfolio, name.trim()) !== undefined;
}
