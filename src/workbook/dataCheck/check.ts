import type { CheckedData } from "./checkedData";
import type { Finding } from "./finding";

/** One thing that is looked for. */
export interface Check {
  readonly id: string;
  /** What is found, such as "Empty cells". */
  readonly title: string;
  /** Why it matters for the numbers, in a sentence or two. */
  readonly explanation: string;
  /** What the repair does, where there is one: for a button, and for the list of what was done. */
  readonly repair?: { readonly label: string; readonly done: string };
  /** Everything of the kind, table by table. */
  find(data: CheckedData): Finding[];
}
