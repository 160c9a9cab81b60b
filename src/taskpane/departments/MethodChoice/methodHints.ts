import type { AnswerMethod } from "../../../workbook/departments/answers";
import { groupsOf } from "../../../workbook/departments/groups";
import type { Criterion } from "../../../workbook/snapshot/criteria";
import { MOST_CRITERIA } from "../../../models/pairwise";

/** Beyond this a full matrix asks too much: 45 pairs for ten criteria, 66 for twelve. Convention. */
export const MOST_IN_PAIRS = 10;

/** What a department does under each method, and what becomes of it. */
export const METHOD_HINTS: Record<AnswerMethod, string> = {
  points: "Share 100 points out over the criteria.",
  roc: "Rank the criteria. The first ranks weigh far more than the last (rank-order centroid).",
  rank_sum: "Rank the criteria. The weights fall in equal steps from rank to rank (rank sum).",
  groups: "Compare the groups in pairs, then share 100 points out inside each group.",
  criteria: "Compare every criterion with every other.",
};

/** Why a method cannot be used for these criteria, or undefined. */
export function whyNot(method: AnswerMethod, criteria: readonly Criterion[]): string | undefined {
  const count = criteria.length;
  if (method === "criteria" && count > MOST_IN_PAIRS) {
    return `for up to ${MOST_IN_PAIRS} criteria`;
  }
  if (method === "criteria" && count < 2) return "for two criteria or more";
  if (method !== "groups") return undefined;
  const groups = groupsOf(criteria).length;
  if (groups < 2) return "for criteria in two groups or more";
  return groups > MOST_CRITERIA ? `for up to ${MOST_CRITERIA} groups` : undefined;
}
