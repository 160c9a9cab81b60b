import { type Group, GROUPS } from "../myTable/criterionGroup";

/** Which of the four groups that criteria should come from (question 7 of the selection audit) have a weight. */
export interface Coverage {
  readonly covered: readonly Group[];
  readonly absent: readonly Group[];
}

/** The one of the four groups that a group in the sheet is, in the singular or plural; undefined where it is another. */
export function groupNamed(name: string): Group | undefined {
  const singular = (text: string) => text.trim().toLowerCase().replace(/s$/, "");
  return GROUPS.find((group) => singular(group) === singular(name));
}

/**
 * How many of the four groups the criteria cover; a criterion without weight covers none.
 *
 * @example coverage([{ group: "Risk", weight: 20 }, { group: "Needs", weight: 0 }]).covered // ["Risks"]
 */
export function coverage(criteria: readonly { readonly group: string; readonly weight: number }[]): Coverage {
  const weighted = new Set(criteria.filter(({ weight }) => weight > 0).map(({ group }) => groupNamed(group)));
  return {
    covered: GROUPS.filter((group) => weighted.has(group)),
    absent: GROUPS.filter((group) => !weighted.has(group)),
  };
}

export { GROUPS };
