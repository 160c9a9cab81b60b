import { chiSquaredTail } from "./incompleteGamma";
import { at, type Matrix } from "./matrix";
import { notAvailable } from "./modelError";
import { ranking } from "./ranks";

export interface Agreement {
  /** Kendall's coefficient of concordance, from 0 (none) to 1 (all raters rank alike). */
  readonly w: number;
  /** m (n − 1) W, chi-squared with n − 1 degrees of freedom where the raters rank at random. */
  readonly chi: number;
  /** Probability of such a chi-squared value or a higher one by chance; rough below about seven items. */
  readonly p: number;
  /** Mean of Spearman's ρ over all pairs of raters; NaN where fewer than two tell items apart. */
  readonly meanRho: number;
  /** Each rater's mean ρ with the others, lowest for the outlier; NaN for a rater who tells no items apart. */
  readonly raterRho: Float64Array;
}

/**
 * How far raters agree on the order of items. Each rater's scores become ranks, equal scores their mid-rank, so that the
 * raters' scales need not be the same. With m raters, n items and R_j the sum of item j's ranks:
 *
 *   W = 12 S / (m² (n³ − n) − m Σ T_i),  S = Σ (R_j − m (n + 1)/2)²,  T_i = Σ (t³ − t) over rater i's ties of t items
 *
 * which is S / (m Σ SS_i) with SS_i the squared deviations of rater i's ranks. Spearman's ρ is the correlation of the
 * mid-ranks; where nobody has ties, mean ρ = (m W − 1)/(m − 1).
 *
 * @param scores raters × items, no gaps; more is better or less is better for all of them.
 * @throws #N/A with fewer than two raters or items, and where all raters tie all items.
 * Source: Kendall & Babington Smith, The problem of m rankings, 1939; tie correction Kendall 1948.
 * @example
 * // Raters 9 7 5 3, 8 8 4 2 and 7 9 6 6: W = 0.904762, χ² = 8.142857
 */
export function agreement(scores: Matrix): Agreement {
  const { rows: m, columns: n } = scores;
  if (m < 2) throw notAvailable("scores has fewer than two usable rows. Pass a row for each of at least two raters.");
  if (n < 2) throw notAvailable("scores has fewer than two columns. Pass a column for each of at least two items.");

  const deviations = deviationsOf(scores);
  const squares = deviations.map((rater) => rater.reduce((sum, x) => sum + x * x, 0));
  const spread = squares.reduce((sum, x) => sum + x, 0);
  if (spread === 0) throw notAvailable("scores are all tied: no rater tells the items apart, so there is no order.");

  let s = 0;
  for (let j = 0; j < n; j++) s += deviations.reduce((sum, rater) => sum + rater[j]!, 0) ** 2;
  const w = s / (m * spread);
  const chi = m * (n - 1) * w;
  return { w, chi, p: chiSquaredTail(chi, n - 1), ...rhoOf(deviations, squares) };
}

/** Each rater's mid-ranks less their mean. */
function deviationsOf(scores: Matrix): Float64Array[] {
  const n = scores.columns;
  const rank = ranking(n);
  return Array.from({ length: scores.rows }, (_, i) => {
    const { mid } = rank(Float64Array.from({ length: n }, (__, j) => at(scores, i, j)));
    return mid.map((value) => value - (n + 1) / 2);
  });
}

/** By the sum Z of the raters' deviations, each scaled to length 1: ρ of i with all others together is z_i · Z − 1. */
function rhoOf(
  deviations: readonly Float64Array[],
  squares: readonly number[],
): Pick<Agreement, "meanRho" | "raterRho"> {
  const telling = squares.filter((square) => square > 0).length;
  const unit = deviations.map((rater, i) => rater.map((x) => x / Math.sqrt(squares[i]!)));
  const total = deviations[0]!.map((_, j) => unit.reduce((sum, z, i) => (squares[i]! > 0 ? sum + z[j]! : sum), 0));
  const others = telling - 1;
  const raterRho = Float64Array.from(unit, (z, i) => {
    if (squares[i] === 0 || others === 0) return NaN;
    return (z.reduce((sum, x, j) => sum + x * total[j]!, 0) - 1) / others;
  });
  const present = raterRho.filter((rho) => !Number.isNaN(rho));
  return { raterRho, meanRho: present.reduce((sum, rho) => sum + rho, 0) / present.length };
}
