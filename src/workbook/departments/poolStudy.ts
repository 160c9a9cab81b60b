import { agreement } from "../../models/agreement";
import { matrixOf } from "../../models/matrix";
import { ModelError } from "../../models/modelError";
import { isTie } from "../../models/ties";
import { poolWeights, type WeightsPool } from "../../models/weights";
import type { Criterion } from "../snapshot/criteria";
import type { Department } from "./answers";
import { type Weighing, weigh } from "./departmentWeights";

/** A department with what its answers come to. */
export interface Weighed extends Weighing {
  readonly department: Department;
}

/** A department that counts in the pool. */
export interface Heard {
  readonly name: string;
  readonly voice: number;
  readonly weights: Float64Array;
}

/** How far the departments agree on the order of the criteria. */
export interface Concord {
  /** Kendall's W, 0 to 1. */
  readonly w: number;
  /** The mean of W where the departments rank at random: 1 / departments. */
  readonly chance: number;
}

/** The department that lies farthest from the pool. */
export interface Outlier {
  readonly name: string;
  /** The part of its weight that it would have to move to other criteria to weigh as the pool does. */
  readonly share: number;
  /** The criterion where it differs most, by position, with its own weight and the pool's. */
  readonly criterion: number;
  readonly own: number;
  readonly pooled: number;
}

/** The criterion on which the departments lie farthest apart, with who gives it the least and the most. */
export interface Dispute {
  readonly criterion: number;
  readonly low: Heard;
  readonly high: Heard;
}

export interface PoolStudy {
  readonly weighed: readonly Weighed[];
  readonly heard: readonly Heard[];
  /** One for each criterion, summing to 1; or why there are none. */
  readonly pooled: { readonly weights: Float64Array } | { readonly problem: string };
  /** Undefined with fewer than two departments or criteria; a sentence where there is no order to compare. */
  readonly concord: Concord | string | undefined;
  /** Undefined where no department stands out, as with two of the same voice. */
  readonly outlier: Outlier | undefined;
  readonly dispute: Dispute | undefined;
}

/** What all departments together say of the criteria. */
export function studyPool(
  departments: readonly Department[],
  criteria: readonly Criterion[],
  pool: WeightsPool,
): PoolStudy {
  const weighed = departments.map((department) => ({ department, ...weighingOf(department, criteria) }));
  const heard = weighed.flatMap(({ department: { name, voice }, weights }) =>
    weights === undefined || voice === 0 ? [] : [{ name, voice, weights }],
  );
  const pooled = pooledWeights(heard, criteria, pool);
  const isSeveral = heard.length > 1 && criteria.length > 1;
  return {
    weighed,
    heard,
    pooled,
    concord: isSeveral ? concordOf(heard) : undefined,
    outlier: "weights" in pooled ? outlierOf(heard, pooled.weights) : undefined,
    dispute: isSeveral ? disputeOf(heard, criteria.length) : undefined,
  };
}

function weighingOf({ method, answers }: Department, criteria: readonly Criterion[]): Weighing {
  if (method !== undefined) return weigh(method, answers, criteria);
  return { weights: undefined, answered: "nothing", missing: ["No method is chosen yet."] };
}

function pooledWeights(
  heard: readonly Heard[],
  criteria: readonly Criterion[],
  pool: WeightsPool,
): PoolStudy["pooled"] {
  if (heard.length === 0) return { problem: "No department has answered enough yet to give weights." };
  const zero = pool === "geomean" ? heard.find(({ weights }) => weights.includes(0)) : undefined;
  if (zero !== undefined) {
    const names = criteria.filter((_, c) => zero.weights[c] === 0).map(({ name }) => name);
    return {
      problem: `The geometric mean needs every weight above 0, and ${zero.name} gives nothing to ${names.join(", ")}. Use the mean.`,
    };
  }
  const voices = heard.map(({ voice }) => voice);
  return { weights: poolWeights(matrixOf(heard.map(({ weights }) => Array.from(weights))), pool, voices) };
}

function concordOf(heard: readonly Heard[]): Concord | string {
  try {
    const { w } = agreement(matrixOf(heard.map(({ weights }) => Array.from(weights))));
    return { w, chance: 1 / heard.length };
  } catch (error) {
    if (error instanceof ModelError) return "Every department weighs all criteria the same, so there is no order.";
    throw error;
  }
}

/** Distances closer than rounding belong to departments that are equally far. */
function outlierOf(heard: readonly Heard[], pooled: Float64Array): Outlier | undefined {
  const distances = heard.map(({ weights }) => distance(weights, pooled));
  const largest = Math.max(...distances);
  const [first, second] = heard.filter((_, i) => isTie(distances[i]!, largest));
  if (heard.length < 2 || largest < 1e-9 || first === undefined || second !== undefined) return undefined;
  const gaps = first.weights.map((weight, c) => Math.abs(weight - pooled[c]!));
  const criterion = gaps.findIndex((gap) => isTie(gap, Math.max(...gaps)));
  return {
    name: first.name,
    share: largest,
    criterion,
    own: first.weights[criterion]!,
    pooled: pooled[criterion]!,
  };
}

function distance(weights: Float64Array, pooled: Float64Array): number {
  return weights.reduce((sum, weight, c) => sum + Math.abs(weight - pooled[c]!), 0) / 2;
}

function disputeOf(heard: readonly Heard[], count: number): Dispute | undefined {
  let widest: Dispute | undefined;
  let width = 1e-9;
  for (let criterion = 0; criterion < count; criterion++) {
    const low = heard.reduce((least, one) => (one.weights[criterion]! < least.weights[criterion]! ? one : least));
    const high = heard.reduce((most, one) => (one.weights[criterion]! > most.weights[criterion]! ? one : most));
    const span = high.weights[criterion]! - low.weights[criterion]!;
    if (span <= width || isTie(span, width)) continue;
    width = span;
    widest = { criterion, low, high };
  }
  return widest;
}
