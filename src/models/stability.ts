import { type Contenders, contenders, type RankingOptions } from "./contenders";
import { DEFAULTS } from "./defaults";
import type { Matrix } from "./matrix";
import { invalid, type RowErrors } from "./modelError";
import { ranking } from "./ranks";
import { scoreDraws } from "./scoreDraws";
import { checkTop } from "./top";
import { addTopShares } from "./topShares";
import { weightDraws } from "./weightDraws";
import { needsWholeList } from "./wholeList";

export interface StabilityOptions extends RankingOptions {
  /** How far each weight varies, as a share of itself; 1 stands for any weights. Default 0.25, a convention. */
  readonly spread?: number;
  /** Sets of weights drawn. Default 2,000. */
  readonly draws?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Rows that are left out because a cell cannot be read. */
  readonly unreadable?: RowErrors;
}

/** Results hold one value for each row of the list, NaN where the account does not contend; `errors` says why. */
interface Listed {
  readonly errors: RowErrors;
}

export interface TopProbability extends Listed {
  readonly probability: Float64Array;
}

export interface RankSummary extends Listed {
  readonly mean: Float64Array;
  readonly best: Float64Array;
  readonly worst: Float64Array;
}

export interface RankInterval extends Listed {
  /** Two columns: the low and the high end. */
  readonly interval: Matrix;
}

/** The most accounts × criteria × draws in one call: about a second of work. */
const MOST_PRODUCTS = 5e8;

/** The interval leaves out this share of the draws at either end. */
const TAIL = 0.05;

/** Shares of draws that fall on a whole number but for rounding count as that number. */
const ROUNDING = 1e-9;

/**
 * The probability that an account stays among the top when the weights vary (stochastic multicriteria acceptability
 * analysis): its mean share of a place among the top over random sets of weights, see `weightDraws` and `addTopShares`.
 *
 * Accounts without a score at the stated weights do not contend. The result is the same for the same seed; its standard
 * error is at most 0.5 / √draws. Criteria without weight do not take part.
 *
 * @param ratings accounts × criteria, NaN where missing.
 * @param top how many places there are; where all accounts have a place, every probability is 1.
 * @throws #VALUE! for a single row, a top, spread, draws or seed that cannot be used, more than 5e8 accounts ×
 * criteria × draws, and as `score` does.
 * Source: Lahdelma, Hokkanen & Salminen 1998; Tervonen & Figueira 2008.
 * @example
 * // The best of three accounts on both criteria is first whatever the weights
 * topProbability(matrixOf([[9, 9], [2, 8], [8, 2]]), [1, 1], 1).probability // 1, 0, 0
 */
export function topProbability(
  ratings: Matrix,
  weights: ArrayLike<number>,
  top: number,
  options: StabilityOptions = {},
): TopProbability {
  checkTop(top);
  const { field, draw, draws } = simulation(ratings, weights, options);
  const shares = new Float64Array(field.rows.length);
  if (top >= shares.length) shares.fill(draws);
  else scoreDraws(field, draws, draw, addTopShares(top, shares));
  for (let c = 0; c < shares.length; c++) shares[c]! /= draws;
  return { probability: inList(shares, field, ratings.rows), errors: field.errors };
}

/**
 * The mean, best and worst rank of each account when the weights vary. Ranks count from 1, the best; equal scores have
 * the mean of their places in the mean rank, and the best of them otherwise.
 *
 * @throws #VALUE! as `topProbability` does.
 */
export function rankSummary(ratings: Matrix, weights: ArrayLike<number>, options: StabilityOptions = {}): RankSummary {
  const { field, draw, draws } = simulation(ratings, weights, options);
  const n = field.rows.length;
  const mean = new Float64Array(n);
  const best = new Float64Array(n).fill(Infinity);
  const worst = new Float64Array(n);
  const rank = ranking(n);
  scoreDraws(field, draws, draw, (scores) => {
    const { competition, mid } = rank(scores);
    for (let c = 0; c < n; c++) {
      mean[c]! += mid[c]!;
      if (competition[c]! < best[c]!) best[c] = competition[c]!;
      if (competition[c]! > worst[c]!) worst[c] = competition[c]!;
    }
  });
  for (let c = 0; c < n; c++) mean[c]! /= draws;
  const listed = (values: Float64Array) => inList(values, field, ratings.rows);
  return { mean: listed(mean), best: listed(best), worst: listed(worst), errors: field.errors };
}

/**
 * The ranks between which each account lies in 90 % of the draws: the lowest rank that at least 5 % of the draws reach
 * or better, and the lowest that at least 95 % do.
 *
 * @throws #VALUE! as `topProbability` does.
 */
export function rankInterval(
  ratings: Matrix,
  weights: ArrayLike<number>,
  options: StabilityOptions = {},
): RankInterval {
  const { field, draw, draws } = simulation(ratings, weights, options);
  const n = field.rows.length;
  const ranks = n < 65_536 ? new Uint16Array(n * draws) : new Uint32Array(n * draws);
  const rank = ranking(n);
  scoreDraws(field, draws, draw, (scores, round) => {
    const { competition } = rank(scores);
    for (let c = 0; c < n; c++) ranks[c * draws + round] = competition[c]!;
  });
  const values = new Float64Array(2 * ratings.rows).fill(NaN);
  const place = (share: number) => Math.max(0, Math.ceil(share * draws - ROUNDING) - 1);
  for (let c = 0; c < n; c++) {
    const sorted = ranks.subarray(c * draws, (c + 1) * draws).sort();
    values[field.rows[c]!] = sorted[place(TAIL)]!;
    values[ratings.rows + field.rows[c]!] = sorted[place(1 - TAIL)]!;
  }
  return { interval: { rows: ratings.rows, columns: 2, values }, errors: field.errors };
}

interface Simulation {
  readonly field: Contenders;
  readonly draws: number;
  readonly draw: (set: Float64Array) => void;
}

function simulation(ratings: Matrix, weights: ArrayLike<number>, options: StabilityOptions): Simulation {
  const { spread = DEFAULTS.spread.value, draws = DEFAULTS.draws.value, seed = DEFAULTS.seed.value } = options;
  if (!Number.isInteger(draws) || draws < 1) {
    throw invalid(`draws is ${draws}. Give a whole number of at least 1, such as 2000.`);
  }
  if (ratings.rows === 1) throw needsWholeList("ratings");
  const field = contenders(ratings, weights, options, options.unreadable);
  const weighted = field.weights.filter((weight) => weight > 0);
  const products = Math.max(1, field.rows.length) * weighted.length;
  if (products * draws > MOST_PRODUCTS) {
    throw invalid(
      `draws is ${draws}, too many for ${field.rows.length} accounts and ${weighted.length} criteria. Give at most ${Math.floor(MOST_PRODUCTS / products)}.`,
    );
  }
  return { field, draws, draw: weightDraws(weighted, spread, seed) };
}

/** Results of the contenders, in the rows of the list. */
function inList(results: Float64Array, { rows }: Contenders, length: number): Float64Array {
  const list = new Float64Array(length).fill(NaN);
  for (let c = 0; c < rows.length; c++) list[rows[c]!] = results[c]!;
  return list;
}
