import { ModelError } from "../../models/modelError";
import type { PortfolioInput } from "../../models/portfolio";
import { portfolioMatrix } from "../../models/portfolioMatrix";
import { score } from "../../models/score";
import { DEFAULTS } from "../../models/defaults";
import { isKey } from "../../models/status";
import type { Criterion } from "../snapshot/criteria";
import type { AccountRow } from "./listing";

/** What a group of criteria says about an account: how attractive it is, how strong our position there is, or neither. */
export type Axis = "attractiveness" | "strength" | "neither";
export const AXES = ["attractiveness", "strength", "neither"] as const satisfies Axis[];

/** The fields of the matrix: weak and strong where the account is attractive, then where it is not; KAM.MATRIX's names. */
export const MATRIX_FIELDS = ["Key development", "Key", "Opportunistic", "Maintenance"] as const;

export type GroupAxes = Readonly<Record<string, Axis>>;

export interface Bubble {
  readonly row: number;
  readonly account: string;
  readonly attractiveness: number;
  readonly strength: number;
  readonly revenue: number | undefined;
  readonly cell: string;
  readonly isKey: boolean;
}

export interface BubbleMatrix {
  /** Largest first, so that small bubbles are drawn over large ones; at most `MOST_BUBBLES`. */
  readonly bubbles: readonly Bubble[];
  /** Accounts that have a place in the matrix. */
  readonly placed: number;
  /** Accounts without ratings enough on one of the axes. */
  readonly unrated: number;
  /** Where high begins on both axes. */
  readonly cut: number;
}

/** More bubbles than this hide each other: the key accounts and then the largest are shown. */
export const MOST_BUBBLES = 120;

/** The group of criteria that says how well we fit what the customer needs; the others say what the customer offers. */
const STRENGTH_GROUP = "needs";

/**
 * Which groups make which axis until the user says otherwise: needs, which our offer meets or does not, are the strength
 * of our position; outcomes, attributes and risks are what makes the account attractive. A convention.
 */
export function usualAxes(groups: readonly string[]): GroupAxes {
  return Object.fromEntries(
    groups.map((group) => [group, group.toLowerCase() === STRENGTH_GROUP ? "strength" : "attractiveness"]),
  );
}

/** Groups of the criteria in the order of the table. */
export function groupsOf(criteria: readonly Criterion[]): readonly string[] {
  return [...new Set(criteria.map(({ group }) => group))];
}

/**
 * The portfolio matrix: each account by its attractiveness and the strength of our position, both scores over the
 * criteria of that axis with their weights; its cell as KAM.MATRIX names it.
 */
export function bubbleMatrix(
  input: PortfolioInput,
  columns: readonly Criterion[],
  rows: readonly AccountRow[],
  axes: GroupAxes,
): BubbleMatrix | { readonly problem: string } {
  const along = (axis: Axis) => columns.map(({ group }, j) => (axes[group] === axis ? input.weights[j]! : 0));
  const [up, across] = [along("attractiveness"), along("strength")];
  for (const [weights, axis] of [
    [up, "attractiveness"],
    [across, "strength of our position"],
  ] as const) {
    if (weights.some((weight) => weight > 0)) continue;
    return { problem: `No criterion with a weight stands for ${axis}. Choose a group for it below.` };
  }
  try {
    const y = score(input.ratings, up, input).scores;
    const x = score(input.ratings, across, input).scores;
    const { cells } = portfolioMatrix(y, x);
    const placed = rows.flatMap((row): Bubble[] => {
      const [attractiveness, strength] = [y[row.row]!, x[row.row]!];
      if (Number.isNaN(attractiveness) || Number.isNaN(strength)) return [];
      const { account, revenue, status } = row;
      return [
        { row: row.row, account, attractiveness, strength, revenue, cell: cells[row.row]!, isKey: isKey(status) },
      ];
    });
    const size = ({ revenue }: Bubble) => revenue ?? -Infinity;
    const first = [...placed].sort((a, b) => Number(b.isKey) - Number(a.isKey) || compareSize(size(a), size(b)));
    return {
      bubbles: first.slice(0, MOST_BUBBLES).sort((a, b) => compareSize(size(a), size(b))),
      placed: placed.length,
      unrated: rows.length - placed.length,
      cut: DEFAULTS.matrixCut.value,
    };
  } catch (error) {
    if (error instanceof ModelError) return { problem: error.message };
    throw error;
  }
}

function compareSize(a: number, b: number): number {
  return a === b ? 0 : b - a;
}
