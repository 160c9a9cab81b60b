import { type Anchors, checkAnchors, type Direction, hasAnchors, normalizeWeights } from "./criteria";
import { column, type Matrix } from "./matrix";
import { notAvailable, type RowErrors } from "./modelError";
import { isRowMethod, normalizeColumn, range, vectorLength, withoutBlankZeros } from "./normalize";
import { needsWholeList } from "./wholeList";

export interface TopsisOptions {
  /** Default: benefit for every criterion. */
  readonly directions?: readonly Direction[];
  readonly anchors?: Anchors;
}

export interface Closeness {
  /** Closeness to the ideal account, 0–1, NaN where there is an error. */
  readonly closeness: Float64Array;
  /** Accounts with a missing rating. */
  readonly errors: RowErrors;
}

/**
 * Closeness of each account to an ideal one (TOPSIS).
 *
 *   C_i = d⁻_i / (d⁺_i + d⁻_i),  d±_i = √ Σ_j (ŵ_j (v_ij − A±_j))²,  ŵ_j = w_j / Σw
 *
 * Without anchors v = x / ‖x‖, and the ideal A⁺ and anti-ideal A⁻ are the best and worst values in the list. With
 * anchors v runs from 0 to 1 on them (a criterion without anchors on the list's own range), A⁺ = 1 and A⁻ = 0; an
 * account then has the same closeness alone as in the list, and the order of two accounts does not depend on others.
 * An account with a missing rating has no closeness and is left out of norms and ideals. Accounts that are all alike
 * have 0.5, and a criterion of zeros tells nothing apart (both conventions). Criteria with weight 0 are not read.
 *
 * @param ratings accounts × criteria, NaN where missing.
 * @param weights one per criterion, zero or more, in any unit.
 * @throws #VALUE! for weights or anchors that cannot be used, or a single account that needs the list.
 * Source: Hwang & Yoon, Multiple Attribute Decision Making, 1981.
 * @example
 * // Values 3 and 4 have the norm 5: 0.6 and 0.8. With one criterion the best is 1, the worst 0
 * topsis(matrixOf([[3], [4]]), [1]).closeness // [0, 1]
 */
export function topsis(ratings: Matrix, weights: ArrayLike<number>, options: TopsisOptions = {}): Closeness {
  const { anchors } = options;
  const directions = options.directions ?? Array.from({ length: ratings.columns }, () => "benefit" as const);
  const w = normalizeWeights(weights);
  if (anchors) checkAnchors(anchors);
  const skip = (j: number) => w[j] === 0;
  const used = Array.from(w.keys()).filter((j) => !skip(j));
  const anchored = used.some((j) => hasAnchors(anchors, j));
  if (ratings.rows === 1 && !(anchored && isRowMethod("minmax", anchors, ratings.columns, skip))) {
    throw needsWholeList("ratings", "Pass anchors for every criterion to compare one row at a time.");
  }

  const { complete, errors } = completeRows(withoutBlankZeros(ratings, anchors), used);
  const scaled = anchored ? onAnchors(complete, directions, anchors) : byNorm(complete, directions);
  const toIdeal = new Float64Array(ratings.rows);
  const toAntiIdeal = new Float64Array(ratings.rows);
  const v = new Float64Array(ratings.rows);
  for (const j of used) {
    const { ideal, antiIdeal } = scaled(j, v);
    const weight = w[j]!;
    for (let i = 0; i < v.length; i++) {
      const near = weight * (v[i]! - ideal);
      const far = weight * (v[i]! - antiIdeal);
      toIdeal[i]! += near * near;
      toAntiIdeal[i]! += far * far;
    }
  }
  const closeness = new Float64Array(ratings.rows);
  for (let i = 0; i < closeness.length; i++) {
    const near = Math.sqrt(toIdeal[i]!);
    const far = Math.sqrt(toAntiIdeal[i]!);
    closeness[i] = near + far === 0 ? 0.5 : far / (near + far);
  }
  return { closeness, errors };
}

/** The ratings with every account emptied that lacks one in a used criterion, and an error for it. */
function completeRows(ratings: Matrix, used: readonly number[]): { complete: Matrix; errors: RowErrors } {
  const errors: RowErrors = new Map();
  const gaps = firstGaps(ratings, used);
  if (gaps === undefined) return { complete: ratings, errors };
  const values = ratings.values.slice();
  for (let i = 0; i < gaps.length; i++) {
    if (gaps[i] === 0) continue;
    errors.set(
      i,
      notAvailable(`ratings row ${i + 1}, column ${gaps[i]} is missing. TOPSIS needs every rating: fill it in.`),
    );
    for (const j of used) values[j * ratings.rows + i] = NaN;
  }
  return { complete: { ...ratings, values }, errors };
}

/** For each account the first used criterion, from 1, that it has no rating in, else 0; undefined where all are there. */
function firstGaps(ratings: Matrix, used: readonly number[]): Int32Array | undefined {
  let gaps: Int32Array | undefined;
  for (const j of used) {
    const x = column(ratings, j);
    for (let i = 0; i < x.length; i++) {
      if (x[i]! === x[i]!) continue;
      gaps ??= new Int32Array(ratings.rows);
      if (gaps[i] === 0) gaps[i] = j + 1;
    }
  }
  return gaps;
}

/** Puts criterion `j` on its common scale in `v`, and says what the ideal and the anti-ideal account have there. */
type Scaling = (j: number, v: Float64Array) => { readonly ideal: number; readonly antiIdeal: number };

function onAnchors(ratings: Matrix, directions: readonly Direction[], anchors: Anchors | undefined): Scaling {
  return (j, v) => {
    normalizeColumn(ratings, j, directions[j], anchors, "minmax", { out: v, errors: new Map() });
    return { ideal: 1, antiIdeal: 0 };
  };
}

function byNorm(ratings: Matrix, directions: readonly Direction[]): Scaling {
  return (j, v) => {
    const x = column(ratings, j);
    const norm = vectorLength(x);
    for (let i = 0; i < x.length; i++) v[i] = norm === 0 ? 0 * x[i]! : x[i]! / norm;
    const [lo, hi] = range(v);
    return directions[j] === "cost" ? { ideal: lo, antiIdeal: hi } : { ideal: hi, antiIdeal: lo };
  };
}
