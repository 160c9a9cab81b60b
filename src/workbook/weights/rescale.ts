import { distribute } from "./distribute";
import { decimalsFor, decimalsOf, leftOf, sumOf, toDecimals } from "./precision";

/** What the weights add up to where none says it: points of 100. */
export const POINTS = 100;

/** Why a weight is not what was asked for. */
export type Limit =
  /** The held weights leave less than was asked for. */
  | "held"
  /** All others are held, so nothing can take what this one gives or has to give. */
  | "allHeld"
  /** The others that are not held are 0, so nothing can take what this one gives. */
  | "othersZero";

export interface Rescaled {
  readonly weights: readonly number[];
  readonly limit: Limit | undefined;
}

/** Weights, and which of them must stay as they are. */
export interface Weights {
  readonly weights: readonly number[];
  /** Locked by the user, or computed in the sheet. */
  readonly held: readonly boolean[];
}

/**
 * Sets one weight and scales the others that are not held, in the proportions they have, so that the sum stays. All are
 * rounded to `decimalsFor` and add up exactly. A weight cannot take more than the held ones leave. Others that are 0
 * stay 0; only where all weights are 0 do they share what the first leaves of 100 points equally.
 *
 * @param index the weight to set; not held.
 * @param wanted zero or more.
 * @example moveWeight({ weights: [50, 30, 20], held: [false, false, false] }, 0, 60) // 60, 24, 16
 */
export function moveWeight({ weights, held }: Weights, index: number, wanted: number): Rescaled {
  const sum = sumOf(weights);
  const total = sum === 0 ? POINTS : sum;
  const others = [...weights.keys()].filter((i) => i !== index);
  const free = others.filter((i) => !held[i]);
  const kept = others.filter((i) => held[i]).map((i) => weights[i]!);
  const room = Math.max(0, leftOf(total, kept));
  const givers = sum === 0 ? free : free.filter((i) => weights[i]! > 0);
  const moved = [...weights];
  if (givers.length === 0) {
    moved[index] = room;
    if (wanted === room) return { weights: moved, limit: undefined };
    return { weights: moved, limit: free.length === 0 ? "allHeld" : "othersZero" };
  }
  const decimals = Math.max(decimalsFor(total, weights), Math.min(decimalsOf(wanted), decimalsFor(total, []) + 2));
  const value = Math.min(room, toDecimals(wanted, decimals));
  const shares = distribute(
    leftOf(room, [value]),
    givers.map((i) => (sum === 0 ? 1 : weights[i]!)),
    decimals,
  );
  moved[index] = value;
  givers.forEach((i, g) => (moved[i] = shares[g]!));
  return { weights: moved, limit: wanted > room ? "held" : undefined };
}

/**
 * Weights in given proportions and the sum they have, the held ones left as they are.
 *
 * @param proportions one per weight, zero or more; undefined results where none that is not held has any.
 * @example shareOut({ weights: [50, 30, 20], held: [true, false, false] }, [1, 1, 1]) // [50, 25, 25]
 */
export function shareOut({ weights, held }: Weights, proportions: readonly number[]): readonly number[] | undefined {
  const sum = sumOf(weights);
  return scaleTo({ weights, held }, proportions, sum === 0 ? POINTS : sum);
}

/** As `shareOut`, with another sum. */
export function scaleTo(
  { weights, held }: Weights,
  proportions: readonly number[],
  total: number,
): readonly number[] | undefined {
  const free = [...weights.keys()].filter((i) => !held[i]);
  const kept = weights.filter((_, i) => held[i]);
  const room = leftOf(total, kept);
  if (room < 0 || free.every((i) => !(proportions[i]! > 0))) return undefined;
  const isExact = sumOf(free.map((i) => proportions[i]!)) === room;
  const finest = isExact ? free.map((i) => proportions[i]!) : [];
  const shares = distribute(
    room,
    free.map((i) => proportions[i]!),
    decimalsFor(total, [...kept, ...finest]),
  );
  const shared = [...weights];
  free.forEach((i, f) => (shared[i] = shares[f]!));
  return shared;
}
