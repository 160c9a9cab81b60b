import type { Direction } from "../../models/criteria";
import type { CellValue } from "../snapshot/table";
import { guessAccount } from "./accountColumn";
import type { ColumnGuess } from "./columnGuess";
import { type ColumnProfile, profileColumns } from "./columnProfile";
import { guessGroup } from "./criterionGroup";
import { guessDirection } from "./direction";
import { guessEligible } from "./eligibleColumn";
import { phraseIn } from "./headerWords";
import { whyNoCriterion } from "./notCriterion";
import { guessParent } from "./parentColumn";
import { guessRevenue } from "./revenueColumns";
import { guessScale } from "./scale";
import { WORDS } from "./words";

/** What a column can be besides a criterion; each once. */
export const ROLES = ["account", "parent", "revenue", "eligible"] as const;
export type Role = (typeof ROLES)[number];

/** A column that is proposed as a criterion, and why so. */
export interface ProposedCriterion {
  readonly column: string;
  readonly group: string;
  readonly direction: Direction;
  readonly lo: number;
  readonly hi: number;
  readonly reason: string;
}

/** A column that is nothing to the model, and why. */
export interface UnusedColumn {
  readonly column: string;
  readonly reason: string;
  /** Whether it holds numbers, so that the user may make it a criterion all the same. */
  readonly numeric: boolean;
}

/** What a table is taken for. Roles and criteria name columns; a column may be both revenue and a criterion. */
export interface Proposal {
  readonly columns: readonly ColumnProfile[];
  readonly roles: Readonly<Record<Role, ColumnGuess>>;
  readonly criteria: readonly ProposedCriterion[];
  readonly unused: readonly UnusedColumn[];
}

/** From so many rated criteria on, revenue is no criterion by default: a convention. */
const ENOUGH_RATINGS = 3;

/** Proposes what the columns of a table are, each guess with its reason. */
export function propose(columns: readonly string[], values: readonly (readonly CellValue[])[]): Proposal {
  const profiles = profileColumns(columns, values);
  const account = guessAccount(profiles);
  const parent = guessParent(profiles, account.column);
  const revenue = guessRevenue(profiles, [account.column]);
  const eligible = guessEligible(profiles);
  const roles = { account, parent, revenue, eligible };
  const bound = ROLES.map((role) => roles[role].column);
  const others = profiles.filter(({ name }) => !bound.includes(name));
  const judged = others.map((profile) => ({ profile, reason: why(profile, revenue.otherPeriods) }));
  const rated = judged.filter(({ reason }) => reason === undefined).map(({ profile }) => profile);
  const ratings = rated.filter((profile) => guessScale(profile, "benefit").closed).length;
  const sized = profiles.filter(({ name }) => name === revenue.column && ratings < ENOUGH_RATINGS);
  return {
    columns: profiles,
    roles,
    criteria: profiles.filter((profile) => rated.includes(profile) || sized.includes(profile)).map(proposeCriterion),
    unused: judged.flatMap(({ profile, reason }) =>
      reason === undefined ? [] : [{ column: profile.name, reason, numeric: canRate(profile) }],
    ),
  };
}

/** What a column of numbers would be as a criterion. */
export function proposeCriterion(profile: ColumnProfile): ProposedCriterion {
  const { name } = profile;
  const { direction } = guessDirection(name);
  const { lo, hi, reason } = guessScale(profile, direction);
  return {
    column: name,
    group: guessGroup(name, direction),
    direction,
    lo,
    hi,
    reason: criterionReason(name, direction, reason),
  };
}

/** Why a criterion is as it is: the word that makes less better, and the scale. */
export function criterionReason(header: string, direction: Direction, scale: string): string {
  const { word } = guessDirection(header);
  return direction === "cost" && word !== undefined ? `"${word}": less is better; ${scale}` : scale;
}

/** Whether a column has numbers that differ, without which there is no scale. */
export function canRate({ numbers }: ColumnProfile): boolean {
  return numbers.length > 0 && numbers[0]! < numbers.at(-1)!;
}

function why(profile: ColumnProfile, otherPeriods: readonly string[]): string | undefined {
  if (otherPeriods.includes(profile.name)) return "revenue of another period";
  const reason = whyNoCriterion(profile);
  if (reason !== undefined) return reason;
  return phraseIn(profile.name, WORDS.notActual) !== undefined && phraseIn(profile.name, WORDS.revenue) !== undefined
    ? "a plan, not a result"
    : undefined;
}
