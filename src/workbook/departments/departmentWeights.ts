import { matrixOf } from "../../models/matrix";
import { MOST_CRITERIA } from "../../models/pairwise";
import { stakeholderWeights } from "../../models/weights";
import type { Criterion } from "../snapshot/criteria";
import type { Answers, AnswerMethod } from "./answers";
import { type CriteriaGroup, groupsOf } from "./groups";
import { type PairStudy, studyPairs } from "./pairStudy";
import { type PointsStudy, studyPoints } from "./pointsStudy";
import { ranksOf, tiersOf } from "./rankOrder";

/** What a department's answers come to. */
export interface Weighing {
  /** One for each criterion in the order of the sheet, summing to 1; undefined while the answers give none. */
  readonly weights: Float64Array | undefined;
  readonly answered: "nothing" | "partly" | "fully";
  /** What is missing or odd, a sentence each. */
  readonly missing: readonly string[];
  /** What the comparisons come to, where the method has any. */
  readonly study?: PairStudy;
}

type Weigh = (answers: Answers, criteria: readonly Criterion[]) => Weighing;

/**
 * The weights that a department's answers give by its method. What is missing is named and nothing is guessed:
 *
 *   points    shares of the points given; a criterion without points has 0
 *   ranks     none until every criterion is ranked
 *   pairs     by the answers there are, as soon as they link everything (see `completedPairs`)
 *   groups    weight of the group × share of the points inside it; a group of one criterion needs no points
 *
 * A single criterion has all the weight, whatever is answered.
 */
export function weigh(method: AnswerMethod, answers: Answers, criteria: readonly Criterion[]): Weighing {
  if (criteria.length === 1) return { weights: Float64Array.of(1), answered: "fully", missing: [] };
  return WEIGHERS[method](answers, criteria);
}

const WEIGHERS: Record<AnswerMethod, Weigh> = {
  points: weighPoints,
  roc: (answers, criteria) => weighRanks("roc", answers, criteria),
  rank_sum: (answers, criteria) => weighRanks("rank_sum", answers, criteria),
  groups: weighGroups,
  criteria: weighCriteria,
};

function weighPoints({ points }: Answers, criteria: readonly Criterion[]): Weighing {
  const { shares, remark, answered } = studyPoints(
    points,
    criteria.map(({ name }) => name),
  );
  return {
    weights: shares && Float64Array.from(shares),
    answered: answered === 0 ? "nothing" : remark === undefined ? "fully" : "partly",
    missing: remark === undefined ? [] : [remark],
  };
}

function weighRanks(method: "roc" | "rank_sum", { ranks }: Answers, criteria: readonly Criterion[]): Weighing {
  const names = criteria.map(({ name }) => name);
  const inOrder = ranksOf(tiersOf(ranks, names));
  const unranked = names.filter((name) => !inOrder.has(name));
  if (unranked.length > 0) {
    const missing = inOrder.size === 0 ? "Nothing is ranked yet." : `Not ranked yet: ${unranked.join(", ")}.`;
    return { weights: undefined, answered: inOrder.size === 0 ? "nothing" : "partly", missing: [missing] };
  }
  const { values } = stakeholderWeights(matrixOf([names.map((name) => inOrder.get(name)!)]), method);
  return { weights: values, answered: "fully", missing: [] };
}

function weighCriteria({ criteria: pairs }: Answers, criteria: readonly Criterion[]): Weighing {
  if (criteria.length > MOST_CRITERIA) return tooMany("criteria", criteria.length);
  const study = studyPairs(
    criteria.map(({ name }) => name),
    pairs,
  );
  const missing = pairsRemark(study);
  const nothing = study.answered === 0 && study.pairs > 0;
  return {
    weights: nothing ? undefined : study.weights,
    answered: nothing ? "nothing" : missing === undefined ? "fully" : "partly",
    missing: missing === undefined ? [] : [missing],
    study,
  };
}

function weighGroups({ groups: pairs, points }: Answers, criteria: readonly Criterion[]): Weighing {
  const groups = groupsOf(criteria);
  if (groups.length > MOST_CRITERIA) return tooMany("groups", groups.length);
  const study = studyPairs(
    groups.map(({ name }) => name),
    pairs,
  );
  const inside = groups.map((group) => studyPoints(points, namesIn(group, criteria)));
  const remarks = inside.flatMap(({ remark }, g) => (remark === undefined ? [] : [`${groups[g]!.name}: ${remark}`]));
  const missing = [...(pairsRemark(study) === undefined ? [] : [pairsRemark(study)!]), ...remarks];
  const nothing = study.answered === 0 && inside.every(({ answered }) => answered === 0);
  return {
    weights: nothing ? undefined : spread(groups, study, inside, criteria.length),
    answered: nothing ? "nothing" : missing.length === 0 ? "fully" : "partly",
    missing,
    study,
  };
}

function tooMany(what: string, count: number): Weighing {
  const missing = `Pairs can be weighed for up to ${MOST_CRITERIA} ${what}, and there are ${count}. Choose another method.`;
  return { weights: undefined, answered: "partly", missing: [missing] };
}

/** The names of a group's criteria. */
export function namesIn(group: CriteriaGroup, criteria: readonly Criterion[]): readonly string[] {
  return group.members.map((c) => criteria[c]!.name);
}

function spread(
  groups: readonly CriteriaGroup[],
  { weights: ofGroups }: PairStudy,
  inside: readonly PointsStudy[],
  count: number,
): Float64Array | undefined {
  if (ofGroups === undefined || inside.some(({ shares }) => shares === undefined)) return undefined;
  const weights = new Float64Array(count);
  groups.forEach(({ members }, g) => {
    members.forEach((c, i) => (weights[c] = ofGroups[g]! * inside[g]!.shares![i]!));
  });
  return weights;
}

/** What is missing of the pairs, or undefined. */
export function pairsRemark({ pairs, answered, parts }: PairStudy): string | undefined {
  if (answered === pairs) return undefined;
  if (answered === 0) return "No pair is compared yet.";
  const count = `${answered} of ${pairs} pairs are compared`;
  if (parts.length === 1) return `${count}; the others take what these imply.`;
  const [one, other] = parts;
  return `${count}. Nothing links ${listed(one!)} with ${listed(other!)} yet, so there are no weights.`;
}

function listed(names: readonly string[]): string {
  return names.length < 3 ? names.join(" and ") : `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}
