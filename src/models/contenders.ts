import { column, type Matrix } from "./matrix";
import type { RowErrors } from "./modelError";
import type { NormalizeMethod } from "./normalize";
import { score, type ScoreOptions } from "./score";

/** How ratings become scores, as in `score`; gaps are reweighted, with the default coverage. */
export type RankingOptions = Pick<ScoreOptions, "directions" | "anchors" | "method">;

/** The accounts that have a score, ready to be ranked again with other weights. */
export interface Contenders {
  /** The row of each contender in the list, ascending. */
  readonly rows: Uint32Array;
  /** Each contender's score at the stated weights, as `score` gives it. */
  readonly scores: Float64Array;
  /** Their ratings on the common scale, contenders × criteria; NaN where missing, and in criteria without weight. */
  readonly values: Matrix;
  /** The stated weights divided by their sum. */
  readonly weights: Float64Array;
  readonly method: NormalizeMethod;
  /** The rows of the list that do not contend, and why. */
  readonly errors: RowErrors;
}

/**
 * The accounts of a list that have a score at the stated weights. Who contends is settled here once, so that an account
 * with few ratings does not come and go as weights vary.
 *
 * @param unreadable rows that do not contend because a cell cannot be read.
 * @throws #VALUE! and #DIV/0! as `score` does.
 */
export function contenders(
  ratings: Matrix,
  weights: ArrayLike<number>,
  options: RankingOptions = {},
  unreadable: RowErrors = new Map(),
): Contenders {
  const scored = score(ratings, weights, options);
  const errors: RowErrors = new Map([...scored.errors, ...unreadable]);
  const { weights: shares, method, normalized } = scored;
  const rows = rowsWithScore(scored.scores, errors);
  if (rows.length === ratings.rows) {
    return { rows, scores: scored.scores, values: normalized, weights: shares, method, errors };
  }
  const scores = new Float64Array(rows.length);
  for (let c = 0; c < rows.length; c++) scores[c] = scored.scores[rows[c]!]!;
  const values = new Float64Array(rows.length * ratings.columns);
  for (let j = 0; j < ratings.columns; j++) {
    const v = column(normalized, j);
    for (let c = 0; c < rows.length; c++) values[j * rows.length + c] = v[rows[c]!]!;
  }
  return {
    rows,
    scores,
    values: { rows: rows.length, columns: ratings.columns, values },
    weights: shares,
    method,
    errors,
  };
}

function rowsWithScore(scores: Float64Array, errors: RowErrors): Uint32Array {
  const rows = new Uint32Array(scores.length);
  let found = 0;
  for (let i = 0; i < scores.length; i++) if (Number.isFinite(scores[i]) && !errors.has(i)) rows[found++] = i;
  return rows.slice(0, found);
}
