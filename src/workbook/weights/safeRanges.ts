import { checkAnchors } from "../../models/criteria";
import { column, type Matrix } from "../../models/matrix";
import { ModelError } from "../../models/modelError";
import { normalize, withoutBlankZeros } from "../../models/normalize";
import type { Portfolio as KeyList } from "../../models/portfolio";
import { type WeightRange, weightRange } from "../../models/weightRange";
import type { Criterion } from "../snapshot/criteria";
import { keyListOf, portfolioInput } from "../snapshot/keyList";
import type { Portfolio } from "../snapshot/portfolio";
import { sumOf } from "./precision";
import type { Weights } from "./rescale";

/** How far a weight may move, the others that are not held keeping their proportions, while the key list stays. */
export interface SafeRange {
  /** In the unit of the weights. */
  readonly low: number;
  readonly high: number;
  /** The largest weight the criterion can have beside the held ones. */
  readonly room: number;
  /** The change of the list nearest to the present weight; undefined where there is none. */
  readonly change: { readonly leaves: string; readonly enters: string; readonly weight: number } | undefined;
}

/** One range per criterion, in their order; undefined where the weight cannot be moved or there is no key list. */
export type SafeRanges = readonly (SafeRange | undefined)[];

/**
 * The safe range of every weight (see `weightRange`, and KAM.WEIGHTRANGE in a cell), among the accounts whose score
 * decides and for the places that overrides leave. Where weights are held, moving one shifts only those that are not;
 * then each range is that of two columns, the criterion and the mix of the others, both with what the held ones give.
 * An account's missing rating is replaced by its own score.
 *
 * @returns a function of weights, one per criterion; what does not depend on them is computed once.
 */
export function safeRanges(portfolio: Portfolio, criteria: readonly Criterion[]): (weights: Weights) => SafeRanges {
  let scaled: Matrix | undefined;
  return (now) => {
    if (sumOf(now.weights) === 0) return criteria.map(() => undefined);
    const list = keyListOf(portfolio, criteria, now.weights);
    if ("problem" in list) return criteria.map(() => undefined);
    try {
      scaled ??= onCommonScale(portfolio, criteria);
      return rangesOf(portfolio, list, scaled, now);
    } catch (error) {
      if (error instanceof ModelError) return criteria.map(() => undefined);
      throw error;
    }
  };
}

/** All ratings from 0 to 1, those of criteria without weight too. */
function onCommonScale(portfolio: Portfolio, criteria: readonly Criterion[]): Matrix {
  const { ratings, directions = [], anchors } = portfolioInput(portfolio, criteria, []);
  if (anchors) checkAnchors(anchors);
  return normalize(withoutBlankZeros(ratings, anchors), directions, anchors, "minmax");
}

function rangesOf(portfolio: Portfolio, list: KeyList, scaled: Matrix, { weights, held }: Weights): SafeRanges {
  const total = sumOf(weights);
  const inColumns = portfolio.criteria.map((c) => weights[c]! / total);
  const rows = list.order.filter((i) => list.status[i] !== "Key (override)").sort();
  const places = portfolio.capacity - list.counts["Key (override)"];
  const alwaysSafe = rows.length === 0 || places < 1 || places >= rows.length;
  const values = complete(scaled, rows, list.scores);
  const isHeld = portfolio.criteria.map((c) => held[c]!);
  const share = isHeld.reduce((sum, one, j) => sum - (one ? inColumns[j]! : 0), 1);
  const ranges =
    alwaysSafe || isHeld.includes(true) ? undefined : weightRange(values, inColumns, places, { method: "none" });
  return weights.map((_, c): SafeRange | undefined => {
    const j = portfolio.criteria.indexOf(c);
    const free = inColumns.some((w, other) => other !== j && !isHeld[other] && w > 0);
    if (isHeld[j] !== false || !free) return undefined;
    const room = share * total;
    if (alwaysSafe) return { low: 0, high: room, room, change: undefined };
    const range = ranges ? ranges[j]! : rangeBesideHeld(values, inColumns, isHeld, j, places);
    if (range instanceof ModelError) return undefined;
    const { low, high, binding } = range;
    const account = (r: number) => portfolio.accounts[rows[r]!]!;
    return {
      low: low * room,
      high: high * room,
      room,
      change: binding && {
        leaves: account(binding.leaves),
        enters: account(binding.enters),
        weight: binding.weight * room,
      },
    };
  });
}

/** The rows of some accounts; where a rating is missing, the account's score. */
function complete(scaled: Matrix, rows: Uint32Array, scores: Float64Array): Matrix {
  const values = new Float64Array(rows.length * scaled.columns);
  for (let j = 0; j < scaled.columns; j++) {
    const from = column(scaled, j);
    for (let r = 0; r < rows.length; r++) {
      const value = from[rows[r]!]!;
      values[j * rows.length + r] = value === value ? value : scores[rows[r]!]!;
    }
  }
  return { rows: rows.length, columns: scaled.columns, values };
}

/** The range of a weight as a share of what the held ones leave. */
function rangeBesideHeld(
  values: Matrix,
  shares: readonly number[],
  isHeld: readonly boolean[],
  j: number,
  places: number,
): WeightRange | ModelError {
  const n = values.rows;
  const fixed = new Float64Array(n);
  const others = new Float64Array(n);
  let left = 1;
  let mixed = 0;
  shares.forEach((w, other) => {
    if (w === 0 || other === j) return;
    const into = isHeld[other] ? fixed : others;
    const from = column(values, other);
    for (let i = 0; i < n; i++) into[i]! += w * from[i]!;
    if (isHeld[other]) left -= w;
    else mixed += w;
  });
  const pair = new Float64Array(2 * n);
  const own = column(values, j);
  for (let i = 0; i < n; i++) {
    pair[i] = left * own[i]! + fixed[i]!;
    pair[n + i] = (left * others[i]!) / mixed + fixed[i]!;
  }
  return weightRange({ rows: n, columns: 2, values: pair }, [shares[j]!, mixed], places, { method: "none" })[0]!;
}
