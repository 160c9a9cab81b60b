import { alignedBlock, checkColumns, fitRows, numbers, upright } from "../cells/matrix";
import { readCuts } from "../cells/matrixCuts";
import { missingInRow } from "../cells/messages";
import { option } from "../cells/option";
import { answer, column } from "../cells/result";
import type { RowErrors } from "../models/modelError";
import { portfolioMatrix } from "../models/portfolioMatrix";

/**
 * How the cells of the matrix are named.
 * @customenum {string}
 */
enum MatrixScheme {
  /** Key, Key development, Maintenance, Opportunistic. */
  cheverton = "cheverton",
  /** Three bands: Invest for growth, Invest selectively, Maintain, Manage for cash, Withdraw. */
  millman_wilson = "millman_wilson",
  /** Strategic, Star, Status, Streamline. */
  woodburn = "woodburn",
  /** High–High, High–Low, Low–High, Low–Low, attractiveness first. */
  plain = "plain",
}

/**
 * The cell of each account in the portfolio matrix of account attractiveness and own relative strength, such as Key or Key development. A value on a cut belongs to the higher band.
 * @customfunction MATRIX
 * @param attractiveness How attractive each account is, from 0 to 1, such as a KAM.SCORE over the attractiveness criteria.
 * @param strength How strong our position is at each account, from 0 to 1.
 * @param {any[][]} [attractiveness_cut] Where high begins; default 0.5, a convention. Two values make three bands; default 1/3 and 2/3.
 * @param {any[][]} [strength_cut] The same for strength.
 * @param {MatrixScheme} [scheme] "cheverton" (default), "millman_wilson" (three bands), "woodburn" or "plain".
 * @returns {any[][]} A row for each account: the name of its cell.
 * @category Selection
 * @remarks Row function: a row alone gets the cell it has in the list. The bands are a convention, and so are the cuts.
 * @throws #VALUE! for an account with a value outside 0 to 1 where no cut is given, and where cuts do not fit the scheme.
 * @throws #N/A for an account without attractiveness or strength.
 * @see Millman and Wilson, From Key Account Selling to Key Account Management, 1995; Fiocca, Account Portfolio Analysis, 1982; Cheverton, Key Account Management; Woodburn and McDonald, Key Account Management.
 */
export function matrix(
  attractiveness: any[][],
  strength: any[][],
  attractiveness_cut?: any[][],
  strength_cut?: any[][],
  scheme?: MatrixScheme,
): any[][] {
  return answer(() => {
    const main = upright(alignedBlock("attractiveness", attractiveness));
    const other = fitRows(upright(alignedBlock("strength", strength)), main, "account");
    for (const source of [main, other]) checkColumns(source, 1, "one column with a value for each account");
    const [x, y] = [numbers(main), numbers(other)];
    const { cells, errors } = portfolioMatrix(x.values, y.values, {
      attractivenessCuts: readCuts("attractiveness_cut", attractiveness_cut),
      strengthCuts: readCuts("strength_cut", strength_cut),
      scheme: option("scheme", scheme, MatrixScheme),
    });
    return column(
      cells,
      x.errors,
      y.errors,
      errors,
      missing("attractiveness", x.values),
      missing("strength", y.values),
    );
  });
}

function missing(argument: string, values: Float64Array): RowErrors {
  const errors: RowErrors = new Map();
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) errors.set(i, missingInRow({ argument, row: i + 1 }));
  }
  return errors;
}
