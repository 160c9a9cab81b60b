import type { Criterion } from "../snapshot/criteria";
import { sameName } from "../snapshot/table";

/** What the criteria without a group are called where groups are compared. */
export const NO_GROUP = "No group";

/** Criteria of one group, in the order of the sheet. */
export interface CriteriaGroup {
  readonly name: string;
  /** Their positions among all criteria. */
  readonly members: readonly number[];
}

/** The groups of the criteria, in the order of their first criterion; the case of letters makes no other group. */
export function groupsOf(criteria: readonly Criterion[]): readonly CriteriaGroup[] {
  const groups: { name: string; members: number[] }[] = [];
  criteria.forEach(({ group }, c) => {
    const name = group === "" ? NO_GROUP : group;
    const known = groups.find((one) => sameName(one.name, name));
    if (known === undefined) groups.push({ name, members: [c] });
    else known.members.push(c);
  });
  return groups;
}
