import { block, filledRows, numbers } from "../cells/matrix";
import { missingInRow } from "../cells/messages";
import { option } from "../cells/option";
import { answer, column, single } from "../cells/result";
import { agreement as agreementOf } from "../models/agreement";
import { at, type Matrix } from "../models/matrix";
import { notAvailable, type RowErrors } from "../models/modelError";

/**
 * What AGREEMENT returns.
 * @customenum {string}
 */
enum AgreementOutput {
  /** Kendall's W, from 0 (no agreement) to 1 (all rank alike), corrected for ties. */
  w = "w",
  /** Probability of so much agreement by chance; rough for fewer than about seven items. */
  p = "p",
  /** Chi-squared of the test, with items - 1 degrees of freedom. */
  chi = "chi",
  /** Mean rank correlation (Spearman) over all pairs of raters. */
  mean_rho = "mean_rho",
  /** Each rater's mean rank correlation with the others; the lowest is the outlier. */
  outlier = "outlier",
}

/**
 * How far stakeholders agree on the order of criteria or accounts (Kendall's W). Scores count by their order only, so each may use a scale of their own.
 * @customfunction AGREEMENT
 * @param scores A row for each rater, a column for each item; no gaps. Points, weights or ranks, but the same kind from all.
 * @param {AgreementOutput} [output] "w" (default), "p", "chi", "mean_rho", or "outlier", a row for each rater.
 * @returns {any[][]} One value; for "outlier" a row for each rater.
 * @category Weights
 * @remarks Set function: it needs all raters. Equal scores share their mid-rank. Under outlier a rater with a gap shows an error and is left out; the other outputs refuse the call.
 * @throws #VALUE! where a score is a text.
 * @throws #N/A where a score is missing, with fewer than two raters or items, and where all scores are tied.
 * @see Kendall's coefficient of concordance: Kendall and Babington Smith 1939, tie correction Kendall 1948.
 */
export function agreement(scores: any[][], output?: AgreementOutput): any[][] {
  return answer(() => {
    const source = block("scores", scores);
    const read = numbers(source);
    const shown = option("output", output, AgreementOutput) ?? AgreementOutput.w;
    const unusable: RowErrors = new Map([...gaps(read), ...read.errors]);
    if (shown === AgreementOutput.outlier) {
      const raters = Array.from({ length: source.rows }, (_, i) => i).filter((i) => !unusable.has(i));
      const { raterRho } = agreementOf(rowsOf(read, raters));
      const rho = new Float64Array(source.rows);
      raters.forEach((i, r) => (rho[i] = raterRho[r]!));
      return column(rho, unusable, withoutOrder(rho));
    }
    const raters = filledRows(source);
    for (let i = 0; i < raters; i++) if (unusable.has(i)) throw unusable.get(i)!;
    const found = agreementOf(
      rowsOf(
        read,
        Array.from({ length: raters }, (_, i) => i),
      ),
    );
    const { meanRho } = found;
    if (shown !== AgreementOutput.mean_rho) return single(found[shown]);
    return single(Number.isNaN(meanRho) ? notAvailable("scores of only one rater tell the items apart.") : meanRho);
  });
}

function gaps(read: Matrix & { readonly argument: string }): RowErrors {
  const errors: RowErrors = new Map();
  for (let i = 0; i < read.rows; i++) {
    for (let j = 0; j < read.columns && !errors.has(i); j++) {
      if (Number.isNaN(at(read, i, j))) {
        errors.set(i, missingInRow({ argument: read.argument, row: i + 1, column: j + 1 }));
      }
    }
  }
  return errors;
}

function withoutOrder(rho: Float64Array): RowErrors {
  const errors: RowErrors = new Map();
  rho.forEach((value, i) => {
    if (Number.isNaN(value)) {
      errors.set(i, notAvailable(`scores row ${i + 1} cannot be compared: this rater or all others tie every item.`));
    }
  });
  return errors;
}

function rowsOf(matrix: Matrix, rows: readonly number[]): Matrix {
  const values = new Float64Array(rows.length * matrix.columns);
  for (let j = 0; j < matrix.columns; j++) {
    rows.forEach((i, r) => (values[j * rows.length + r] = at(matrix, i, j)));
  }
  return { rows: rows.length, columns: matrix.columns, values };
}
