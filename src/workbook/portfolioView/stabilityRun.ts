import type { Contenders } from "../../models/contenders";
import { DEFAULTS } from "../../models/defaults";
import { scoreDraws } from "../../models/scoreDraws";
import { addTopShares } from "../../models/topShares";
import { weightDraws } from "../../models/weightDraws";
import type { Competition } from "./competition";

/** What a run needs, in data that can be handed to a worker. */
export interface StabilityTask {
  readonly field: Omit<Contenders, "errors">;
  readonly places: number;
  readonly draws: number;
  readonly spread: number;
  readonly seed: number;
}

/** The most accounts × criteria × draws, as for KAM.STABILITY; beyond it there are fewer draws. */
const MOST_PRODUCTS = 5e8;

/** The task to find how likely each competing account is to have a place while the weights vary. */
export function stabilityTask({ field, places }: Competition): StabilityTask {
  const { rows, scores, values, weights, method } = field;
  return {
    field: { rows, scores, values, weights, method },
    places,
    draws: Math.max(1, Math.min(DEFAULTS.draws.value, Math.floor(MOST_PRODUCTS / Math.max(1, productsOf(field))))),
    spread: DEFAULTS.spread.value,
    seed: DEFAULTS.seed.value,
  };
}

/** How much work a task is: accounts × criteria × draws. */
export function workOf({ field, draws }: StabilityTask): number {
  return productsOf(field) * draws;
}

function productsOf({ rows, weights }: Pick<Contenders, "rows" | "weights">): number {
  return rows.length * weights.filter((weight) => weight > 0).length;
}

export interface StabilityRun {
  /** Makes some of the draws that are left; returns how many are made by now. */
  advance(draws: number): number;
  /** The share of the draws so far in which each contender had a place, along the field's rows. */
  probability(): Float64Array;
}

/**
 * The simulation of KAM.STABILITY in steps, so that it can tell how far it is and be given up: the same draws in the
 * same order, and so the same numbers whatever the steps.
 */
export function stabilityRun({ field, places, draws, spread, seed }: StabilityTask): StabilityRun {
  const n = field.rows.length;
  const shares = new Float64Array(n);
  const isDecided = places === 0 || places >= n;
  const next = weightDraws(
    field.weights.filter((weight) => weight > 0),
    spread,
    seed,
  );
  const visit = isDecided ? undefined : addTopShares(places, shares);
  let made = 0;
  return {
    advance: (more) => {
      const count = Math.min(more, draws - made);
      if (visit) scoreDraws({ ...field, errors: new Map() }, count, next, visit);
      made += count;
      return made;
    },
    probability: () => {
      if (isDecided) return new Float64Array(n).fill(places === 0 ? 0 : 1);
      return shares.map((share) => share / made);
    },
  };
}
