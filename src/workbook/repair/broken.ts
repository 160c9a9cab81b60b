import type { Plan, Step } from "../plan/plan";

/** One way to mend something, in one step. */
export interface Repair {
  /** What the button says. */
  readonly label: string;
  /** What the user is told when it is done. */
  readonly done: string;
  readonly plan: Plan;
}

/** Something the model no longer finds, and what can be done about it. */
export interface Broken {
  readonly sentence: string;
  readonly repairs: readonly Repair[];
}

export function repair(label: string, done: string, steps: readonly Step[]): Repair {
  return { label, done, plan: { title: label, steps } };
}
