import { ModelError } from "../models/modelError";
import type { NormalizeMethod } from "../models/normalize";
import type { VaryingOptions } from "../models/weightLines";
import { anchors, directions } from "./criteria";

/** The arguments of a function that varies the weights of a score. */
export interface Weighing {
  readonly weights: unknown;
  readonly directions: unknown;
  readonly anchors: unknown;
  readonly method: NormalizeMethod | undefined;
}

/**
 * Directions and anchors for a function that also asks what criteria without weight would do. Those of criteria with
 * weight must be readable, as for SCORE; where others are not, the result says why.
 *
 * @param w the weights that have been read.
 */
export function readWeighing(given: Weighing, w: Float64Array): VaryingOptions {
  const read = (skip: (j: number) => boolean): VaryingOptions => ({
    directions: directions(given.directions, w.length, skip),
    anchors: anchors(given.anchors, w.length, given.weights, skip),
    method: given.method,
  });
  try {
    return read(() => false);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return { ...read((j) => w[j] === 0), withoutWeight: error };
  }
}
