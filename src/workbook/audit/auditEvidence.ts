import { AUDIT_QUESTIONS } from "../../models/auditQuestions";
import { bias } from "../../models/bias";
import { normalizeWeights } from "../../models/criteria";
import { matrixOf } from "../../models/matrix";
import { ModelError } from "../../models/modelError";
import { poolWeights, type WeightsPool } from "../../models/weights";
import { boundColumns } from "../portfolioView/boundColumns";
import type { Blocks, Snapshot } from "../snapshot/snapshot";
import { keyListOf } from "../snapshot/keyList";
import { coverage } from "../weights/coverage";
import { AGREED, concordWords } from "../departments/concordWords";
import type { Heard, PoolStudy } from "../departments/poolStudy";

/** What the workbook can say to a question of the selection audit. The answer to the audit stays the user's. */
export interface Evidence {
  /** The number of the question, from 1. */
  readonly question: number;
  readonly label: string;
  readonly text: string;
  readonly answer: "yes" | "no" | "unknown";
  readonly sentence: string;
}

type Finding = Pick<Evidence, "answer" | "sentence">;

/** A score whose order agrees with that of revenue from here on only repeats revenue (Kendall's τ-b). Convention. */
export const REPEATS_REVENUE = 0.7;

/** Weights of the sheet this close to pooled ones, as shares, differ by the rounding of what was written. */
const ROUNDING = 0.002;

/** Fewest departments whose answers are more than one party's liking. */
const SEVERAL = 2;

/**
 * The evidence for questions 4 to 7 of the selection audit: whether the list follows scores rather than decisions and
 * the weights come from several departments (4), whether all were heard and agree (5), whether the score is more than
 * revenue by another name (6), and whether the criteria cover the four groups (7). By the weights in the sheet.
 */
export function auditEvidence(snapshot: Snapshot, blocks: Blocks, study: PoolStudy): readonly Evidence[] {
  const findings: readonly (readonly [question: number, finding: Finding])[] = [
    [4, objectiveChoice(snapshot, study)],
    [5, departmentsAgree(study)],
    [6, moreThanRevenue(snapshot, blocks)],
    [7, fourGroups(snapshot)],
  ];
  return findings.map(([question, finding]) => ({ question, ...AUDIT_QUESTIONS[question - 1]!, ...finding }));
}

function objectiveChoice({ criteria, portfolio }: Snapshot, { heard }: PoolStudy): Finding {
  if ("problems" in portfolio) return unknown("Whether the list follows the scores cannot be seen without accounts.");
  const weights = criteria.map(({ weight }) => weight);
  const list = keyListOf(portfolio.portfolio, criteria, weights);
  if ("problem" in list) return unknown("There is no key list yet.");
  const decided = list.counts["Key (override)"];
  if (decided > 0) {
    const accounts = decided === 1 ? "1 account is" : `${decided} accounts are`;
    return no(`${accounts} on the key list by an override and not by score.`);
  }
  const byScore = "Every key account is on the list by its score";
  if (heard.length < SEVERAL) {
    return unknown(`${byScore}, but fewer than two departments gave weights: they may be one party's liking.`);
  }
  const who = listed(heard.map(({ name }) => name));
  if (isPooled(weights, heard)) return yes(`${byScore}, with the weights that ${who} gave together.`);
  return unknown(`${byScore}, but the weights in the sheet are not those that ${who} gave together.`);
}

/** Whether the sheet's weights are the pool of the departments', by either mean and but for rounding. */
function isPooled(weights: readonly number[], heard: readonly Heard[]): boolean {
  const sheet = normalizeWeights(weights);
  const matrix = matrixOf(heard.map((one) => Array.from(one.weights)));
  const voices = heard.map(({ voice }) => voice);
  const isPositive = heard.every((one) => !one.weights.includes(0));
  const pools = (isPositive ? ["mean", "geomean"] : ["mean"]) as readonly WeightsPool[];
  return pools.some((pool) =>
    poolWeights(matrix, pool, voices).every((weight, c) => Math.abs(weight - sheet[c]!) <= ROUNDING),
  );
}

function departmentsAgree({ weighed, heard, concord, outlier }: PoolStudy): Finding {
  const silent = weighed.filter(({ weights }) => weights === undefined).map(({ department }) => department.name);
  if (silent.length > 0) return unknown(`Not heard yet: ${listed(silent)}.`);
  if (heard.length < SEVERAL) return unknown("Agreement needs the answers of at least two departments.");
  if (concord === undefined || typeof concord === "string") return unknown(concord ?? "There is one criterion only.");
  const found = `${heard.length} departments were heard. Kendall's W is ${concord.w.toFixed(2)}: ${concordWords(concord)}`;
  const bar = `${AGREED} or more counts as agreed, a convention`;
  if (concord.w >= AGREED) return yes(`${found} (${bar}).`);
  return no(`${found} (${bar}).${outlier === undefined ? "" : ` ${outlier.name} lies farthest from the rest.`}`);
}

function moreThanRevenue({ criteria, portfolio }: Snapshot, blocks: Blocks): Finding {
  if ("problems" in portfolio) return unknown("Without accounts the scores cannot be compared with revenue.");
  const { revenue } = boundColumns(blocks);
  if (revenue === undefined) return unknown("No revenue column is set, so the scores cannot be compared with it.");
  const list = keyListOf(
    portfolio.portfolio,
    criteria,
    criteria.map(({ weight }) => weight),
  );
  if ("problem" in list) return unknown("There are no scores yet.");
  try {
    const { tau, inBoth, top } = bias(list.scores, revenue.amounts, portfolio.portfolio.capacity);
    if (Number.isNaN(tau)) return unknown("All scores or all revenues are equal, so there is no order to compare.");
    const found =
      `The order by score and the order by revenue agree with τ ${tau.toFixed(2)}; ` +
      `${Math.round(inBoth * 10) / 10} of the top ${top} are the same`;
    const bar = `${REPEATS_REVENUE} or more repeats revenue, a convention`;
    return tau >= REPEATS_REVENUE ? no(`${found} (${bar}).`) : yes(`${found} (${bar}).`);
  } catch (error) {
    if (error instanceof ModelError) return unknown("Fewer than three accounts have both a score and revenue.");
    throw error;
  }
}

function fourGroups({ criteria }: Snapshot): Finding {
  const { covered, absent } = coverage(criteria);
  const found = `Criteria with weight cover ${covered.length} of the ${covered.length + absent.length} groups`;
  if (absent.length === 0) return yes(`${found}.`);
  return no(`${found}; none for ${listed(absent.map((group) => group.toLowerCase()))}.`);
}

const yes = (sentence: string): Finding => ({ answer: "yes", sentence });
const no = (sentence: string): Finding => ({ answer: "no", sentence });
const unknown = (sentence: string): Finding => ({ answer: "unknown", sentence });

/** Names in a sentence: Sales, Finance and Service. */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
